// Between axios and the program outside: what axios' own adapter for Node does with a config, up to the wire and back.
import AxiosError from "axios/lib/core/AxiosError.js";
import AxiosHeaders from "axios/lib/core/AxiosHeaders.js";
import buildFullPath from "axios/lib/core/buildFullPath.js";
import settle from "axios/lib/core/settle.js";
import { VERSION } from "axios/lib/env/data.js";
import buildURL from "axios/lib/helpers/buildURL.js";
import fromDataURI from "axios/lib/helpers/fromDataURI.js";
import utils from "axios/lib/utils.js";
import { ask, lack } from "outside";
import { collected, headersOf } from "./wire.js";

const LACKING = ["beforeRedirect", "cancelToken", "lookup", "signal", "socketPath", "transport"];
const CERTIFICATES = ["ca", "cert", "key", "pfx"];

const looked = (config) => {
  for (const name of LACKING) if (config[name]) lack(`axios' “${name}”`);
  const { httpsAgent, proxy } = config;
  for (const name of CERTIFICATES) if (httpsAgent?.options?.[name]) lack(`https.Agent's “${name}”`);
  if (proxy && proxy.host) lack("axios' “proxy”");
};

const bodyOf = async (given, headers, config) => {
  let data = given;
  if (utils.isFormData(data) && utils.isFunction(data.getHeaders)) {
    headers.set(data.getHeaders());
    data = await collected(data);
  } else if (utils.isStream(data)) {
    data = await collected(data);
  } else if (utils.isArrayBuffer(data)) {
    data = Buffer.from(new Uint8Array(data));
  } else if (utils.isString(data) && data) {
    data = Buffer.from(data, "utf-8");
  } else if (data && !Buffer.isBuffer(data)) {
    const words = "Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream";
    throw new AxiosError(words, AxiosError.ERR_BAD_REQUEST, config);
  }
  if (!data) return undefined;
  headers.setContentLength(data.length, false);
  if (config.maxBodyLength > -1 && data.length > config.maxBodyLength) {
    throw new AxiosError("Request body larger than maxBodyLength limit", AxiosError.ERR_BAD_REQUEST, config);
  }
  return data;
};

// What Node's are to code: round in a circle, so that a whole answer is no JSON
class ClientRequest {}
class IncomingMessage {}

const decodedSafely = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const dataOf = (bytes, config) => {
  const { responseType, responseEncoding } = config;
  if (responseType === "arraybuffer") return bytes;
  if (responseType === "stream") return require("stream").Readable.from([bytes]);
  const text = bytes.toString(responseEncoding || "utf8");
  return !responseEncoding || responseEncoding === "utf8" ? utils.stripBOM(text) : text;
};

const fromItself = (config) => {
  const data = fromDataURI(config.url, false, {});
  const plain = !["text", "stream"].includes(config.responseType);
  return { data: plain ? data : dataOf(data, config), status: 200, statusText: "OK", headers: new AxiosHeaders(), config };
};

export default async (config) => {
  looked(config);
  const method = config.method.toUpperCase();
  const address = buildFullPath(config.baseURL, config.url, config.allowAbsoluteUrls, config);
  const parsed = new URL(address);
  if (parsed.protocol === "data:") return fromItself(config);
  if (!["http:", "https:"].includes(parsed.protocol)) {
    throw new AxiosError(`Unsupported protocol ${parsed.protocol}`, AxiosError.ERR_BAD_REQUEST, config);
  }
  const headers = AxiosHeaders.from(config.headers).normalize();
  headers.set("User-Agent", `axios/${VERSION}`, false);
  const body = await bodyOf(config.data, headers, config);
  let auth = config.auth && `${config.auth.username || ""}:${config.auth.password || ""}`;
  if (!auth && (parsed.username || parsed.password)) auth = `${decodedSafely(parsed.username)}:${decodedSafely(parsed.password)}`;
  if (auth) headers.set("Authorization", `Basic ${Buffer.from(auth, "utf8").toString("base64")}`);
  let path;
  try {
    path = buildURL(parsed.pathname + parsed.search, config.params, config.paramsSerializer);
  } catch (error) {
    throw AxiosError.from(error, AxiosError.ERR_BAD_REQUEST, config);
  }

  const asked = Object.assign(new ClientRequest(), { method, path, protocol: parsed.protocol, host: parsed.hostname });
  const answer = await ask("request", {
    method,
    url: `${parsed.protocol}//${parsed.host}${path}`,
    headers: Object.entries(headers.toJSON()).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
    body: body ? body.toString("base64") : "",
    follow: config.maxRedirects !== 0,
    timeout: Number(config.timeout) || 0,
  });
  if (answer.late) {
    const code = config.transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED;
    throw new AxiosError(config.timeoutErrorMessage || `timeout of ${config.timeout}ms exceeded`, code, config, asked);
  }
  if (answer.code === "ERR_INVALID_URL") throw Object.assign(new TypeError("Invalid URL"), { code: answer.code });
  if (answer.failure) {
    const error = Object.assign(new Error(answer.failure), { code: answer.code, syscall: "connect" });
    throw AxiosError.from(error, null, config, asked);
  }
  asked.res = Object.assign(new IncomingMessage(), { req: asked, responseUrl: answer.url, statusCode: answer.status });
  const bytes = Buffer.from(answer.body, "base64");
  const response = {
    status: answer.status,
    statusText: answer.reason,
    headers: new AxiosHeaders(headersOf(answer.headers)),
    config,
    request: asked,
  };
  if (config.maxContentLength > -1 && bytes.length > config.maxContentLength) {
    const words = `maxContentLength size of ${config.maxContentLength} exceeded`;
    throw new AxiosError(words, AxiosError.ERR_BAD_RESPONSE, config, asked);
  }
  response.data = dataOf(bytes, config);
  return await new Promise((resolve, reject) => settle(resolve, reject, response));
};
