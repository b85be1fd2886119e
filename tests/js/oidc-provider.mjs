// The OpenID-certified oidc-provider as somebody else's server to authorise against, on a loopback port of its own.
//
// Prints one JSON line with its issuer when it listens, and ends when its standard input ends, so that it can never
// outlive the test that started it. The client secret comes in the environment.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const settings = JSON.parse(process.env.SERVER_SETTINGS ?? "{}"); // of a test that registers apps of its own
const secret = process.env.OIDC_CLIENT_SECRET ?? settings.secret;
if (!secret) throw new Error("OIDC_CLIENT_SECRET is not set");

const account = {
  sub: "account-7f3a",
  name: "Ada Example",
  email: "ada@example.test",
  profile: "https://example.test/ada",
};

const client = (id, more) => ({
  client_id: id,
  client_secret: secret,
  application_type: "native", // RFC 8252 section 7.3: any port on the loopback address
  redirect_uris: ["http://127.0.0.1/callback"],
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code"],
  ...more,
});

const registered = (settings.apps ?? []).map((app) =>
  client(app.id, {
    token_endpoint_auth_method: app.method === "any" ? "client_secret_basic" : app.method,
    client_secret: app.secret ?? undefined,
    redirect_uris: settings.redirect_uris,
  }),
);

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      client("wizard-basic", { token_endpoint_auth_method: "client_secret_basic" }),
      client("wizard-post", { token_endpoint_auth_method: "client_secret_post" }),
      client("wizard-public", { token_endpoint_auth_method: "none", client_secret: undefined }),
      ...registered,
    ],
    claims: { openid: ["sub"], profile: ["name", "profile"], email: ["email"] },
    findAccount: async (context, id) => ({ accountId: id, claims: async () => ({ ...account, sub: id }) }),
    features: {
      devInteractions: { enabled: true },
      revocation: { enabled: true },
      registration: { enabled: true, initialAccessToken: settings.initial_access_token ?? false },
    },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    // Of itself it gives one only where offline access was agreed to (OpenID Connect Core section 11)
    ...(settings.only_offline ? {} : { issueRefreshToken: async (context, client) => client.grantTypeAllowed("refresh_token") }),
    cookies: { keys: [secret] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, Interaction: 600, RefreshToken: 600, Session: 600, IdToken: 600 },
  });
  server.on("request", provider.callback());
  console.log(JSON.stringify({ issuer }));
});

process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
