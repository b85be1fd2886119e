// Runs connection code as the platform does: the body of an async function in a context of its own, which holds the
// platform's globals and nothing else. One JSON line in, one JSON line out; ends when its standard input ends.
// The libraries are those that the embedded engine is built from, as npm gives them and Node runs them.
import { Buffer } from "node:buffer";
import crypto from "node:crypto";
import https from "node:https";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { createContext, runInContext } from "node:vm";

const require = createRequire(new URL("../../packaging/engine/package.json", import.meta.url));
const whole = require("axios");
const axios = (...given) => whole(...given);
for (const verb of ["get", "post", "put", "patch", "delete", "request"]) axios[verb] = (...given) => whole[verb](...given);
const fetch = require("node-fetch");
const { XMLParser, XMLBuilder, XMLValidator } = require("fast-xml-parser");
const moment = require("moment-timezone");
const quiet = () => undefined;

const globals = () => ({
  _: require("lodash"),
  axios,
  Buffer,
  FormData: require("form-data"),
  URLSearchParams,
  XMLBuilder,
  XMLParser,
  XMLValidator,
  atob,
  cheerio: require("cheerio"),
  console: { log: quiet, error: quiet },
  crypto,
  fetch: (...given) => fetch(...given),
  https,
  jwt: require("jsonwebtoken"),
  moment,
  setTimeout,
  usaProxy: {},
});
for (const event of ["unhandledRejection", "uncaughtException"]) process.on(event, quiet); // code that nobody waits for

const run = async ({ source, authData, synchronous }) => {
  moment.locale("en"); // whatever the last code made of it
  const context = createContext({ ...globals(), context: { authData } });
  const wrapped = synchronous ? `(() => {\n${source}\n})()` : `(async () => {\n${source}\n})()`;
  return await runInContext(wrapped, context, { timeout: 5000 });
};

const words = (error) => {
  const said = error?.message ?? error ?? "nothing";
  return typeof said === "object" ? JSON.stringify(said) : String(said);
};
for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = JSON.stringify({ value: (await run(JSON.parse(line))) ?? null });
  } catch (error) {
    answer = JSON.stringify({ error: words(error), status: typeof error?.status === "number" ? error.status : null });
  }
  console.log(answer);
}
