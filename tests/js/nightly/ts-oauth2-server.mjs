// @jmondi/oauth2-server (ts-oauth2-server, after the PHP League's) behind Express with its own adapter. Prints one JSON
// line with its address when it listens, and ends when its standard input ends.
import { randomBytes } from "node:crypto";
import express from "express";
import { AuthorizationServer, DateInterval } from "@jmondi/oauth2-server";
import { handleExpressError, handleExpressResponse, requestFromExpress } from "@jmondi/oauth2-server/express";

const settings = JSON.parse(process.env.SERVER_SETTINGS);
const person = { id: "account-7f3a", name: "Ada Example" };
const scopes = ["profile", "email"].map((name) => ({ name }));
const grants = ["authorization_code", "refresh_token"];
const apps = new Map(
  settings.apps.map(({ id, secret }) => [id, { id, name: id, secret, redirectUris: settings.redirect_uris, allowedGrants: grants, scopes }]),
);
const [codes, tokens] = [new Map(), []];
const word = () => randomBytes(24).toString("base64url");
const later = (minutes) => new Date(Date.now() + minutes * 60_000);

const server = new AuthorizationServer(
  {
    getByIdentifier: async (id) => apps.get(id),
    isClientValid: async (grant, client, secret) => client.secret === null || client.secret === secret,
  },
  {
    issueToken: async (client, scopes, user) => ({ accessToken: word(), accessTokenExpiresAt: later(10), client, user, scopes }),
    issueRefreshToken: async (token) => Object.assign(token, { refreshToken: word(), refreshTokenExpiresAt: later(60) }),
    persist: async (token) => void (tokens.includes(token) || tokens.push(token)),
    revoke: async (token) => void Object.assign(token, { isRevoked: true }),
    isRefreshTokenRevoked: async (token) => Boolean(token.isRevoked),
    getByRefreshToken: async (id) => tokens.find((token) => token.refreshToken === id),
    getByAccessToken: async (id) => tokens.find((token) => token.accessToken === id),
  },
  { getAllByIdentifiers: async (names) => scopes.filter(({ name }) => names.includes(name)), finalize: async (asked) => asked },
  settings.secret,
);
server.enableGrantType({
  grant: "authorization_code",
  userRepository: { getUserByCredentials: async () => person },
  authCodeRepository: {
    getByIdentifier: async (code) => codes.get(code),
    issueAuthCode: (client, user, scopes) => ({ code: word(), expiresAt: later(1), client, user, scopes }),
    persist: async (code) => void codes.set(code.code, code),
    isRevoked: async (code) => Boolean(codes.get(code)?.isRevoked),
    revoke: async (code) => void (codes.get(code).isRevoked = true),
  },
}, new DateInterval("10m"));
server.enableGrantType("refresh_token", new DateInterval("10m"));

const answering = (step) => async (req, res) => {
  try {
    handleExpressResponse(res, await step(requestFromExpress(req)));
  } catch (error) {
    handleExpressError(error, res);
  }
};
const held = (header) => {
  const [, body] = header.split(" ")[1].split(".");
  const { jti } = JSON.parse(Buffer.from(body, "base64url"));
  return tokens.find((token) => token.accessToken === jti && !token.isRevoked);
};

const app = express();
app.disable("x-powered-by");
app.set("env", "production");
app.use(express.urlencoded({ extended: false }), express.json());
app.get(
  "/authorize",
  answering(async (request) => {
    const asked = await server.validateAuthorizationRequest(request);
    return server.completeAuthorizationRequest(Object.assign(asked, { user: person, isAuthorizationApproved: true }));
  }),
);
app.post("/token", answering((request) => server.respondToAccessTokenRequest(request)));
app.post("/token/revoke", answering((request) => server.revoke(request)));
app.get("/me", (req, res) => {
  let token;
  try {
    token = held(req.headers.authorization);
  } catch {
    token = undefined;
  }
  if (!token) return res.status(401).json({ message: "Unauthorized" });
  if (!token.scopes.some(({ name }) => name === "profile")) return res.status(403).json({ message: "Forbidden" });
  res.json({ sub: token.user.id, name: token.user.name });
});

const listening = app.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ issuer: `http://127.0.0.1:${listening.address().port}` }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
