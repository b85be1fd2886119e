// axios and fetch as connection code has them on the platform. `ask` leaves a request for the program outside, which looks
// at every address first; `lack` says that something of the platform is not here, so that nothing is known of the code.
// An expression: what makes the names.
({ ask, lack, Buffer, URLSearchParams }) => {
  const FORM = "application/x-www-form-urlencoded";
  const LACKING = ["adapter", "beforeRedirect", "cancelToken", "env", "httpAgent", "httpsAgent", "lookup", "proxy", "signal", "socketPath", "transport"];
  const isObject = (value) => value !== null && typeof value === "object";

  // -- axios: what is sent

  const textOf = (value) => (value instanceof Date ? value.toISOString() : value instanceof Buffer ? value.toString("base64") : String(value));
  // Names and texts of an object: lists of plain values as a[], all else by its place (b[c], b[d][0])
  const flat = (value, indexes = false) => {
    const pairs = [];
    const there = (item) => item !== undefined && item !== null;
    const add = (name, item, nested) => {
      if (!there(item)) return;
      if (!isObject(item) || item instanceof Date || item instanceof Buffer) return pairs.push([name, textOf(item)]);
      if (Array.isArray(item) && !nested && !item.some(isObject)) {
        item.forEach((one, at) => there(one) && pairs.push([indexes === null ? name : indexes ? `${name}[${at}]` : `${name}[]`, textOf(one)]));
        return undefined;
      }
      for (const [key, one] of Object.entries(item)) add(`${name}[${key}]`, one, true);
      return undefined;
    };
    for (const [name, item] of Object.entries(value)) add(name, item, false);
    return pairs;
  };
  const queryOf = (parameters, serializer) => {
    if (!parameters) return "";
    const own = typeof serializer === "function" ? serializer : serializer?.serialize;
    if (own) return own(parameters, serializer);
    if (serializer?.encode) lack("paramsSerializer.encode");
    if (parameters instanceof URLSearchParams) return parameters.toString();
    const encoded = (text) =>
      encodeURIComponent(text).replace(/%3A/gi, ":").replace(/%24/g, "$").replace(/%2C/gi, ",").replace(/%20/g, "+");
    return flat(parameters, serializer?.indexes).map((pair) => pair.map(encoded).join("=")).join("&");
  };
  const withQuery = (url, query) => {
    const [base] = url.split("#");
    return query ? base + (base.includes("?") ? "&" : "?") + query : url;
  };
  const joined = (base, url) =>
    !base || /^([a-z][a-z\d+\-.]*:)?\/\//i.test(url) ? url : url ? `${base.replace(/\/?\/$/, "")}/${url.replace(/^\/+/, "")}` : base;

  // Headers by any spelling; the last word on a name counts, in its first spelling
  class Headers {
    constructor(...given) {
      Object.defineProperty(this, "spelled", { value: new Map(), enumerable: false });
      for (const headers of given) this.setAll(headers);
    }
    setAll(headers) {
      for (const [name, value] of Object.entries(headers?.toJSON ? headers.toJSON() : headers ?? {})) this.set(name, value);
    }
    set(name, value, rewrite) {
      const known = this.spelled.get(name.toLowerCase());
      if (value === undefined || (rewrite === false && known !== undefined)) return this;
      this.spelled.set(name.toLowerCase(), known ?? name);
      this[known ?? name] = value === null || value === false ? value : Array.isArray(value) ? value.map(String) : String(value);
      return this;
    }
    get(name) {
      const value = this[this.spelled.get(String(name).toLowerCase())];
      return value === false ? undefined : value;
    }
    has(name) {
      return this.get(name) !== undefined;
    }
    setContentType(value, rewrite) {
      return this.set("Content-Type", value, rewrite);
    }
    getContentType() {
      return this.get("Content-Type");
    }
    delete(name) {
      const known = this.spelled.get(String(name).toLowerCase());
      this.spelled.delete(String(name).toLowerCase());
      return known !== undefined && delete this[known];
    }
    toJSON() {
      return Object.fromEntries(Object.entries(this).filter(([, value]) => value !== null && value !== false));
    }
  }

  const asJson = (data) => {
    if (typeof data !== "string") return JSON.stringify(data);
    try {
      JSON.parse(data);
      return data.trim();
    } catch {
      return JSON.stringify(data);
    }
  };
  const bodyText = (data, headers) => {
    const type = headers.get("Content-Type") || "";
    if (data instanceof Buffer) return data;
    if (data instanceof URLSearchParams) {
      headers.setContentType(`${FORM};charset=utf-8`, false);
      return data.toString();
    }
    if (isObject(data)) {
      if (type.includes(FORM)) return new URLSearchParams(flat(data)).toString();
      if (type.includes("multipart/form-data")) lack("FormData");
    }
    if (isObject(data) || type.includes("application/json")) {
      headers.setContentType("application/json", false);
      return data === undefined ? undefined : asJson(data);
    }
    return data;
  };
  const bytesAsText = (data) => {
    const text = data.toString();
    return Buffer.from(text).equals(data) ? text : lack("a body that is no text");
  };

  const sent = (config) => {
    for (const name of LACKING) if (config[name]) lack(`axios' “${name}”`);
    if (config.responseType && !["json", "text"].includes(config.responseType)) lack(`responseType “${config.responseType}”`);
    const headers = config.headers;
    let body = config.data;
    for (const change of [config.transformRequest ?? bodyText].flat()) body = change.call(config, body, headers);
    if (["post", "put", "patch"].includes(config.method)) headers.setContentType(FORM, false);
    if (body instanceof Buffer) body = bytesAsText(body);
    if (body !== undefined && body !== null && body !== false && typeof body !== "string") {
      throw new AxiosError("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream", "ERR_BAD_REQUEST", config);
    }
    let url = withQuery(joined(config.baseURL, String(config.url ?? "")), queryOf(config.params, config.paramsSerializer));
    let auth = config.auth && `${config.auth.username || ""}:${config.auth.password || ""}`;
    url = url.replace(/^(https?:\/\/)([^/?#@]*)@/i, (_, scheme, user) => {
      auth ??= user.includes(":") ? user.split(":").map(decodeURIComponent).join(":") : `${decodeURIComponent(user)}:`;
      return scheme;
    });
    if (auth) headers.set("Authorization", `Basic ${Buffer.from(auth, "utf8").toString("base64")}`);
    return {
      method: config.method.toUpperCase(),
      url,
      headers: Object.entries(headers.toJSON()).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      body: body || null,
      follow: config.maxRedirects !== 0,
    };
  };

  // -- axios: what comes back

  class AxiosError extends Error {
    constructor(message, code, config, request, response) {
      super(message);
      this.name = "AxiosError";
      this.isAxiosError = true;
      if (code) this.code = code;
      if (config) this.config = config;
      if (request) this.request = request;
      if (response) {
        this.response = response;
        this.status = response.status;
      }
    }
    toJSON() {
      return { message: this.message, name: this.name, code: this.code, status: this.status };
    }
  }
  const parsed = (data, config) => {
    if (typeof data !== "string" || !data || config.responseType === "text") return data;
    try {
      return JSON.parse(data);
    } catch {
      return data;
    }
  };
  const joinedHeaders = (pairs) => {
    const found = {};
    for (const [name, value] of pairs) {
      const key = name.toLowerCase();
      if (key === "set-cookie") (found[key] ??= []).push(value);
      else found[key] = key in found ? `${found[key]}, ${value}` : value;
    }
    return found;
  };
  const defaults = { headers: { common: { Accept: "application/json, text/plain, */*" } } };
  for (const method of ["delete", "get", "head", "post", "put", "patch"]) defaults.headers[method] = {};

  const request = async (first, second) => {
    const given = typeof first === "string" ? { ...second, url: first } : { ...first };
    const { headers: common, ...others } = defaults;
    const config = { ...others, ...given };
    config.method = String(given.method ?? "get").toLowerCase();
    config.headers = new Headers(common.common, common[config.method], given.headers);
    const answer = await ask("request", sent(config));
    if (answer.code === "ERR_INVALID_URL") throw Object.assign(new TypeError("Invalid URL"), { code: answer.code });
    const asked = {};
    if (answer.failure) throw new AxiosError(answer.failure, answer.code, config, asked);
    const headers = new Headers(joinedHeaders(answer.headers));
    const response = { status: answer.status, statusText: answer.reason, headers, config, request: asked, data: answer.body.replace(/^\uFEFF/, "") };
    const changes = [config.transformResponse ?? ((data) => parsed(data, config))].flat();
    for (const change of changes) response.data = change.call(config, response.data, headers, answer.status);
    const fine = config.validateStatus === undefined ? (status) => status >= 200 && status < 300 : config.validateStatus;
    if (!fine || fine(answer.status)) return response;
    const code = answer.status >= 500 ? "ERR_BAD_RESPONSE" : "ERR_BAD_REQUEST";
    throw new AxiosError(`Request failed with status code ${answer.status}`, code, config, asked, response);
  };
  const axios = (first, second) => request(first, second);
  axios.request = request;
  for (const method of ["get", "delete", "head", "options"]) axios[method] = (url, config) => request({ ...config, url, method });
  for (const method of ["post", "put", "patch"]) {
    axios[method] = (url, data, config) => request({ ...config, url, data, method });
    axios[`${method}Form`] = () => lack("FormData");
  }
  axios.all = (promises) => Promise.all(promises);
  axios.spread = (tell) => (items) => tell(...items);
  axios.isAxiosError = (error) => isObject(error) && error.isAxiosError === true;
  axios.isCancel = () => false;
  axios.getUri = (config) => withQuery(joined(config.baseURL, String(config.url ?? "")), queryOf(config.params, config.paramsSerializer));
  axios.AxiosError = AxiosError;
  axios.AxiosHeaders = Headers;
  axios.defaults = defaults;
  for (const name of ["interceptors", "CancelToken", "toFormData", "Axios"]) {
    Object.defineProperty(axios, name, { get: () => lack(`axios.${name}`) });
  }

  // -- fetch

  const fetch = async (resource, options = {}) => {
    const method = String(options.method ?? "GET").toUpperCase();
    const given = typeof options.headers?.[Symbol.iterator] === "function" ? [...options.headers] : Object.entries(options.headers ?? {});
    const headers = given.map(([name, value]) => [String(name), String(value)]);
    const has = (name) => headers.some(([other]) => other.toLowerCase() === name);
    let body = options.body ?? null;
    if (options.signal) lack("fetch's “signal”");
    if (body !== null && ["GET", "HEAD"].includes(method)) throw new TypeError("Request with GET/HEAD method cannot have body.");
    if (body !== null && !has("content-type") && !(body instanceof Buffer)) {
      headers.push(["Content-Type", body instanceof URLSearchParams ? `${FORM};charset=UTF-8` : "text/plain;charset=UTF-8"]);
    }
    if (!has("accept")) headers.push(["Accept", "*/*"]);
    if (body !== null) body = body instanceof Buffer ? bytesAsText(body) : String(body);
    const follow = (options.redirect ?? "follow") === "follow";
    const answer = await ask("request", { method, url: String(resource), headers, body, follow });
    if (answer.failure || (options.redirect === "error" && answer.status >= 300 && answer.status < 400)) throw new TypeError("fetch failed");
    const found = new Map(Object.entries(joinedHeaders(answer.headers)).map(([name, value]) => [name, [value].flat().join(", ")]));
    const named = {
      get: (name) => found.get(String(name).toLowerCase()) ?? null,
      has: (name) => found.has(String(name).toLowerCase()),
      forEach: (tell) => found.forEach(tell),
      entries: () => found.entries(),
      keys: () => found.keys(),
      values: () => found.values(),
      [Symbol.iterator]: () => found.entries(),
    };
    const response = { ok: answer.status >= 200 && answer.status < 300, status: answer.status, statusText: answer.reason, headers: named };
    const read = async () => {
      if (response.bodyUsed) throw new TypeError("Body is unusable: Body has already been read");
      response.bodyUsed = true;
      return answer.body.replace(/^\uFEFF/, "");
    };
    return Object.assign(response, {
      url: answer.url,
      redirected: answer.redirected,
      bodyUsed: false,
      text: read,
      json: async () => JSON.parse(await read()),
      arrayBuffer: () => lack("fetch's “arrayBuffer”"),
      blob: () => lack("fetch's “blob”"),
      formData: () => lack("FormData"),
      clone: () => lack("fetch's “clone”"),
    });
  };

  return { axios, fetch };
}
