"""Codes as different authors write them on the platform, each with what it means; written before any of them was tried.

``ORIGIN`` stands for the provider. What it means is said as far as it is not OAuth's own: the parts of the call that
has to come of it. A code without a meaning has to stay its author's, word for word.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Written(NamedTuple):
    """A code, and what it means.

    Attributes:
        key: its place in the record.
        means: parts of the call, by name; None where no call says the same.
    """

    name: str
    key: str
    source: str
    means: dict[str, Any] | None


T, R, X, M = "accesstokencode", "refreshtokencode", "revokeapicode", "testcode"

WRITTEN = [
    Written("salesforce token: query of a POST, expiry put in", T, """
async function generateAccessToken() {
    try {
        const response = await axios.post(`ORIGIN/token`, null, {
            params: {
                grant_type: 'authorization_code',
                client_id: context.authData.clientid,
                client_secret: context.authData.clientsecret,
                redirect_uri: context.authData.redirecturl,
                code: context.authData.Authorization.code,
            }
        });

        // no expiry comes with it
        response.data.expires_in = 7200;

        return response.data;
    } catch (error) {
        throw error;
    }
};

return await generateAccessToken();
""", {"parameters_in": "query", "response": {"expires_in": "", "default_expires_in": 7200}}),
    Written("spread with an expiry", T, """
const { clientid, clientsecret, redirecturl, Authorization } = context.authData
const response = await axios.post('ORIGIN/token', {
  grant_type: 'authorization_code', client_id: clientid, client_secret: clientsecret,
  redirect_uri: redirecturl, code: Authorization.code
})

return { ...response.data, expires_in: 7200 }
""", {"body_format": "json", "response": {"expires_in": "", "default_expires_in": 7200}}),
    Written("expiry only where none comes", T, """
const run = async () => {
  const { data } = await axios.post('ORIGIN/token', new URLSearchParams({
    grant_type: 'authorization_code', client_id: context?.authData?.clientid,
    client_secret: context?.authData?.clientsecret, code: context?.authData?.Authorization?.code,
    redirect_uri: context?.authData?.redirecturl,
  }));
  return { ...data, expires_in: data.expires_in || 3600 };
};
return run();
""", {"body_format": "form", "response": {"default_expires_in": 3600}}),
    Written("keys joined by hand", T, """
const body = {
  grant_type: 'authorization_code',
  code: context?.authData?.Authorization?.code,
  redirect_uri: context?.authData?.redirecturl,
  client_id: context?.authData?.clientid,
  client_secret: context?.authData?.clientsecret,
};
const encoded = Object.keys(body).map(key => encodeURIComponent(key) + '=' + encodeURIComponent(body[key])).join('&');
const res = await axios.post('ORIGIN/token', encoded, {
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
});
return res.data;
""", {"body_format": "form"}),
    Written("entries joined by hand, in fetch", T, """
const details = {
  'grant_type': 'authorization_code',
  'code': context.authData.Authorization.code,
  'redirect_uri': context.authData.redirecturl,
  'client_id': context.authData.clientid,
  'client_secret': context.authData.clientsecret,
};
const formBody = Object.entries(details)
  .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
  .join('&');
const response = await fetch('ORIGIN/token', {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  body: formBody,
});
if (!response.ok) {
  const text = await response.text();
  throw new Error(`Token request failed: ${response.status} ${text}`);
}
return await response.json();
""", {"body_format": "form"}),
    Written("a list pushed together", T, """
let details = { grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret };
let formBody = [];
for (let property in details) {
  let encodedKey = encodeURIComponent(property);
  let encodedValue = encodeURIComponent(details[property]);
  formBody.push(encodedKey + "=" + encodedValue);
}
formBody = formBody.join("&");
const response = await axios({ method: 'post', url: 'ORIGIN/token', data: formBody });
return response.data;
""", {"omit": ["redirect_uri"]}),
    Written("fetch with JSON", T, """
async function getToken() {
  const res = await fetch('ORIGIN/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      grant_type: 'authorization_code',
      code: context?.authData?.Authorization?.code,
      client_id: context?.authData?.clientid,
      client_secret: context?.authData?.clientsecret,
      redirect_uri: context?.authData?.redirecturl,
    }),
  });
  const json = await res.json();
  if (!res.ok) throw { status: res.status, message: json.error_description || 'Token error' };
  return json;
}
return await getToken();
""", {"body_format": "json"}),
    Written("basic through Buffer, headers step by step", T, """
