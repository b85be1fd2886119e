// What runs connection code. It has what the platform has, as far as that is known: axios and fetch (requests.js), Buffer,
// URLSearchParams and atob (text.js), setTimeout. Nothing else: a name that the platform has and this engine has not is told
// of, whatever the code makes of the error. An expression: it takes the other two files and gives the functions for the
// program outside.
(text, requests) => {
  // The code may change the language itself; what talks to the program outside is taken from before that
  const stringify = JSON.stringify;
  const parse = JSON.parse;
  // Memory beside the engine's, and what the engine has of its own accord
  for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];
  for (const name of ["clearTimeout", "__timer_manager"]) globalThis[name] = undefined;

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

  const names = { ...text, ...requests({ ask, lack, ...text }) };
  names.setTimeout = (then, delay = 0, ...more) => {
    ask("pause", Math.max(0, Number(delay) || 0)).then(() => then(...more));
    return number;
  };
  const digit = () => Math.floor(Math.random() * 16).toString(16);
  const randomUUID = () => "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, digit);
  names.crypto = new Proxy({ randomUUID }, { get: (has, name) => has[name] ?? lack("crypto") });
  const quiet = () => undefined;
  names.console = { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet };
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(globalThis, name, { value, configurable: false, writable: false });
  }
  for (const name of ["_", "moment", "jwt", "cheerio", "XMLParser", "FormData", "https"]) {
    Object.defineProperty(globalThis, name, { configurable: false, get: () => lack(name) });
  }

  const wordsOf = (error) => {
    try {
      return String(error?.message ?? error ?? "nothing").slice(0, 4000);
    } catch {
      return "something without words";
    }
  };
  const returned = (value) => {
    try {
      outcome.value = stringify(value ?? null) ?? "null";
    } catch (error) {
      outcome.error = `What it returned is no JSON. ${wordsOf(error)}`;
    }
    outcome.done = true;
  };
  const threw = (error) => {
    outcome.error = wordsOf(error);
    outcome.done = true;
  };
  const AsyncFunction = (async () => undefined).constructor;
  return {
    start: (source, context, synchronous) => {
      try {
        const made = synchronous ? new Function("context", source) : new AsyncFunction("context", source);
        Promise.resolve(made(parse(context))).then(returned, threw);
      } catch (error) {
        threw(error);
      }
    },
    // What the code waits for since the last look, and whether it is done
    look: () => stringify({ asked: asked.splice(0), ...outcome }),
    answer: (id, given) => {
      const resolve = waiting.get(id);
      waiting.delete(id);
      resolve?.(parse(given));
    },
  };
}
