// Runs connection code as the platform does: the body of an async function in a context of its own, which holds the
// platform's globals and nothing else. One JSON line in, one JSON line out; ends when its standard input ends.
import { createInterface } from "node:readline";
import { Buffer } from "node:buffer";
import { createContext, runInContext } from "node:vm";
import axios from "axios";

axios.create = undefined; // what is known of the platform says: axios, but not axios.create

const globals = () => ({
  axios,
  Buffer,
  FormData,
  URLSearchParams,
  atob,
  crypto: globalThis.crypto,
  fetch,
  setTimeout,
});

const run = async ({ source, authData, synchronous }) => {
  const context = createContext({ ...globals(), context: { authData } }, { codeGeneration: { strings: false, wasm: false } });
  const wrapped = synchronous ? `(() => {\n${source}\n})()` : `(async () => {\n${source}\n})()`;
  return await runInContext(wrapped, context, { timeout: 5000 });
};

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { value: (await run(JSON.parse(line))) ?? null };
  } catch (error) {
    answer = { error: String(error?.message ?? error) };
  }
  console.log(JSON.stringify(answer));
}
