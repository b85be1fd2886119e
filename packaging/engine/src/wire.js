// Headers and bodies between the program outside and Node's libraries.

// As Node joins what came more than once
export const headersOf = (pairs) => {
  const found = {};
  const decoded = pairs.some(([name, value]) => name.toLowerCase() === "content-encoding" && /^(x-)?gzip$|^deflate$/i.test(value.trim()));
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (key === "content-encoding" && decoded) continue;
    if (key === "set-cookie") (found[key] ??= []).push(value);
    else if (ALONE.has(key)) found[key] ??= value;
    else found[key] = key in found ? `${found[key]}${key === "cookie" ? "; " : ", "}${value}` : value;
  }
  return found;
};
const ALONE = new Set(
  "age authorization content-length content-type etag expires from host if-modified-since if-unmodified-since last-modified location max-forwards proxy-authorization referer retry-after server user-agent".split(
    " ",
  ),
);

// All that a stream gives
export const collected = (stream) =>
  new Promise((resolve, reject) => {
    const parts = [];
    stream.on("data", (part) => parts.push(typeof part === "string" ? Buffer.from(part) : part));
    stream.on("end", () => resolve(Buffer.concat(parts)));
    stream.on("error", reject);
    stream.resume();
  });
