// The little of Node's path that form-data uses.
export const extname = (name) => /[^./\\](\.[^./\\]*)$/.exec(String(name))?.[1] ?? "";
export const basename = (name) => /[^/\\]*$/.exec(String(name))[0];
export const normalize = (name) => String(name);
export default { extname, basename, normalize };
