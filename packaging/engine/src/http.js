// Node's http and https as far as somebody asks something with them: a request that is written to, an answer that is read.
import { ask, guarded, lack } from "outside";
import { Readable, Writable } from "stream";
import { headersOf } from "./wire.js";

class Agent {
  constructor(options = {}) {
    this.options = { ...options };
    this.protocol = "http:";
  }
  destroy() {}
}
class SecureAgent extends Agent {
  constructor(options) {
    super(options);
    this.protocol = "https:";
  }
}
Object.defineProperty(SecureAgent, "name", { value: "Agent" });

class IncomingMessage extends Readable {
  constructor(answer, request) {
    super();
    this.statusCode = answer.status;
    this.statusMessage = answer.reason;
    this.headers = headersOf(answer.headers);
    this.rawHeaders = answer.headers.flat();
    this.httpVersion = "1.1";
    this.req = request;
    this.complete = true;
    this.push(Buffer.from(answer.body, "base64"));
    this.push(null);
  }
  _read() {}
  setTimeout() {
    return this;
  }
}

const pairsOf = (headers) => Object.entries(headers ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));

class ClientRequest extends Writable {
  #parts = [];
  #headers = new Map();
  #over = false;
  constructor(scheme, options) {
    super();
    for (const name of ["ca", "cert", "key", "pfx", "socketPath", "createConnection"]) {
      if (options[name] || options.agent?.options?.[name]) lack(`https' “${name}”`);
    }
    const host = options.hostname ?? String(options.host ?? "localhost").replace(/:\d+$/, "");
    const port = options.port ?? /:(\d+)$/.exec(options.host ?? "")?.[1];
    this.protocol = options.protocol ?? `${scheme}:`;
    const expected = options.agent?.protocol ?? `${scheme}:`;
    if (this.protocol !== expected) {
      const words = `Protocol "${this.protocol}" not supported. Expected "${expected}"`;
      throw Object.assign(new TypeError(words), { code: "ERR_INVALID_PROTOCOL" });
    }
    this.method = String(options.method ?? "GET").toUpperCase();
    this.path = options.path ?? "/";
    this.host = host;
    this.url = `${this.protocol}//${host}${port ? `:${port}` : ""}${this.path}`;
    this.timeout = Number(options.timeout) || 0;
    for (const [name, value] of pairsOf(options.headers)) this.#add(name, value);
    if (options.auth && !this.getHeader("authorization")) {
      this.setHeader("Authorization", `Basic ${Buffer.from(options.auth).toString("base64")}`);
    }
    this.on("finish", () => this.#send());
  }
  #add(name, value) {
    const key = name.toLowerCase();
    const [first, values] = this.#headers.get(key) ?? [name, []];
    this.#headers.set(key, [first, [...values, value]]);
  }
  setHeader(name, value) {
    this.#headers.set(String(name).toLowerCase(), [name, [value].flat().map(String)]);
    return this;
  }
  getHeader(name) {
    return this.#headers.get(String(name).toLowerCase())?.[1].join(", ");
  }
  removeHeader(name) {
    this.#headers.delete(String(name).toLowerCase());
  }
  _write(part, encoding, then) {
    this.#parts.push(part);
    then();
  }
  async #send() {
    const answer = await ask("request", {
      method: this.method,
      url: this.url,
      headers: [...this.#headers.values()].flatMap(([name, values]) => values.map((value) => [name, value])),
      body: Buffer.concat(this.#parts).toString("base64"),
      follow: false,
      timeout: 0,
    });
    if (this.#over) return;
    guarded(() => {
      if (answer.failure) this.emit("error", Object.assign(new Error(answer.failure), { code: answer.code, errno: answer.code, syscall: "connect" }));
      else this.emit("response", new IncomingMessage(answer, this));
    });
  }
  setTimeout() {
    return this;
  }
  setNoDelay() {
    return this;
  }
  abort() {
    this.destroy();
  }
  destroy(error) {
    this.#over = true;
    if (error) guarded(() => this.emit("error", error));
    return this;
  }
}

const parts = (url) => ({
  protocol: url.protocol,
  hostname: url.hostname,
  port: url.port || undefined,
  path: `${url.pathname}${url.search}`,
  auth: url.username || url.password ? `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` : undefined,
});
const asking = (scheme, Agent) => {
  const request = (first, second, third) => {
    const tell = [second, third].find((one) => typeof one === "function");
    const more = typeof second === "object" && second !== null ? second : {};
    const named = typeof first === "string" ? parts(new URL(first)) : first instanceof URL ? parts(first) : first;
    const made = new ClientRequest(scheme, { ...named, ...more });
    if (tell) made.once("response", tell);
    return made;
  };
  const get = (...given) => {
    const made = request(...given);
    made.end();
    return made;
  };
  return { request, get, Agent, globalAgent: new Agent() };
};
export const http = asking("http", Agent);
export const https = asking("https", SecureAgent);
