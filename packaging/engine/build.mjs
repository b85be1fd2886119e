// Puts the platform's libraries into one folder, one bundle each, and the licences of all that is in them beside it:
//     node build.mjs FOLDER
// The same versions make the same bytes. What is Node's own in a library is taken from src/ instead.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const SRC = join(HERE, "src");
const MODULES = join(HERE, "node_modules");
const WIDTH = 4000; // of a line, so that tools that read by lines do not stumble

const ours = (name) => join(SRC, name);
const INSTEAD = {
  path: ours("paths.js"),
  util: ours("util.js"),
  "safe-buffer": ours("buffer-outside.js"),
  "whatwg-url": ours("url-outside.js"),
};
for (const name of ["fs", "zlib", "http2", "net", "tls", "async_hooks", "encoding"]) INSTEAD[name] = ours("nothing.js");
// Which bundles a bundle finds when it runs; all else that it needs is in it
const BUNDLES = {
  core: [],
  stream: ["buffer"],
  http: ["outside", "stream"],
  fetch: ["stream", "http", "url"],
  axios: ["outside", "stream", "url", "form-data"],
  crypto: ["outside", "buffer"],
  "form-data": ["outside", "stream", "url"],
  jsonwebtoken: ["crypto", "buffer", "stream"],
  lodash: [],
  moment: [],
  "moment-locales": ["moment"],
  xml: [],
  cheerio: ["outside"],
};
const RENAMED = {
  fetch: { http: ours("http-outside.js"), https: ours("https-outside.js") },
  "form-data": { crypto: ours("random.js"), http: ours("nothing.js"), https: ours("nothing.js") },
  axios: { crypto: ours("random.js") },
};

// axios for Node, with our adapter in the place of its own ones
const axiosFiles = {
  "adapters/http.js": "axios-adapter.js",
  "adapters/xhr.js": "axios-adapters-xhr.js",
  "adapters/fetch.js": "axios-adapters-fetch.js",
  "env/classes/FormData.js": "axios-form-data.js",
  "platform/node/classes/FormData.js": "axios-form-data.js",
};
const plugin = (name, found, renamed) => ({
  name: "the platform's own",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, importer, resolveDir, kind }) => {
      if (kind === "entry-point") return undefined;
      const bare = path.replace(/^node:/, "").replace(/\/$/, "");
      if (name === "moment-locales" && path === "../moment") return { path: "moment", external: true };
      if (Object.hasOwn(renamed, bare) && !importer.startsWith(SRC)) return { path: renamed[bare] };
      if (found.includes(bare)) return { path: bare, external: true };
      if (Object.hasOwn(INSTEAD, bare)) return { path: INSTEAD[bare] };
      if (path.startsWith("axios/lib/")) return { path: join(MODULES, path) };
      if (path.startsWith(".") && resolveDir.startsWith(join(MODULES, "axios", "lib"))) {
        const file = relative(join(MODULES, "axios", "lib"), resolve(resolveDir, path)).replaceAll("\\", "/");
        if (Object.hasOwn(axiosFiles, file)) return { path: ours(axiosFiles[file]) };
      }
      return undefined;
    });
  },
});

const used = new Set();
const made = async (name) => {
  const result = await build({
    absWorkingDir: HERE,
    bundle: true,
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"', "process.env.NODE_DEBUG": '""' },
    entryPoints: [`./src/${name}.js`],
    format: name === "core" ? "iife" : "cjs",
    globalName: name === "core" ? "made" : undefined,
    keepNames: !["cheerio", "lodash", "moment", "moment-locales"].includes(name), // of classes of errors above all
    legalComments: "none",
    lineLimit: WIDTH,
    logLevel: "warning",
    // As Node finds them; streams and cheerio have other files for places that are not Node
    mainFields: name === "stream" || name === "cheerio" ? ["browser", "module", "main"] : ["main", "module"],
    metafile: true,
    minify: true,
    platform: { axios: "node", "form-data": "node", fetch: "node", stream: "browser", cheerio: "browser" }[name] ?? "neutral",
    plugins: [plugin(name, BUNDLES[name], RENAMED[name] ?? {})],
    target: "es2023",
    write: false,
  });
  for (const file of Object.keys(result.metafile.inputs)) {
    const found = /(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (found) used.add(found[1]);
  }
  const text = result.outputFiles[0].text.trimEnd();
  if (name === "core") return `(() => {\n${text}\nreturn made;\n})()\n`;
  return `((require, module, exports, { Buffer, URL, URLSearchParams, setTimeout, clearTimeout, process, console, global }) => {\n${text}\n})\n`;
};

const licences = () => {
  const texts = new Map();
  for (const folder of [...used].sort()) {
    const about = JSON.parse(readFileSync(join(HERE, folder, "package.json"), "utf8"));
    const file = readdirSync(join(HERE, folder)).find((name) => /^licen[cs]e/i.test(name) && !name.endsWith(".js"));
    const text = file ? readFileSync(join(HERE, folder, file), "utf8").replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").trim() : `Licence: ${about.license}`;
    texts.set(text, [...(texts.get(text) ?? []), `${about.name} ${about.version} (${about.license})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return `What the bundles of this folder hold of others, and under which licence.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
};

const folder = process.argv[2];
if (!folder) throw new Error("node build.mjs FOLDER");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(BUNDLES)) writeFileSync(join(folder, `${name}.js`), await made(name));
writeFileSync(join(folder, "LICENCES.txt"), licences());
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, name));
  console.log(`${name} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`);
}
