// @node-oauth/oauth2-server (the oauth2-server of Node's early days, kept alive) behind Express, its errors sent as its
// own Express adapter sends them. It has no revocation. Prints one JSON line with its address when it listens, and ends
// when its standard input ends.
import { createRequire } from "node:module";
import express from "express";

const OAuth2Server = createRequire(import.meta.url)("@node-oauth/oauth2-server");
const settings = JSON.parse(process.env.SERVER_SETTINGS);
const apps = new Map(settings.apps.map((app) => [app.id, app]));
const [codes, tokens, refreshTokens] = [new Map(), new Map(), new Map()];
const person = { id: "account-7f3a", name: "Ada Example" };
const scopes = ["profile", "email"];

const model = {
  getClient: async (id, secret) => {
    const app = apps.get(id);
    if (!app || (secret !== null && app.secret !== secret && !(secret === undefined && app.secret === null))) return null;
    return { id, grants: ["authorization_code", "refresh_token"], redirectUris: settings.redirect_uris };
  },
  validateScope: async (user, client, scope) => ((scope ?? []).every((name) => scopes.includes(name)) ? (scope ?? ["email"]) : false),
  verifyScope: async (token, scope) => scope.every((name) => token.scope.includes(name)),
  saveAuthorizationCode: async (code, client, user) => {
    const kept = { ...code, client, user };
    codes.set(code.authorizationCode, kept);
    return kept;
  },
  getAuthorizationCode: async (code) => codes.get(code),
  revokeAuthorizationCode: async (code) => codes.delete(code.authorizationCode),
  saveToken: async (token, client, user) => {
    const kept = { ...token, client, user };
    tokens.set(token.accessToken, kept);
    refreshTokens.set(token.refreshToken, kept);
    return kept;
  },
  getAccessToken: async (token) => tokens.get(token),
  getRefreshToken: async (token) => refreshTokens.get(token),
  revokeToken: async (token) => tokens.delete(token.accessToken) && refreshTokens.delete(token.refreshToken),
};
const server = new OAuth2Server({ model, addAcceptedScopesHeader: true, addAuthorizedScopesHeader: true });

const answering = (step) => async (req, res) => {
  const [request, response] = [new OAuth2Server.Request(req), new OAuth2Server.Response(res)];
  try {
    await step(request, response, res);
    if (res.headersSent) return;
    if (response.status === 302) return res.redirect(response.headers.location);
    res.set(response.headers).status(response.status).send(response.body);
  } catch (error) {
    res.set(response.headers).status(error.code);
    if (error instanceof OAuth2Server.UnauthorizedRequestError) return res.send();
    res.send({ error: error.name, error_description: error.message });
  }
};

const app = express();
app.disable("x-powered-by");
app.set("env", "production");
app.use(express.urlencoded({ extended: false }), express.json());
app.get("/oauth/authorize", answering((request, response) => server.authorize(request, response, { authenticateHandler: { handle: () => person } })));
app.post("/oauth/token", answering((request, response) => server.token(request, response)));
app.get(
  "/me",
  answering(async (request, response, res) => {
    const token = await server.authenticate(request, response, { scope: ["profile"] });
    res.json({ sub: token.user.id, name: token.user.name });
  }),
);

const listening = app.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ issuer: `http://127.0.0.1:${listening.address().port}` }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
