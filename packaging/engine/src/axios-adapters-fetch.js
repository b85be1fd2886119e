import adapter from "./axios-adapter.js";

export const getFetch = () => (config) => adapter(config);
export default (config) => adapter(config);
