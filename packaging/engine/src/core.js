// What runs connection code: the names of the platform, and the functions for the program outside. Buffer and
// URLSearchParams are here, all else comes as a bundle of its own (`add`), where the code speaks of it. A name that the
// platform has and this engine has not is told of, whatever the code makes of the error.
import { sha256 } from "@noble/hashes/sha2.js";
import { atob } from "./atob.js";
import * as buffer from "./buffer.js";
import * as url from "./url.js";

// The code may change the language itself; what talks to the program outside is taken from before that
const { stringify, parse } = JSON;
const { defineProperty } = Object;
const { Buffer } = buffer;
const { URL, URLSearchParams } = url;

// Memory beside the engine's, what the engine has of its own accord, and what is newer than any Node of the platform
const NOT_THERE = ["WebAssembly", "SharedArrayBuffer", "Atomics", "Temporal", "Float16Array", "SuppressedError", "DisposableStack"];
for (const name of [...NOT_THERE, "AsyncDisposableStack", "__timer_manager", "clearTimeout"]) {
  if (!delete globalThis[name]) globalThis[name] = undefined;
}

delete globalThis["__core-js_shared__"];

const outcome = { done: false };
const waiting = new Map();
const asked = [];
let number = 0;
const ask = (kind, what) =>
  new Promise((resolve) => {
    number += 1;
    waiting.set(number, resolve);
    asked.push({ id: number, kind, what });
  });
const lack = (name) => {
  outcome.missing ??= name;
  throw new Error(`${name} is not here`);
};

const WITHOUT_WORDS = "something without words";
const wordsOf = (error) => {
  try {
    const said = error?.message ?? error ?? "nothing";
    const words = typeof said === "object" ? stringify(said) : String(said);
    return words === "{}" ? WITHOUT_WORDS : words.slice(0, 4000);
  } catch {
    return WITHOUT_WORDS;
  }
};
const threw = (error) => {
  outcome.error = wordsOf(error);
  outcome.done = true;
};
const returned = (value) => {
  try {
    outcome.value = stringify(value ?? null) ?? "null";
  } catch (error) {
    outcome.error = `What it returned is no JSON. ${wordsOf(error)}`;
  }
  outcome.done = true;
};
// What is thrown where nobody catches it ends the program in Node
const guarded = (tell) => {
  try {
    tell();
  } catch (error) {
    if (!outcome.done) threw(error);
  }
};

class Timeout {
  over = false;
  ref() {
    return this;
  }
  unref() {
    return this;
  }
  hasRef() {
    return true;
  }
  [Symbol.toPrimitive]() {
    return 1;
  }
}
const setTimeout = (then, delay = 0, ...more) => {
  const timeout = new Timeout();
  const pause = Math.max(1, Math.min(Number(delay) || 0, 2 ** 31));
  ask("pause", pause).then(() => timeout.over || guarded(() => then(...more)));
  return timeout;
};
const clearTimeout = (timeout) => {
  if (timeout instanceof Timeout) timeout.over = true;
};
const process = {
  version: "v20.0.0",
  versions: { node: "20.0.0" },
  env: {},
  emitWarning: () => undefined,
  nextTick: (then, ...more) => Promise.resolve().then(() => guarded(() => then(...more))),
};

// The host brings bytes of the system's; they are stretched, for who wants more of them than it brought
let seed = new Uint8Array(0);
let drawn = 0;
let rest = new Uint8Array(0);
const random = (size) => {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    if (!rest.length) {
      drawn += 1;
      rest = sha256(new Uint8Array([...seed, ...new Uint8Array(new Float64Array([drawn]).buffer)]));
    }
    const part = rest.subarray(0, size - at);
    bytes.set(part, at);
    rest = rest.subarray(part.length);
    at += part.length;
  }
  return bytes;
};

const quiet = () => undefined;
const silent = { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet };

const names = {
  Buffer,
  URLSearchParams,
  atob,
  setTimeout,
  console: { log: quiet, error: quiet },
  usaProxy: {}, // the platform's way through another country; from here there is one way alone
};
const BROUGHT = {
  axios: { axios: (found) => found },
  cheerio: { cheerio: (found) => found },
  crypto: { crypto: (found) => found },
  fetch: { fetch: (found) => found },
  "form-data": { FormData: (found) => found },
  http: { https: (found) => found.https },
  jsonwebtoken: { jwt: (found) => found },
  lodash: { _: (found) => found },
  moment: { moment: (found) => found },
  xml: Object.fromEntries(["XMLParser", "XMLBuilder", "XMLValidator"].map((name) => [name, (found) => found[name]])),
};

const modules = { buffer, url, outside: { ask, lack, random, guarded } };
const required = (name) => (Object.hasOwn(modules, name) ? modules[name] : lack(name));
// What lodash takes its names from
const realm = Object.create(globalThis);
for (const [name, value] of Object.entries({ Buffer, setTimeout, clearTimeout })) defineProperty(realm, name, { value });

const AsyncFunction = (async () => undefined).constructor;

// A bundle: it finds those before it by `require`
export const add = (name, bundle) => {
  const module = { exports: {} };
  const own = { Buffer, URL, URLSearchParams, setTimeout, clearTimeout, process, console: silent, global: realm };
  bundle(required, module, module.exports, own);
  const brought = module.exports;
  modules[name] = brought.__esModule && Object.keys(brought).join() === "default" ? brought.default : brought;
};
export const begin = (source, context, synchronous, entropy) => {
  seed = Buffer.from(entropy, "hex");
  for (const [module, brought] of Object.entries(BROUGHT)) {
    for (const [name, pick] of Object.entries(brought)) {
      if (modules[module]) names[name] = pick(modules[module]);
      else defineProperty(globalThis, name, { configurable: false, get: () => lack(name) });
    }
  }
  for (const [name, value] of Object.entries(names)) {
    defineProperty(globalThis, name, { value, configurable: false, writable: false });
  }
  try {
    const made = synchronous ? new Function("context", source) : new AsyncFunction("context", source);
    Promise.resolve(made(parse(context))).then(returned, threw);
  } catch (error) {
    threw(error);
  }
};
// What the code waits for since the last look, and whether it is done
export const look = () => stringify({ asked: asked.splice(0), ...outcome });
export const answer = (id, given) => {
  const resolve = waiting.get(id);
  waiting.delete(id);
  resolve?.(parse(given));
};