const headers = {};
const credentials = `${context?.authData?.clientid}:${context?.authData?.clientsecret}`;
headers['Authorization'] = 'Basic ' + Buffer.from(credentials).toString('base64');
headers['Content-Type'] = 'application/x-www-form-urlencoded';
const params = new URLSearchParams();
params.set('grant_type', 'authorization_code');
params.set('code', context?.authData?.Authorization?.code);
params.set('redirect_uri', context?.authData?.redirecturl);
const { data } = await axios.post('ORIGIN/token', params.toString(), { headers });
console.log('token received', data.token_type);
return data;
""", {"client_authentication": "client_secret_basic_unencoded"}),
    Written("basic through btoa", T, """
const auth = btoa(context.authData.clientid + ':' + context.authData.clientsecret);
const response = await axios({
  method: 'POST', url: 'ORIGIN/token',
  headers: { Authorization: `Basic ${auth}`, 'Content-Type': 'application/json' },
  data: { grant_type: 'authorization_code', code: context.authData.Authorization.code,
          redirect_uri: context.authData.redirecturl },
});
return response.data;
""", {"client_authentication": "client_secret_basic_unencoded", "body_format": "json"}),
    Written("auth, url and config", T, """
const { authData } = context;
const response = await axios('ORIGIN/token', {
  method: 'post',
  auth: { username: authData.clientid, password: authData.clientsecret },
  data: new URLSearchParams({ grant_type: 'authorization_code', code: authData.Authorization.code,
    redirect_uri: authData.redirecturl }).toString(),
  timeout: 10000,
});
return response.data;
""", {"client_authentication": "client_secret_basic_unencoded"}),
    Written("a chain of then", T, """
return axios.post('ORIGIN/token', {
  grant_type: 'authorization_code',
  client_id: authData.clientid,
  client_secret: authData.clientsecret,
  code: authData.Authorization.code,
  redirect_uri: authData.redirecturl
})
  .then((response) => response.data)
  .then((data) => ({ ...data, expires_in: 3599 }))
  .catch((error) => {
    throw error;
  });
""", {"body_format": "json", "response": {"expires_in": "", "default_expires_in": 3599}}),
    Written("nested answer", T, """
