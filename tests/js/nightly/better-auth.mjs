// better-auth with its OAuth provider, on the memory adapter. Prints one JSON line with its address when it listens, and
// ends when its standard input ends.
import { createServer } from "node:http";
import { betterAuth } from "better-auth";
import { memoryAdapter } from "better-auth/adapters/memory";
import { toNodeHandler } from "better-auth/node";
import { oauthProvider } from "@better-auth/oauth-provider";
import { jwt } from "better-auth/plugins";

const settings = JSON.parse(process.env.SERVER_SETTINGS);
const person = { email: "ada@example.test", password: "correct horse battery", name: "Ada Example" };
const server = createServer();
server.listen(0, "127.0.0.1", async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const database = { user: [], session: [], account: [], verification: [], rateLimit: [], jwks: [], oauthClient: [], oauthAccessToken: [], oauthRefreshToken: [], oauthConsent: [], oauthResource: [], oauthClientResource: [], oauthClientAssertion: [] };
  const auth = betterAuth({
    baseURL: issuer,
    secret: settings.secret + settings.secret,
    database: memoryAdapter(database),
    emailAndPassword: { enabled: true },
    disabledPaths: ["/token"],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      jwt(),
      oauthProvider({ loginPage: "/sign-in", consentPage: "/consent", scopes: ["openid", "profile", "email", "offline_access"], storeClientSecret: { hash: async (secret) => secret }, allowDynamicClientRegistration: true, allowUnauthenticatedClientRegistration: true }),
    ],
  });
  const { user } = await auth.api.signUpEmail({ body: person });
  const context = await auth.$context;
  for (const app of settings.apps) {
    await context.adapter.create({
      model: "oauthClient",
      data: {
        clientId: app.id,
        clientSecret: app.secret ?? undefined,
        name: app.id,
        redirectUris: settings.redirect_uris,
        tokenEndpointAuthMethod: app.method === "any" ? "client_secret_basic" : app.method,
        grantTypes: ["authorization_code", "refresh_token"],
        responseTypes: ["code"],
        applicationType: "native",
        scopes: ["openid", "profile", "email", "offline_access"],
        skipConsent: true,
        requirePKCE: true,
        disabled: false,
        createdAt: new Date(),
        updatedAt: new Date(),
      },
    });
  }
  const handle = toNodeHandler(auth);
  server.on("request", async (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname === "/sign-in") {
      // What its client does on the page for logging in: sign in, then go where the answer says
      const answer = await auth.api.signInEmail({ body: { ...person, oauth_query: url.search.slice(1) }, asResponse: true, headers: new Headers({ origin: issuer }) });
      const said = await answer.clone().json().catch(() => ({}));
      const to = said.url ?? said.redirect_uri ?? `/api/auth/oauth2/authorize${url.search}`;
      response.writeHead(302, { location: to, "set-cookie": answer.headers.getSetCookie() });
      return response.end();
    }
    if (url.pathname === "/consent") {
      // What its client does on the page for consent, of an app that registered itself
      const headers = { origin: issuer, cookie: request.headers.cookie ?? "", "content-type": "application/json" };
      const body = JSON.stringify({ accept: true, oauth_query: url.search.slice(1) });
      const answer = await auth.handler(new Request(`${issuer}/api/auth/oauth2/consent`, { method: "POST", headers, body }));
      const { url: to, redirect_uri } = await answer.json();
      response.writeHead(302, { location: to ?? redirect_uri });
      return response.end();
    }
    return handle(request, response);
  });
  console.log(JSON.stringify({ issuer }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
