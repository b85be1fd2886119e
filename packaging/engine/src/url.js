// Node's url: the standard's addresses, and the older form that node-fetch still takes apart.
import Plain from "core-js-pure/actual/url/index.js";
import URLSearchParams from "core-js-pure/actual/url-search-params/index.js";

// With the error of Node. A backslash that the standard reads as a slash is refused: who looks at hosts outside reads none
const URL = new Proxy(Plain, {
  construct(target, [input, base], made) {
    try {
      if (!/^[^?#]*\\/.test(String(input))) return Reflect.construct(target, base === undefined ? [input] : [input, base], made);
    } catch {
      // said below
    }
    throw Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL", input: String(input) });
  },
});
const PARTS = ["protocol", "hostname", "port", "pathname", "search", "hash", "host", "href"];
const parse = (text) => {
  let url;
  try {
    url = new URL(text);
  } catch {
    return { protocol: null, hostname: null, href: String(text) }; // a relative one has neither
  }
  const found = Object.fromEntries(PARTS.map((name) => [name, url[name] || null]));
  const auth = url.username || url.password ? `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` : null;
  return { ...found, auth, path: `${url.pathname}${url.search}` };
};
const format = (url) => url.href;
export { URL, URLSearchParams, format, parse };