const response = await axios.post('ORIGIN/nested', {
  client_key: context?.authData?.clientid, client_secret: context?.authData?.clientsecret,
  code: context?.authData?.Authorization?.code, grant_type: 'authorization_code',
  redirect_uri: context?.authData?.redirecturl,
}, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
return response.data.data;
""", {"response": {"root": "data", "access_token": "data.access_token", "refresh_token": "data.refresh_token",
                   "expires_in": "data.expires_in", "scope": "data.scope"}}),
    Written("renamed values", T, """
const { data: body } = await axios.post('ORIGIN/camel', {
  clientId: context?.authData?.clientid, clientSecret: context?.authData?.clientsecret,
  authorizationCode: context?.authData?.Authorization?.code,
});
return {
  access_token: body.accessToken,
  refresh_token: body.refreshToken,
  expires_in: body.expiresIn,
};
""", {"response": {"access_token": "accessToken", "refresh_token": "refreshToken", "expires_in": "expiresIn"}}),
    Written("a value of another name is kept", T, """
const response = await axios.post('ORIGIN/deep', new URLSearchParams({
  grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
  redirect_uri: context?.authData?.redirecturl,
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret }));
const data = response.data;
return { ...data, team_id: data.team.id, user_token: data.authed_user?.access_token };
""", {"response": {"keep": [{"name": "team_id", "path": "team.id"},
                             {"name": "user_token", "path": "authed_user.access_token"}]}}),
    Written("moment of expiry in seconds", T, """
const response = await axios.post('ORIGIN/moment', {
  grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret });
const tokens = response.data;
tokens.expires_in = tokens.expires_at - Math.floor(Date.now() / 1000);
return tokens;
""", {"response": {"expires_in": "expires_at", "expires_unit": "epoch_seconds"}}),
    Written("date of expiry", T, """
const { data } = await axios.post('ORIGIN/date', {
  grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret });
return { ...data, expires_in: Math.floor((new Date(data.expires_at).getTime() - Date.now()) / 1000) };
""", {"response": {"expires_in": "expires_at", "expires_unit": "date"}}),
    Written("expiry in milliseconds, a number made of it", T, """
const { data } = await axios.post('ORIGIN/ms', {
  grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret });
return Object.assign({}, data, { expires_in: Math.floor(Number(data.expires_in) / 1000) });
""", {"response": {"expires_unit": "milliseconds"}}),
    Written("success by a field", T, """
const getAccessToken = async () => {
  const response = await axios.post('ORIGIN/token', new URLSearchParams({
    code: context?.authData?.Authorization?.code, client_id: context?.authData?.clientid,
    client_secret: context?.authData?.clientsecret, redirect_uri: context?.authData?.redirecturl }));
  if (!response.data.ok) {
    throw { status: 400, message: response.data.error };
  }
  return response.data;
};
return await getAccessToken();
""", {"success": {"path": "ok", "condition": "equals", "value": True}}),
    Written("success by a number", T, """
const { data } = await axios.post('ORIGIN/coded', {
  grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret });
if (data.code !== 0) throw new Error(data.msg);
return data;
""", {"success": {"path": "code", "condition": "equals", "value": 0}, "response": {"error_message": "msg"}}),
    Written("an error in the answer", T, """
const response = await fetch('ORIGIN/token', {
  method: 'POST',
  headers: { Accept: 'application/json' },
  body: new URLSearchParams({ code: context?.authData?.Authorization?.code,
    client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret }),
});
const data = await response.json();
if (data.error) {
  throw new Error(data.error_description || data.error);
}
return data;
""", {"url": "ORIGIN/token", "omit": ["grant_type", "redirect_uri"]}),
    Written("the verifier where there is one", T, """
const params = {
  grant_type: 'authorization_code',
  code: context?.authData?.Authorization?.code,
  redirect_uri: context?.authData?.redirecturl,
  client_id: context?.authData?.clientid,
  client_secret: context?.authData?.clientsecret,
  ...(context?.authData?.code_verifier && { code_verifier: context.authData.code_verifier }),
};
const response = await axios.post('ORIGIN/token', params);
return response.data;
""", {"body_format": "json"}),
    Written("short for a long one", T, """
const first = await axios.get('ORIGIN/token', { params: {
  client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret,
  redirect_uri: context?.authData?.redirecturl, code: context?.authData?.Authorization?.code } });
const shortLived = first.data.access_token;

const second = await axios.get(
  `ORIGIN/exchange?grant_type=fb_exchange_token&client_id=${context?.authData?.clientid}&client_secret=${context?.authData?.clientsecret}&fb_exchange_token=${shortLived}`
);
return second.data;
""", {"method": "GET", "follow_ups": 1}),
    Written("a tenant looked up", T, """
async function token() {
  const tokenResponse = await axios.post('ORIGIN/token', {
    grant_type: 'authorization_code', code: context?.authData?.Authorization?.code,
    client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret,
    redirect_uri: context?.authData?.redirecturl });
  const sites = await axios.get('ORIGIN/sites', {
    headers: { Authorization: `Bearer ${tokenResponse.data.access_token}` },
  });
  return { ...tokenResponse.data, cloud_id: sites.data[0].id };
}
return await token();
""", {"follow_ups": 1}),
    Written("three calls in a row", T, """
const { authData } = context
const form = new URLSearchParams({ grant_type: 'authorization_code', code: authData.Authorization.code,
  client_id: authData.clientid, client_secret: authData.clientsecret, redirect_uri: authData.redirecturl })
const { data: short } = await axios.post('ORIGIN/token', form)
const { data: long } = await axios.get('ORIGIN/exchange', { params: {
  grant_type: 'ig_exchange_token', client_secret: authData.clientsecret, access_token: short.access_token } })
const { data: me } = await axios.get('ORIGIN/me', { params: { fields: 'id,name', access_token: long.access_token } })

return { ...long, account_id: me.id, account_name: me.name }
""", {"follow_ups": 2}),
    Written("helpers that are awaited", T, """
const TOKEN_URL = 'ORIGIN/token';
function buildBody() {
  const p = new URLSearchParams();
  p.append('grant_type', 'authorization_code');
  p.append('code', context?.authData?.Authorization?.code);
  p.append('redirect_uri', context?.authData?.redirecturl);
  return p;
}
const call = async (url, body, extra = {}) => {
  const r = await axios.post(url, body, { headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...extra } });
  return r.data;
};
const basic = (id, secret) => Buffer.from(`${id}:${secret}`).toString('base64');
return await call(TOKEN_URL, buildBody(), {
  Authorization: `Basic ${basic(context?.authData?.clientid, context?.authData?.clientsecret)}`,
});
""", {"client_authentication": "client_secret_basic_unencoded"}),
    Written("an IIFE with errorComponent", T, """
