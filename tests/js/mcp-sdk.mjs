// The authorization server that the Model Context Protocol's SDK brings for Express (mcpAuthRouter). Prints one JSON line
// with its address when it listens, and ends when its standard input ends.
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import express from "express";
import { InvalidGrantError, InvalidScopeError, InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { mcpAuthRouter } from "@modelcontextprotocol/sdk/server/auth/router.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

const settings = JSON.parse(process.env.SERVER_SETTINGS);
const apps = new Map(
  settings.apps.map(({ id, secret }) => [id, { client_id: id, client_secret: secret ?? undefined, redirect_uris: settings.redirect_uris }]),
);
const [codes, tokens, refreshTokens] = [new Map(), new Map(), new Map()];
const known = ["profile", "email"];
const word = () => randomBytes(24).toString("base64url");

const issue = (clientId, scopes) => {
  const [token, refreshToken] = [word(), word()];
  tokens.set(token, { token, clientId, scopes, expiresAt: Math.floor(Date.now() / 1000) + 600 });
  refreshTokens.set(refreshToken, { clientId, scopes, token });
  return { access_token: token, token_type: "bearer", expires_in: 600, scope: scopes.join(" "), refresh_token: refreshToken };
};
const kept = (client, code) => {
  const found = codes.get(code);
  if (found?.client !== client.client_id) throw new InvalidGrantError("Invalid authorization code");
  return found;
};
const provider = {
  clientsStore: { getClient: (id) => apps.get(id), registerClient: (app) => (apps.set(app.client_id, app), app) },
  authorize: async (client, asked, res) => {
    const unknown = asked.scopes.find((scope) => !known.includes(scope));
    if (unknown) throw new InvalidScopeError(`Unsupported scope: ${unknown}`);
    const code = word();
    codes.set(code, { client: client.client_id, ...asked });
    const back = new URL(asked.redirectUri);
    back.searchParams.set("code", code);
    if (asked.state !== undefined) back.searchParams.set("state", asked.state);
    res.redirect(back.href);
  },
  challengeForAuthorizationCode: async (client, code) => kept(client, code).codeChallenge,
  exchangeAuthorizationCode: async (client, code, verifier, redirectUri) => {
    const found = kept(client, code);
    if (redirectUri !== found.redirectUri) throw new InvalidGrantError("redirect_uri does not match the authorization request");
    codes.delete(code);
    return issue(client.client_id, found.scopes);
  },
  exchangeRefreshToken: async (client, refreshToken) => {
    const found = refreshTokens.get(refreshToken);
    if (found?.clientId !== client.client_id) throw new InvalidGrantError("Invalid refresh token");
    refreshTokens.delete(refreshToken);
    return issue(client.client_id, found.scopes);
  },
  verifyAccessToken: async (token) => {
    if (!tokens.has(token)) throw new InvalidTokenError("Invalid or expired token");
    return tokens.get(token);
  },
  revokeToken: async (client, { token }) => {
    tokens.delete(token);
    tokens.delete(refreshTokens.get(token)?.token);
    refreshTokens.delete(token);
  },
};

const app = express();
app.disable("x-powered-by");
app.set("env", "production");
const server = createServer(app).listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const limits = { rateLimit: false };
  app.use(
    mcpAuthRouter({
      provider,
      issuerUrl: new URL(issuer),
      scopesSupported: known,
      resourceServerUrl: new URL(settings.mcp ? "/mcp" : "/me", issuer),
      clientRegistrationOptions: limits,
      authorizationOptions: limits,
      tokenOptions: limits,
      revocationOptions: limits,
    }),
  );
  app.get("/me", requireBearerAuth({ verifier: provider, requiredScopes: ["profile"] }), (req, res) => {
    res.json({ sub: "account-7f3a", name: "Ada Example" });
  });
  // A server of the protocol itself, whose answers are JSON ("json") or, as is usual, streams of events ("events")
  app.post("/mcp", requireBearerAuth({ verifier: provider, requiredScopes: ["profile"] }), express.json(), async (req, res) => {
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: settings.mcp === "json" });
    await new McpServer({ name: "acme-mcp", version: "1.0.0" }).connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
  console.log(JSON.stringify({ issuer }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
