// Cloudflare's @cloudflare/workers-oauth-provider outside of a Worker: the namespace that keeps its data is a Map, and
// what it imports of the Workers' runtime stands in. Prints one JSON line with its address when it listens, and ends when
// its standard input ends.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { register } from "node:module";

const runtime = "data:text/javascript,export class WorkerEntrypoint { constructor(ctx, env) { this.ctx = ctx; this.env = env; } }";
const hook = `export const resolve = (name, context, next) =>
  name === "cloudflare:workers" ? { url: ${JSON.stringify(runtime)}, shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { OAuthProvider, AuthorizationError, authorizationErrorRedirect, insufficientScope } = await import("@cloudflare/workers-oauth-provider");

const settings = JSON.parse(process.env.SERVER_SETTINGS);
const scopes = ["profile", "email", "offline_access"];
const store = new Map();
const OAUTH_KV = {
  get: async (key, options) => (store.has(key) ? (options?.type === "json" ? JSON.parse(store.get(key)) : store.get(key)) : null),
  put: async (key, value) => void store.set(key, value),
  delete: async (key) => void store.delete(key),
  list: async ({ prefix = "" } = {}) => ({ keys: [...store.keys()].filter((key) => key.startsWith(prefix)).map((name) => ({ name })), list_complete: true }),
};
for (const { id, secret, method } of settings.apps) {
  const way = method === "any" ? "client_secret_basic" : method;
  const app = {
    clientId: id,
    clientSecret: secret === null ? undefined : createHash("sha256").update(secret).digest("hex"),
    redirectUris: settings.redirect_uris,
    grantTypes: ["authorization_code", "refresh_token"],
    responseTypes: ["code"],
    tokenEndpointAuthMethod: way,
    ...(method === "any" ? {} : { authMethodExplicit: true }),
  };
  store.set(`client:${id}`, JSON.stringify(app));
}

const page = (text, status) => new Response(`<!DOCTYPE html><title>Error</title><p>${text.replace(/[<>&]/g, "")}</p>`, { status, headers: { "Content-Type": "text/html" } });
const log_in = async (request, env) => {
  let asked;
  try {
    asked = await env.OAUTH_PROVIDER.parseAuthRequest(request);
  } catch (error) {
    if (error instanceof AuthorizationError && error.redirectUri) {
      return Response.redirect(authorizationErrorRedirect(error, error.code, error.description), 302);
    }
    return page(error.description ?? error.message, 400);
  }
  const made = await env.OAUTH_PROVIDER.completeAuthorization({ request: asked, userId: "account-7f3a", metadata: {}, scope: asked.scope, props: {} });
  return Response.redirect(made.redirectTo, 302);
};
const me = async (request, env, ctx) =>
  ctx.auth.scope.includes("profile") ? Response.json({ sub: "account-7f3a", name: "Ada Example" }) : insufficientScope(ctx.auth, ["profile"]);

let provider;
const pending = { waitUntil: () => {}, passThroughOnException: () => {} };
const server = createServer(async (req, res) => {
  const chunks = await Array.fromAsync?.(req) ?? await req.toArray();
  const body = ["GET", "HEAD"].includes(req.method) ? undefined : Buffer.concat(chunks);
  const request = new Request(`http://${req.headers.host}${req.url}`, { method: req.method, headers: req.headers, body });
  try {
    const answer = await provider.fetch(request, { OAUTH_KV }, { ...pending });
    res.writeHead(answer.status, Object.fromEntries(answer.headers));
    res.end(Buffer.from(await answer.arrayBuffer()));
  } catch {
    res.writeHead(500, { "Content-Type": "text/html" });
    res.end("<!DOCTYPE html><title>Worker threw exception</title><h1>Worker threw exception</h1>");
  }
});
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  provider = new OAuthProvider({
    apiRoute: "/me",
    apiHandler: { fetch: me },
    defaultHandler: {
      fetch: async (request, env) => (new URL(request.url).pathname === "/authorize" ? log_in(request, env) : new Response("Not found", { status: 404 })),
    },
    authorizeEndpoint: "/authorize",
    tokenEndpoint: "/oauth/token",
    clientRegistrationEndpoint: "/register",
    scopesSupported: scopes,
    requiredScopes: ["profile"],
    resourceMetadata: { resource: `${issuer}/me`, authorization_servers: [issuer] },
  });
  console.log(JSON.stringify({ issuer }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