return (async () => {
  try {
    const response = await axios.request({
      method: 'POST',
      url: 'ORIGIN/token',
      headers: { 'content-type': 'application/json' },
      data: JSON.stringify({
        grant_type: 'authorization_code', client_id: context?.authData?.clientid,
        client_secret: context?.authData?.clientsecret, code: context?.authData?.Authorization?.code,
        redirect_uri: context?.authData?.redirecturl,
      }),
      maxBodyLength: Infinity,
    });
    return response.data;
  } catch (error) {
    return errorComponent(error);
  }
})();
""", {"body_format": "json"}),
    Written("refresh keeps the old one", R, """
async function refreshAccessToken() {
  try {
    const response = await axios.post('ORIGIN/token', {
      client_id: context?.authData?.clientid,
      client_secret: context?.authData?.clientsecret,
      refresh_token: context?.authData?.accesstokencode?.refresh_token,
      grant_type: 'refresh_token'
    });
    return {
      ...response.data,
      refresh_token: response.data.refresh_token || context?.authData?.accesstokencode?.refresh_token
    };
  } catch (error) {
    throw { status: error.response?.status, message: error.response?.data?.error_description || error.message };
  }
};
return await refreshAccessToken();
""", {"body_format": "json"}),
    Written("refresh keeps the old one, by if", R, """
const oldToken = context.authData.accesstokencode.refresh_token;
const params = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: oldToken,
  client_id: context.authData.clientid, client_secret: context.authData.clientsecret });
const response = await axios.post('ORIGIN/rotating', params);
const tokens = response.data;
if (!tokens.refresh_token) {
  tokens.refresh_token = oldToken;
}
return tokens;
""", {"body_format": "form"}),
    Written("refresh by fetch and ??", R, """
const { accesstokencode, clientid, clientsecret } = context?.authData || {};
if (!accesstokencode?.refresh_token) {
  throw new Error('No refresh token');
}
const res = await fetch('ORIGIN/token', {
  method: 'post',
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Authorization': 'Basic ' + Buffer.from(`${clientid}:${clientsecret}`, 'utf8').toString('base64'),
  },
  body: `grant_type=refresh_token&refresh_token=${encodeURIComponent(accesstokencode.refresh_token)}`,
});
if (res.status !== 200) throw new Error('Refresh failed');
const data = await res.json();
return { ...data, refresh_token: data.refresh_token ?? accesstokencode.refresh_token };
""", {"client_authentication": "client_secret_basic_unencoded", "success": {"statuses": ["200"]}}),
    Written("refresh with the access token", R, """
const longLivedAccessToken = context.authData?.accesstokencode.access_token;
const base = "ORIGIN/refresh?grant_type=ig_refresh_token"
const refreshTokenUrl = `${base}&access_token=${encodeURIComponent(longLivedAccessToken)}`;
try {
  const refreshResponse = await axios.get(refreshTokenUrl);
  return refreshResponse.data;
} catch (error) {
  throw error;
}
""", {"method": "GET"}),
    Written("refresh, the old one and an expiry", R, """
let tokens = {};
try {
  const { data } = await axios.post("ORIGIN/rotating", "grant_type=refresh_token&refresh_token=" +
    encodeURIComponent(context?.authData?.accesstokencode?.refresh_token) + "&client_id=" + context?.authData?.clientid +
    "&client_secret=" + context?.authData?.clientsecret,
    { headers: { "Content-Type": "application/x-www-form-urlencoded" } });
  tokens = data;
} catch (err) {
  console.error(err);
  throw new Error(err?.response?.data?.error || err.message);
}
const refresh_token = tokens.refresh_token ? tokens.refresh_token : context?.authData?.accesstokencode?.refresh_token;
return { ...tokens, refresh_token, expires_in: 7200 };
""", {"response": {"expires_in": "", "default_expires_in": 7200}}),
    Written("revoke in the query, nothing returned", X, """
const token = context?.authData?.accesstokencode?.["access_token"]
let config = {
  method: 'post',
  maxBodyLength: Infinity,
  url: `ORIGIN/revoke?token=${token}`,
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
  },
};

const response = await axios.request(config)
return response.data
""", {"url": "ORIGIN/revoke"}),
    Written("revoke that says so", X, """
