// The little of Node's util that libraries use.
export const inherits = (made, from) => {
  Object.defineProperty(made, "super_", { value: from, writable: true, configurable: true });
  Object.setPrototypeOf(made.prototype, from.prototype);
};
export const inspect = Object.assign((value) => String(value), { custom: Symbol.for("nodejs.util.inspect.custom") });
export const format = (words, ...values) => String(words).replace(/%[sdj]/g, (sign) => (sign === "%j" ? JSON.stringify(values.shift()) : String(values.shift())));
export const deprecate = (tell) => tell;
export const debuglog = () => () => undefined;
export const promisify =
  (tell) =>
  (...given) =>
    new Promise((resolve, reject) => tell(...given, (error, value) => (error ? reject(error) : resolve(value))));
export const isFunction = (value) => typeof value === "function";
export default { format, inherits, inspect, deprecate, debuglog, promisify, isFunction };
