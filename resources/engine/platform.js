// What connection code finds on the platform, as far as it is known: axios and fetch (both are carried out by the program
// outside, which looks at every address first), Buffer, URLSearchParams, atob, setTimeout. Nothing else: a name that the
// platform has and this file does not stops the code with a message that says so.
(() => {
  const waiting = new Map();
  const asked = [];
  let number = 0;
  const ask = (kind, what) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      asked.push({ id: number, kind, what });
    });

  // -- text

  const utf8 = (text) => {
    const bytes = [];
    for (const character of String(text)) {
      let code = character.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
    return bytes;
  };
  const fromUtf8 = (bytes) => {
    let escaped = "";
    for (const byte of bytes) escaped += "%" + byte.toString(16).padStart(2, "0");
    try {
      return decodeURIComponent(escaped);
    } catch {
      return String.fromCharCode(...bytes);
    }
  };
  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const toBase64 = (bytes) => {
    let text = "";
    for (let at = 0; at < bytes.length; at += 3) {
      const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
      text += ALPHABET[bits >> 18] + ALPHABET[(bits >> 12) & 63];
      text += b === undefined ? "=" : ALPHABET[(bits >> 6) & 63];
      text += c === undefined ? "=" : ALPHABET[bits & 63];
    }
    return text;
  };
  const fromBase64 = (text) => {
    const bytes = [];
    let bits = 0;
    let count = 0;
    for (const character of String(text).replace(/-/g, "+").replace(/_/g, "/")) {
      const value = ALPHABET.indexOf(character);
      if (value < 0) continue;
      bits = (bits << 6) | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes.push((bits >> count) & 255);
      }
    }
    return bytes;
  };

  class Buffer {
    constructor(bytes) {
      this.bytes = bytes;
      this.length = bytes.length;
    }
    static from(value, encoding = "utf8") {
      if (value instanceof Buffer) return new Buffer([...value.bytes]);
      if (Array.isArray(value)) return new Buffer(value.map((byte) => byte & 255));
      if (encoding === "base64" || encoding === "base64url") return new Buffer(fromBase64(value));
      if (encoding === "hex") return new Buffer((String(value).match(/../g) ?? []).map((pair) => parseInt(pair, 16)));
      if (encoding === "latin1" || encoding === "binary") return new Buffer([...String(value)].map((c) => c.charCodeAt(0) & 255));
      return new Buffer(utf8(value));
    }
    toString(encoding = "utf8") {
      if (encoding === "base64") return toBase64(this.bytes);
      if (encoding === "base64url") return toBase64(this.bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
      if (encoding === "hex") return this.bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
      if (encoding === "latin1" || encoding === "binary") return String.fromCharCode(...this.bytes);
      return fromUtf8(this.bytes);
    }
  }

  const formEncoded = (text) =>
    utf8(text)
      .map((byte) => {
        const character = String.fromCharCode(byte);
        if (/[A-Za-z0-9*\-._]/.test(character)) return character;
        return byte === 32 ? "+" : "%" + byte.toString(16).toUpperCase().padStart(2, "0");
      })
      .join("");
  const formDecoded = (text) =>
    fromUtf8(
      [...text.replace(/\+/g, " ").matchAll(/%([0-9a-fA-F]{2})|([^])/gu)].flatMap(([, hex, plain]) =>
        hex ? [parseInt(hex, 16)] : utf8(plain),
      ),
    );

  class URLSearchParams {
    constructor(init = "") {
      if (typeof init === "string") {
        const parts = init.replace(/^\?/, "").split("&").filter(Boolean);
        this.pairs = parts.map((part) => {
          const at = part.indexOf("=");
          return at < 0 ? [formDecoded(part), ""] : [formDecoded(part.slice(0, at)), formDecoded(part.slice(at + 1))];
        });
      } else if (init && typeof init[Symbol.iterator] === "function") {
        this.pairs = [...init].map(([name, value]) => [String(name), String(value)]);
      } else {
        this.pairs = Object.entries(init ?? {}).map(([name, value]) => [name, String(value)]);
      }
    }
    append(name, value) {
      this.pairs.push([String(name), String(value)]);
    }
    set(name, value) {
      const found = this.pairs.find(([other]) => other === String(name));
      if (found) found[1] = String(value);
      else this.append(name, value);
    }
    delete(name) {
      this.pairs = this.pairs.filter(([other]) => other !== String(name));
    }
    get(name) {
      return this.pairs.find(([other]) => other === String(name))?.[1] ?? null;
    }
    getAll(name) {
      return this.pairs.filter(([other]) => other === String(name)).map(([, value]) => value);
    }
    has(name) {
      return this.pairs.some(([other]) => other === String(name));
    }
    forEach(tell) {
      this.pairs.forEach(([name, value]) => tell(value, name, this));
    }
    entries() {
      return this.pairs.map(([name, value]) => [name, value])[Symbol.iterator]();
    }
    keys() {
      return this.pairs.map(([name]) => name)[Symbol.iterator]();
    }
    values() {
      return this.pairs.map(([, value]) => value)[Symbol.iterator]();
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return this.pairs.map(([name, value]) => `${formEncoded(name)}=${formEncoded(value)}`).join("&");
    }
  }

  // -- requests

  const FORM = "application/x-www-form-urlencoded";
  const isPlain = (value) => value !== null && typeof value === "object" && !(value instanceof URLSearchParams);
  const named = (headers) => Object.entries(headers ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== false);
  const headerOf = (headers, name) => headers.find(([other]) => other.toLowerCase() === name)?.[1];

  const queryOf = (parameters) => {
    if (parameters instanceof URLSearchParams) return parameters.toString();
    const encoded = (text) =>
      encodeURIComponent(text).replace(/%3A/gi, ":").replace(/%24/g, "$").replace(/%2C/gi, ",").replace(/%20/g, "+");
    const pairs = Object.entries(parameters ?? {}).flatMap(([name, value]) => {
      if (value === undefined || value === null) return [];
      if (Array.isArray(value)) return value.map((item) => [`${name}[]`, item]);
      return [[name, value]];
    });
    const text = (value) => (value instanceof Date ? value.toISOString() : isPlain(value) ? JSON.stringify(value) : String(value));
    return pairs.map(([name, value]) => `${encoded(name)}=${encoded(text(value))}`).join("&");
  };
  const withQuery = (url, query) => {
    if (!query) return url;
    const [base] = url.split("#");
    return base + (base.includes("?") ? "&" : "?") + query;
  };
  const joined = (base, url) =>
    !base || /^([a-z][a-z\d+\-.]*:)?\/\//i.test(url) ? url : `${base.replace(/\/+$/, "")}/${url.replace(/^\/+/, "")}`;

  const sent = (config) => {
    const method = String(config.method ?? "GET").toUpperCase();
    const headers = named(config.headers?.toJSON ? config.headers.toJSON() : config.headers).map(([name, value]) => [name, String(value)]);
    let body = config.data;
    const type = headerOf(headers, "content-type") ?? "";
    if (body instanceof URLSearchParams) {
      body = body.toString();
      if (!type) headers.push(["Content-Type", `${FORM};charset=utf-8`]);
    } else if (body instanceof Buffer) {
      body = body.toString("latin1");
    } else if (isPlain(body)) {
      if (type.includes(FORM)) body = new URLSearchParams(Object.entries(body).filter(([, value]) => value !== undefined)).toString();
      else {
        body = JSON.stringify(body);
        if (!type) headers.push(["Content-Type", "application/json"]);
      }
    } else if (body !== undefined && body !== null) {
      body = type.includes("json") && typeof body !== "string" ? JSON.stringify(body) : String(body);
    }
    const hasBody = body !== undefined && body !== null && !["GET", "HEAD"].includes(method);
    if (hasBody && !headerOf(headers, "content-type")) headers.push(["Content-Type", FORM]);
    if (!headerOf(headers, "accept")) headers.unshift(["Accept", "application/json, text/plain, */*"]);
    if (config.auth && !headerOf(headers, "authorization")) {
      const { username = "", password = "" } = config.auth;
      headers.push(["Authorization", `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`]);
    }
    const url = withQuery(joined(config.baseURL, String(config.url ?? "")), queryOf(config.params));
    return { method, url, headers, body: hasBody || (body && method === "DELETE") ? String(body) : null, follow: config.maxRedirects !== 0 };
  };

  class AxiosError extends Error {
    constructor(message, code, config, response) {
      super(message);
      this.name = "AxiosError";
      this.code = code;
      this.config = config;
      this.response = response;
      this.status = response?.status;
      this.isAxiosError = true;
    }
    toJSON() {
      return { message: this.message, name: this.name, code: this.code, status: this.status };
    }
  }
  const parsed = (body, config) => {
    if (config.transformResponse) return [config.transformResponse].flat().reduce((data, change) => change(data), body);
    if (config.responseType === "text" || typeof body !== "string" || !body) return body;
    try {
      return JSON.parse(body);
    } catch {
      return body;
    }
  };
  const request = async (first, second) => {
    const config = typeof first === "string" ? { ...second, url: first } : { ...first };
    const answer = await ask("request", sent(config));
    if (answer.failure) throw new AxiosError(answer.failure, answer.code, config);
    const headers = Object.fromEntries(answer.headers.map(([name, value]) => [name.toLowerCase(), value]));
    const response = { status: answer.status, statusText: answer.reason, headers, config, data: parsed(answer.body, config) };
    const fine = config.validateStatus === null ? true : (config.validateStatus ?? ((status) => status >= 200 && status < 300))(answer.status);
    if (fine) return response;
    const code = answer.status >= 500 ? "ERR_BAD_RESPONSE" : "ERR_BAD_REQUEST";
    throw new AxiosError(`Request failed with status code ${answer.status}`, code, config, response);
  };
  const axios = (first, second) => request(first, second);
  axios.request = request;
  for (const method of ["get", "delete", "head", "options"]) axios[method] = (url, config) => request({ ...config, url, method });
  for (const method of ["post", "put", "patch"]) {
    axios[method] = (url, data, config) => request({ ...config, url, data, method });
    axios[`${method}Form`] = (url, data, config) => request({ ...config, url, method, data: new URLSearchParams(data) });
  }
  axios.isAxiosError = (error) => error?.isAxiosError === true;
  axios.AxiosError = AxiosError;
  axios.defaults = { headers: { common: {} } };

  const fetch = async (resource, options = {}) => {
    const headers = Array.isArray(options.headers) ? Object.fromEntries(options.headers) : options.headers;
    const answer = await ask("request", sent({ ...options, headers, url: String(resource), data: options.body }));
    if (answer.failure) throw new TypeError("fetch failed");
    const found = new Map(answer.headers.map(([name, value]) => [name.toLowerCase(), value]));
    return {
      ok: answer.status >= 200 && answer.status < 300,
      status: answer.status,
      statusText: answer.reason,
      url: answer.url,
      headers: { get: (name) => found.get(String(name).toLowerCase()) ?? null, has: (name) => found.has(String(name).toLowerCase()) },
      text: async () => answer.body,
      json: async () => JSON.parse(answer.body),
    };
  };

  // -- what the code sees

  const names = { axios, fetch, Buffer, URLSearchParams };
  names.atob = (text) => String.fromCharCode(...fromBase64(text));
  names.setTimeout = (then, delay = 0, ...more) => {
    ask("pause", Math.max(0, Number(delay) || 0)).then(() => then(...more));
    return number;
  };
  names.clearTimeout = () => undefined;
  const quiet = () => undefined;
  names.console = { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet };
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(globalThis, name, { value, configurable: false, writable: false });
  }
  for (const name of ["_", "moment", "jwt", "cheerio", "XMLParser", "FormData", "crypto", "https"]) {
    Object.defineProperty(globalThis, name, {
      configurable: false,
      get: () => {
        throw new Error(`\u0000missing ${name}`);
      },
    });
  }

  const outcome = { done: false };
  const settle = (error, value) => {
    outcome.done = true;
    if (error === undefined) outcome.value = JSON.stringify(value ?? null) ?? "null";
    else outcome.error = String(error?.message ?? error).slice(0, 4000);
  };
  const AsyncFunction = (async () => undefined).constructor;
  return {
    start: (source, context, synchronous) => {
      try {
        const made = synchronous ? new Function("context", source) : new AsyncFunction("context", source);
        Promise.resolve(made(JSON.parse(context))).then(
          (value) => settle(undefined, value),
          (error) => settle(error ?? new Error("nothing"), undefined),
        );
      } catch (error) {
        settle(error, undefined);
      }
    },
    // What the code waits for since the last look, and whether it is done
    look: () => JSON.stringify({ asked: asked.splice(0), ...outcome }),
    answer: (id, text) => {
      const one = waiting.get(id);
      waiting.delete(id);
      one?.resolve(JSON.parse(text));
    },
  };
})()