async function revokeToken() {
  try {
    await axios.post('ORIGIN/revoke', new URLSearchParams({
      token: context?.authData?.accesstokencode?.refresh_token,
      token_type_hint: 'refresh_token',
      client_id: context?.authData?.clientid,
      client_secret: context?.authData?.clientsecret,
    }).toString(), { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
    return { success: true };
  } catch (error) {
    throw error;
  }
}
return await revokeToken();
""", {"parameters": [{"name": "token", "value": "${context.authData.accesstokencode.refresh_token}"},
                     {"name": "token_type_hint", "value": "refresh_token"}]}),
    Written("revoke by fetch and DELETE", X, """
const revoke = async () => {
  const url = 'ORIGIN/applications/' + context.authData.clientid + '/token';
  const res = await fetch(url, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` },
  });
  if (res.status >= 400) throw new Error('Could not revoke');
  return { revoked: true };
};
return await revoke();
""", {"method": "DELETE"}),
    Written("test with a part of the answer", M, """
try {
  let config = {
    method: 'get',
    maxBodyLength: Infinity,
    url: `ORIGIN/users?type=AllUsers`,
    headers: {
      'Content-Type': 'application/json',
      'Authorization': `Zoho-oauthtoken ${context?.authData?.accesstokencode?.access_token}`
    }
  };
  const response = await axios.request(config)
  return response.data.users
} catch (error) {
  throw error
}
""", {"response": {"root": "users"}}),
    Written("test by fetch, destructured", M, """
const { accesstokencode: { access_token } } = context.authData;
const response = await fetch("ORIGIN/me", { headers: { Authorization: "Bearer " + access_token, "Notion-Version": "2022-06-28" } });
if (!response.ok) {
  throw new Error(`HTTP ${response.status}`);
}
const user = await response.json();
return user;
""", {"headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"},
                  {"name": "Notion-Version", "value": "2022-06-28"}]}),
    Written("test with params and a host of a field", M, """
const baseUrl = `https://${context?.authData?.tenant}.acme.test/api/v2`;
const response = await axios.get(`${baseUrl}/me`, {
  params: { fields: ['id', 'name', 'email'].join(',') },
  headers: { Authorization: ['Bearer', context?.authData?.accesstokencode?.access_token].join(' ') },
});
return response.data;
""", {"url": "https://${context.authData.tenant}.acme.test/api/v2/me",
      "query": [{"name": "fields", "value": "id,name,email"}]}),
    Written("test by GraphQL", M, """
const query = `query { viewer { id name email } }`;
const response = await axios.post('ORIGIN/graphql', { query, variables: {} }, {
  headers: { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` },
});
if (response.data.errors) {
  throw { status: 400, message: response.data.errors[0].message };
}
return response.data.data.viewer;
""", {"body_format": "json", "response": {"root": "data.viewer", "error_message": "errors[0].message"}}),
    Written("test by then", M, """
return fetch('ORIGIN/me', {
  headers: { 'Authorization': 'Bearer ' + context.authData.accesstokencode.access_token }
}).then(function (res) {
  if (!res.ok) { throw new Error(res.statusText); }
  return res.json();
});
""", {"method": "GET"}),
    Written("the region chosen by an if", M, """
let host = 'ORIGIN/us';
if (context?.authData?.region === 'eu') {
  host = 'ORIGIN/eu';
}
const response = await axios.get(`${host}/me`, {
  headers: { Authorization: `Bearer ${context?.authData?.accesstokencode?.access_token}` } });
return response.data;
""", {"url": "ORIGIN/${context.authData.region}/me"}),
    Written("the region chosen by ?:", M, """
const base = context.authData.region === 'us' ? 'ORIGIN/us' : 'ORIGIN/eu';
const { data } = await axios({ url: base + '/me', headers: {
  Authorization: 'Bearer ' + context.authData.accesstokencode.access_token } });
return data;
""", {"url": "ORIGIN/${context.authData.region}/me"}),
    Written("the region chosen from a table", M, """
const hosts = { eu: 'ORIGIN/v1-eu', us: 'ORIGIN/v1-us' };
const url = hosts[context?.authData?.region] + '/me';
const res = await axios.get(url, { headers: { Authorization: `Bearer ${authData.accesstokencode.access_token}` } });
return res.data;
""", {"url": "ORIGIN/v1-${context.authData.region}/me"}),
    Written("a required field asked for", M, """
const headers = { Authorization: `Bearer ${context?.authData?.accesstokencode?.access_token}` };
if (context?.authData?.tenant) headers['X-Tenant'] = context.authData.tenant;
const response = await axios.get('ORIGIN/me', { headers });
return response.data;
""", {"headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"},
                  {"name": "X-Tenant", "value": "${context.authData.tenant}"}]}),
    Written("destructured with a default and a rest", M, """
const { region, accesstokencode: { access_token: token } = {}, ...rest } = context?.authData ?? {};
const options = { url: 'ORIGIN/me', method: 'GET', params: {} };
options.params.region = region;
options.headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
const response = await axios.request(options);
const result = response.data;
return result;
""", {"query": [{"name": "region", "value": "${context.authData.region}"}]}),
    # -- what no call says
    Written("two calls of a test", M, """
const a = await axios.get('ORIGIN/me');
const b = await axios.get('ORIGIN/sites');
return { ...a.data, sites: b.data };
""", None),
    Written("a signed request", T, """
const sign = crypto.createHmac('sha256', context.authData.clientsecret).update('x').digest('hex');
const r = await axios.post('ORIGIN/token', { code: context.authData.Authorization.code, sign });
return r.data;
""", None),
    Written("a moment in the request", M, """
const r = await axios.get(`ORIGIN/me?t=${Date.now()}`);
return r.data;
""", None),
    Written("a failure that is swallowed", M, """
try {
  const r = await axios.get('ORIGIN/me');
  return r.data;
} catch (error) {
  return { error: error.message };
}
""", None),
    Written("a promise that nobody waits for", M, """
const r = axios.get('ORIGIN/me');
return r.data;
""", None),
    Written("encoded twice", T, """
const params = new URLSearchParams();
params.append('grant_type', 'authorization_code');
params.append('redirect_uri', encodeURIComponent(context.authData.redirecturl));
const r = await axios.post('ORIGIN/token', params);
return r.data;
""", None),
    Written("a secret cut in pieces", M, """
const r = await axios.get('ORIGIN/me', { headers: { 'X-Key': context.authData.clientsecret.slice(0, 4) } });
return r.data;
""", None),
    Written("a value that nobody sent", T, """
const r = await axios.post('ORIGIN/token', { code: context.authData.Authorization.code });
return { ...r.data, token_type: 'Own' };
""", None),
    Written("another answer by a condition", M, """
const r = await axios.get('ORIGIN/me');
return r.data.active ? r.data.user : r.data.guest;
""", None),
    Written("it tries again", M, """
for (let i = 0; i < 3; i++) {
  try { return (await axios.get('ORIGIN/me')).data; } catch (e) { if (i === 2) throw e; }
}
""", None),
    Written("a test with new names", M, """
const { data } = await axios.get('ORIGIN/me');
return { email: data.mail, label: data.displayName };
""", None),
    Written("a refusal that is taken for an answer", M, """
const r = await axios.get('ORIGIN/me', { validateStatus: () => true });
if (r.status === 404) return { id: 'none' };
return r.data;
""", None),
    Written("a loop without an end", M, "while (true) {}\nreturn (await axios.get('ORIGIN/me')).data;", None),
    Written("memory without an end", M, """
let s = 'x'; for (const a of new Array(1e9)) { s += s; }
return (await axios.get('ORIGIN/me?s=' + s)).data;
""", None),
    Written("an import", M, "const fs = require('fs'); const r = await axios.get('ORIGIN/me'); return r.data;", None),
    Written("the process", M, "const r = await axios.get('ORIGIN/me?k=' + process.env.KEY); return r.data;", None),
    Written("a call to itself", M, "const f = () => f(); f(); return (await axios.get('ORIGIN/me')).data;", None),
    # -- a second lot, written after the first was understood and before any of it was tried
    Written("a switch over the region", M, """
let base;
switch (context?.authData?.region) {
  case 'eu':
    base = 'ORIGIN/eu';
    break;
  default:
    base = 'ORIGIN/us';
}
const response = await axios.get(base + '/me', { headers: { Authorization: `Bearer ${context?.authData?.accesstokencode?.access_token}` } });
return response.data;
""", {"url": "ORIGIN/${context.authData.region}/me"}),
    Written("what is empty is taken out first", T, """
const raw = {
  grant_type: 'authorization_code',
  code: context?.authData?.Authorization?.code,
  redirect_uri: context?.authData?.redirecturl,
  client_id: context?.authData?.clientid,
  client_secret: context?.authData?.clientsecret,
  code_verifier: context?.authData?.code_verifier,
  scope: undefined,
};
const body = Object.fromEntries(Object.entries(raw).filter(([key, value]) => value !== undefined && value !== null));
const response = await axios.post('ORIGIN/token', body);
return response?.data;
""", {"body_format": "json"}),
    Written("a form filled in a loop", T, """
const params = new URLSearchParams();
const fields = { grant_type: 'authorization_code', code: authData.Authorization.code, client_id: authData.clientid,
  client_secret: authData.clientsecret, redirect_uri: authData.redirecturl };
for (const [name, value] of Object.entries(fields)) {
  params.append(name, value);
}
Object.keys({}).forEach((key) => params.set(key, 'x'));
params.set('client_id', authData.clientid);
const options = { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: params.toString() };
const res = await fetch('ORIGIN/token', options);
const text = await res.text();
if (!res.ok) throw new Error(text);
return JSON.parse(text);
""", {"body_format": "form"}),
    Written("defaults stand before the answer", R, """
const { data } = await axios.post('ORIGIN/rotating', {
  grant_type: 'refresh_token',
  refresh_token: context?.authData?.accesstokencode?.refresh_token,
  client_id: context?.authData?.clientid,
  client_secret: context?.authData?.clientsecret,
});
return { refresh_token: context?.authData?.accesstokencode?.refresh_token, expires_in: 3600, ...data };
""", {"body_format": "json", "response": {"default_expires_in": 3600}}),
    Written("refresh through ||=", R, """
const refresh_token = context.authData.accesstokencode.refresh_token
const response = await axios.post(
  'ORIGIN/rotating',
  new URLSearchParams({ grant_type: 'refresh_token', refresh_token }).toString(),
  { auth: { username: context.authData.clientid, password: context.authData.clientsecret } }
)
const tokens = { ...response.data }
tokens.refresh_token ||= refresh_token
return tokens
""", {"client_authentication": "client_secret_basic_unencoded"}),
    Written("headers and body one after the other", T, """
const config = {};
config.method = 'post';
config.url = 'ORIGIN/token';
config.headers = {};
config.headers['Accept'] = 'application/json';
config.data = {};
config.data.grant_type = 'authorization_code';
config.data.code = context.authData.Authorization.code;
config.data['client_id'] = context.authData.clientid;
config.data['client_secret'] = context.authData.clientsecret;
if (context.authData.redirecturl) {
  config.data.redirect_uri = context.authData.redirecturl;
}
const result = await axios(config);
if (result.status !== 200 && result.status !== 201) {
  throw new Error('status ' + result.status);
}
return result.data;
""", {"body_format": "json", "success": {"statuses": ["200", "201"]}}),
    Written("two conditions for an error", T, """
const { data } = await axios.post('ORIGIN/token', { code: authData.Authorization.code, client_id: authData.clientid,
  client_secret: authData.clientsecret, grant_type: 'authorization_code', redirect_uri: authData.redirecturl });
if (data.error || !data.access_token) {
  throw errorComponent({ status: 400, message: data.error_description });
}
return data;
""", {"body_format": "json"}),
    Written("the token's name is another", T, """
const response = await axios.get('ORIGIN/camel', { params: { code: authData.Authorization.code, app_id: authData.clientid,
  secret: authData.clientsecret } });
const { accessToken, refreshToken, expiresIn, ...rest } = response.data;
return { access_token: accessToken, refresh_token: refreshToken, expires_in: parseInt(expiresIn, 10) };
""", {"response": {"access_token": "accessToken", "refresh_token": "refreshToken", "expires_in": "expiresIn"}}),
    Written("test of some values", M, """
const me = await axios.get('ORIGIN/me', { headers: { Authorization: 'Bearer '.concat(authData.accesstokencode.access_token) } })
const { id, name } = me.data
return { id, name }
""", {"method": "GET"}),
    Written("test with a version chosen before", M, """
const API_VERSION = 2;
const path = ['api', 'v' + API_VERSION, 'me'].slice ? '/me' : '';
const response = await axios.get('ORIGIN' + '/me', { params: { v: API_VERSION, full: true }, headers: { Authorization: `Bearer ${authData.accesstokencode.access_token}` } });
return response.data;
""", None),
    Written("test through a wrapper", M, """
const request = async ({ method = 'GET', path, headers = {} }) => {
  const response = await axios.request({
    baseURL: 'ORIGIN',
    url: path,
    method,
    headers: { ...headers, Authorization: `Bearer ${context?.authData?.accesstokencode?.access_token}` },
  });
  return response.data;
};

async function test() {
  try {
    return await request({ path: '/me', headers: { 'X-Tenant': context?.authData?.tenant } });
  } catch (error) {
    if (error.response) {
      throw { status: error.response.status, message: error.response.data };
    } else {
      throw error;
    }
  }
}

return test();
""", {"url": "ORIGIN/me"}),
    Written("revoke at a later time", X, """
try {
  const response = await axios({
    method: 'POST',
    url: 'ORIGIN/revoke',
    headers: { Authorization: `Bearer ${context?.authData?.accesstokencode?.access_token}` },
    data: {},
  });
  if (response.status === 200) return { success: true };
  return { success: false };
} catch (error) {
  throw error;
}
""", None),
    Written("revoke without a word", X, """
const { access_token } = context.authData.accesstokencode;
await axios.post(`ORIGIN/revoke`, `token=${encodeURIComponent(access_token)}`, {
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
});
""", {"omit": ["client_id"]}),
    Written("the expiry is a moment in ms", T, """
const res = await axios.post('ORIGIN/msmoment', { grant_type: 'authorization_code', code: authData.Authorization.code,
  client_id: authData.clientid, client_secret: authData.clientsecret, redirect_uri: authData.redirecturl });
const seconds = Math.round((res.data.expiry - Date.now()) / 1000);
return Object.assign(res.data, { expires_in: seconds });
""", {"response": {"expires_in": "expiry", "expires_unit": "epoch_milliseconds"}}),
    Written("a header where its field is filled", M, """
const headers = { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` };
if (context.authData.dev_token) {
  headers['developer-token'] = context.authData.dev_token;
}
const response = await axios.get('ORIGIN/me', { headers });
return response.data;
""", {"only_if_filled": ["developer-token"]}),
    Written("a header spread where its field is filled", M, """
const { dev_token, accesstokencode } = context.authData
const response = await axios.get('ORIGIN/me', {
  headers: { Authorization: `Bearer ${accesstokencode.access_token}`, ...(dev_token && { 'X-Dev': `Token ${dev_token}` }) }
})
return response.data
""", {"only_if_filled": ["X-Dev"]}),
    Written("a header spread by a choice of two", M, """
const res = await fetch('ORIGIN/me', {
  headers: {
    Authorization: 'Bearer ' + context.authData.accesstokencode.access_token,
    ...(context.authData.dev_token ? { 'X-Dev': context.authData.dev_token } : {}),
  },
});
return await res.json();
""", {"only_if_filled": ["X-Dev"]}),
    Written("a form parameter appended where its field is filled", T, """
const form = new URLSearchParams();
form.append('grant_type', 'authorization_code');
form.append('code', context.authData.Authorization.code);
form.append('redirect_uri', context.authData.redirecturl);
form.append('client_id', context.authData.clientid);
form.append('client_secret', context.authData.clientsecret);
if (context.authData.dev_token) form.append('audience', context.authData.dev_token);
const { data } = await axios.post('ORIGIN/token', form);
return data;
""", {"only_if_filled": ["audience"]}),
    Written("a query parameter where its field is not empty", M, """
const params = { full: 'true' };
if (context.authData.dev_token !== '') {
  params.dev = context.authData.dev_token;
}
return (await axios.get('ORIGIN/me', { params, headers: { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` } })).data;
""", {"only_if_filled": ["dev"]}),
    Written("a JSON value where its field is filled", R, """
const body = {
  grant_type: 'refresh_token',
  refresh_token: context.authData.accesstokencode.refresh_token,
  client_id: context.authData.clientid,
  client_secret: context.authData.clientsecret
}
if (context?.authData?.dev_token) body.tenant = context.authData.dev_token
const response = await axios.post('ORIGIN/refresh', body)
return { refresh_token: context.authData.accesstokencode.refresh_token, ...response.data }
""", {"only_if_filled": ["tenant"]}),
    Written("two that are sent with one field only", M, """
const headers = { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` };
if (context.authData.dev_token) {
  headers['X-Dev'] = context.authData.dev_token;
  headers['X-Mode'] = 'developer';
}
return (await axios.get('ORIGIN/me', { headers })).data;
""", None),
    Written("another address where a field is filled", M, """
const url = context.authData.dev_token ? 'ORIGIN/me' : 'ORIGIN/users';
return (await axios.get(url, { headers: { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` } })).data;
""", None),
    Written("another value where a field is filled", M, """
const who = context.authData.dev_token || 'nobody';
return (await axios.get('ORIGIN/me', { headers: { 'X-Who': who } })).data;
""", None),
]  # fmt: skip
