// oauth2orize with Express and Passport, put together as its own examples do: most Node servers that speak OAuth are
// made so. Prints one JSON line with its address when it listens, and ends when its standard input ends.
import { createHash, randomBytes } from "node:crypto";
import express from "express";
import oauth2orize from "oauth2orize";
import pkce from "oauth2orize-pkce";
import passport from "passport";
import { BasicStrategy } from "passport-http";
import { Strategy as BodyStrategy } from "passport-oauth2-client-password";

const settings = JSON.parse(process.env.SERVER_SETTINGS);
const apps = new Map(settings.apps.map((app) => [app.id, app]));
const codes = new Map();
const tokens = new Map();
const refreshTokens = new Map();
const word = () => randomBytes(24).toString("base64url");

const known = (method) => (id, secret, done) => {
  const app = apps.get(id);
  done(null, app && app.secret === secret && [method, "any"].includes(app.method) ? app : false);
};
passport.use("basic", new BasicStrategy(known("client_secret_basic")));
passport.use("body", new BodyStrategy(known("client_secret_post")));

const given = (app, scope) => {
  const [access, refresh] = [word(), word()];
  tokens.set(access, { app: app.id, scope, refresh });
  refreshTokens.set(refresh, { app: app.id, scope, access });
  return [access, refresh, { expires_in: 600, scope: scope.join(" ") }];
};

const server = oauth2orize.createServer();
server.grant(pkce.extensions());
server.grant(
  oauth2orize.grant.code({ scopeSeparator: settings.separator ?? " " }, (client, redirectURI, user, answer, request, done) => {
    const code = word();
    codes.set(code, { app: client.id, redirectURI, scope: request.scope ?? [], ...request });
    done(null, code);
  }),
);
server.exchange(
  oauth2orize.exchange.code((client, code, redirectURI, body, authInfo, done) => {
    const found = codes.get(code);
    codes.delete(code);
    if (!found || found.app !== client.id || found.redirectURI !== redirectURI) return done(null, false);
    if (found.codeChallenge) {
      const digest = createHash("sha256").update(body.code_verifier ?? "").digest("base64url");
      if (found.codeChallenge !== (found.codeChallengeMethod === "S256" ? digest : body.code_verifier)) return done(null, false);
    }
    done(null, ...given(client, found.scope));
  }),
);
server.exchange(
  oauth2orize.exchange.refreshToken((client, token, scope, done) => {
    const found = refreshTokens.get(token);
    if (!found || found.app !== client.id) return done(null, false);
    refreshTokens.delete(token);
    tokens.delete(found.access);
    done(null, ...given(client, found.scope));
  }),
);

const app = express();
app.disable("x-powered-by");
app.set("env", "production"); // no stack traces in its pages
app.use(...(settings.json ? [] : [express.urlencoded({ extended: false })]), express.json(), passport.initialize());
app.use((req, res, next) => {
  req.session = {}; // each log-in is answered at once
  next();
});
app.get(
  "/dialog/authorize",
  (req, res, next) => {
    req.user = { id: "account-7f3a" };
    next();
  },
  server.authorization(
    (id, redirectURI, done) => {
      const client = apps.get(id);
      if (!client) return done(null, false);
      if (!settings.redirect_uris.includes(redirectURI)) return done(null, false);
      done(null, client, redirectURI);
    },
    (client, user, scope, type, area, done) => {
      const wrong = (scope ?? []).filter((name) => !["profile", "email"].includes(name));
      if (wrong.length) return done(new oauth2orize.AuthorizationError(`Unknown scope`, "invalid_scope"));
      if (settings.pkce && !area.codeChallenge) return done(new oauth2orize.AuthorizationError(undefined, "invalid_request"));
      done(null, true, {});
    },
  ),
  server.authorizationErrorHandler(),
  server.errorHandler({ mode: "indirect" }),
);
app.post("/oauth/token", passport.authenticate(["basic", "body"], { session: false }), server.token(), server.errorHandler());
app.post("/oauth/revoke", passport.authenticate(["basic", "body"], { session: false }), (req, res) => {
  const token = req.body.token;
  const pair = tokens.get(token);
  tokens.delete(token);
  if (pair) refreshTokens.delete(pair.refresh);
  if (refreshTokens.has(token)) tokens.delete(refreshTokens.get(token).access);
  refreshTokens.delete(token);
  res.status(200).end();
});
app.get("/api/me", (req, res) => {
  const token = (req.headers.authorization ?? "").replace(/^Bearer /, "");
  if (!tokens.has(token)) return res.status(401).set("WWW-Authenticate", 'Bearer realm="api", error="invalid_token"').end();
  res.json({ sub: "account-7f3a", name: "Ada Example" });
});

const listening = app.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ issuer: `http://127.0.0.1:${listening.address().port}` }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
