import fetch from "node-fetch";

export default (resource, options) => fetch(resource, options);
