// How people write connection code with the platform's libraries, one code a paragraph. Each is run by the embedded engine
// and by real Node with the same libraries (test_like_node.py): what it sends and what it returns has to be the same.
// ORIGIN is a server that echoes; /page has three pages, /xml and /html what they say. context.authData holds keys.

const { clientid, clientsecret } = context.authData;
const basic = Buffer.from(`${clientid}:${clientsecret}`).toString('base64');
const response = await axios.post('ORIGIN/x', new URLSearchParams({ grant_type: 'authorization_code', code: 'a/b+c' }), { headers: { Authorization: `Basic ${basic}` } });
return response.data;

const getToken = async () => {
  try {
    const { data } = await axios({ method: 'post', url: 'ORIGIN/x', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: { grant_type: 'refresh_token', refresh_token: 'r=1&2' } });
    return data;
  } catch (error) {
    throw { status: error.response?.status, message: error.response?.data };
  }
};
return await getToken();

try { await axios.get('ORIGIN/bad'); } catch (error) { throw { status: error.response.status, message: error.response.data.error }; }

try { await axios.get('ORIGIN/bad'); } catch (error) { throw { status: error.response.status, message: error.response.data }; }

try { await axios.get('ORIGIN/bad'); } catch (error) { throw new Error(`${error.message}: ${JSON.stringify(error.response.data)} ${error.code} ${error.config.url.length}`); }

try { await axios.get('ORIGIN/down'); } catch (e) { return [e.name, e.code, e.status, e.response.statusText, e.isAxiosError, Object.keys(e.toJSON()).sort()]; }

return axios.get('ORIGIN/x');

return (await axios.get('ORIGIN/x')).request.res.responseUrl.slice(-2);

const body = JSON.stringify({ a: 1, b: 'ü' });
const signature = crypto.createHmac('sha256', context.authData.clientsecret).update(body).digest('hex');
return (await axios.post('ORIGIN/x', body, { headers: { 'Content-Type': 'application/json', 'X-A': signature } })).data;

const signature = crypto.createHmac('sha1', 'key').update('GET&https%3A%2F%2Facme.test').digest('base64');
return (await axios.get('ORIGIN/x', { params: { oauth_signature: signature } })).data;

return ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'RSA-SHA256', 'ripemd160', 'sha3-256', 'sha512-256', 'SHA256'].map((name) => crypto.createHash(name).update('ä€').digest('hex'));

const hash = crypto.createHash('sha256'); hash.update('a'); hash.update(Buffer.from('b')); const other = hash.copy(); return [hash.digest('base64url'), other.update('c', 'utf8').digest().length];

const hash = crypto.createHash('sha256').update('a'); hash.digest(); try { hash.digest(); } catch (e) { return [e.message, e.code]; }

try { crypto.createHash('nonsense'); } catch (e) { return e.message; }

try { crypto.createHmac('sha256', undefined); } catch (e) { return [e.name, e.code, e.message]; }

try { crypto.createHash('sha256').update(5); } catch (e) { return [e.name, e.code, e.message]; }

try { crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')); } catch (e) { return [e.name, e.code, e.message]; }

return [crypto.timingSafeEqual(Buffer.from('ab'), Buffer.from('ab')), crypto.timingSafeEqual(new Uint8Array([1]), Buffer.from([2]))];

const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
return crypto.createHash('sha256').update(verifier).digest('base64').replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

return [crypto.randomBytes(16).toString('hex').length, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()), crypto.randomInt(5) < 5, new Set(Array.from({ length: 50 }, () => crypto.randomBytes(8).toString('hex'))).size, crypto.randomInt(7, 8)];

return await new Promise((resolve, reject) => crypto.randomBytes(4, (error, bytes) => (error ? reject(error) : resolve(bytes.length))));

const key = crypto.pbkdf2Sync('password', 'salt', 1000, 32, 'sha512');
return [key.toString('hex'), crypto.scryptSync('password', 'salt', 16, { N: 1024 }).toString('hex'), Buffer.from(crypto.hkdfSync('sha256', 'key', 'salt', 'info', 20)).toString('hex')];

const iv = Buffer.alloc(16, 7);
const cipher = crypto.createCipheriv('aes-256-cbc', crypto.createHash('sha256').update('k').digest(), iv);
const sealed = cipher.update('some words that are longer than a block', 'utf8', 'hex') + cipher.final('hex');
const decipher = crypto.createDecipheriv('aes-256-cbc', crypto.createHash('sha256').update('k').digest(), iv);
return [sealed, decipher.update(sealed, 'hex', 'utf8') + decipher.final('utf8')];

const key = Buffer.alloc(16, 1); const iv = Buffer.alloc(12, 2);
const cipher = crypto.createCipheriv('aes-128-gcm', key, iv); cipher.setAAD(Buffer.from('about'));
const parts = [cipher.update('wörds', 'utf8'), cipher.final()]; const tag = cipher.getAuthTag();
const decipher = crypto.createDecipheriv('aes-128-gcm', key, iv); decipher.setAAD(Buffer.from('about')); decipher.setAuthTag(tag);
return [parts.map((part) => part.toString('hex')), tag.toString('hex'), decipher.update(Buffer.concat(parts), null, 'utf8') + decipher.final('utf8')];

const cipher = crypto.createCipheriv('aes-128-ecb', '0123456789abcdef', null); return cipher.update('abc', 'utf8', 'base64') + cipher.final('base64');

const cipher = crypto.createCipheriv('aes-192-ctr', Buffer.alloc(24, 3), Buffer.alloc(16)); return [cipher.update('0123456789', 'utf8', 'base64'), cipher.update('01234567890', 'utf8', 'base64'), cipher.final('base64')];

try { crypto.createCipheriv('aes-256-cbc', 'short', Buffer.alloc(16)); } catch (e) { return [e.name, e.code, e.message]; }

const sign = crypto.createSign('RSA-SHA256'); sign.update('some words'); sign.end();
return sign.sign(context.authData.rsa, 'base64');

return ['RSA-SHA1', 'sha384', 'SHA512'].map((name) => crypto.createSign(name).update('a').update('b').sign(context.authData.rsaPkcs1, 'hex'));

return crypto.sign('sha256', Buffer.from('a'), crypto.createPrivateKey(context.authData.rsa)).toString('base64');

const { rsa, rsaPublic, certificate } = context.authData;
const signature = crypto.createSign('sha256').update('x').sign(rsa);
return [rsaPublic, certificate, rsa].map((key) => [crypto.createVerify('sha256').update('x').verify(key, signature), crypto.createVerify('sha256').update('y').verify(key, signature)]);

const signature = crypto.createSign('sha256').update('x').sign({ key: context.authData.encrypted, passphrase: 'open sesame' }); return signature.toString('hex');

try { crypto.createPrivateKey({ key: context.authData.encrypted, passphrase: 'wrong' }); } catch (e) { return e.code; }

try { crypto.createPrivateKey(context.authData.encrypted); } catch (e) { return [e.code, e.name]; }

try { crypto.createSign('sha256').update('x').sign('no key'); } catch (e) { return [e.code, e.message]; }

const options = { key: context.authData.rsa, padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST };
return crypto.createVerify('sha256').update('x').verify({ ...options, key: context.authData.rsaPublic }, crypto.createSign('sha256').update('x').sign(options));

const { ec, ecPublic } = context.authData;
const signature = crypto.createSign('SHA256').update('x').sign({ key: ec, dsaEncoding: 'ieee-p1363' });
return [signature.length, crypto.createVerify('SHA256').update('x').verify({ key: ecPublic, dsaEncoding: 'ieee-p1363' }, signature), crypto.verify('sha256', Buffer.from('x'), ecPublic, crypto.sign('sha256', Buffer.from('x'), ec))];

const signature = crypto.sign(null, Buffer.from('x'), context.authData.ed25519); return [signature.toString('hex'), crypto.verify(null, Buffer.from('x'), context.authData.ed25519, signature)];

const { rsa, rsaPublic, ec } = context.authData;
const sealed = crypto.publicEncrypt(rsaPublic, Buffer.from('secret'));
const keys = [crypto.createPrivateKey(rsa), crypto.createPublicKey(rsa), crypto.createPrivateKey(ec), crypto.createPublicKey(ec), crypto.createSecretKey(Buffer.from('s'))];
return [crypto.privateDecrypt(rsa, sealed).toString(), keys.map((key) => [key.type, key.asymmetricKeyType ?? null, String(key.asymmetricKeyDetails?.modulusLength ?? key.asymmetricKeyDetails?.namedCurve), key.export({ format: 'jwk' })])];

const key = crypto.createPublicKey(context.authData.rsa); const ec = crypto.createPrivateKey(context.authData.ec);
return [key.export({ type: 'spki', format: 'pem' }), key.export({ type: 'pkcs1', format: 'pem' }), ec.export({ type: 'pkcs8', format: 'pem' }), ec.export({ type: 'sec1', format: 'pem' }), crypto.createPrivateKey(context.authData.rsa).export({ type: 'pkcs1', format: 'der' }).toString('hex')];

const jwk = crypto.createPrivateKey(context.authData.rsa).export({ format: 'jwk' }); return crypto.createSign('sha256').update('a').sign({ key: jwk, format: 'jwk' }, 'hex');

const now = 1700000000;
const assertion = jwt.sign({ iss: context.authData.clientid, aud: 'https://acme.test/token', iat: now, exp: now + 300, jti: 'j' }, context.authData.rsa, { algorithm: 'RS256', keyid: 'k1' });
return (await axios.post('ORIGIN/x', new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }))).data;

return jwt.sign({ sub: 's', iat: 1 }, context.authData.clientsecret, { algorithm: 'HS512', header: { kid: 'a' } });

return jwt.verify(jwt.sign({ sub: 's' }, context.authData.ec, { algorithm: 'ES256', noTimestamp: true, issuer: 'me' }), context.authData.ecPublic, { algorithms: ['ES256'], issuer: 'me' });

return jwt.verify(jwt.sign({ sub: 's' }, context.authData.rsa, { algorithm: 'PS256', noTimestamp: true }), context.authData.rsaPublic);

try { jwt.verify(jwt.sign({ exp: 1 }, 's'), 's'); } catch (e) { return [e.name, e.message, e.expiredAt]; }

try { jwt.verify(jwt.sign({}, 's'), 'other'); } catch (e) { return [e.name, e.message]; }

try { jwt.sign({}, 'no key', { algorithm: 'RS256' }); } catch (e) { return [e.name, e.message]; }

try { jwt.sign({}, context.authData.ec, { algorithm: 'RS256' }); } catch (e) { return [e.name, e.message]; }

const token = jwt.sign({ email: 'ä@acme.test', iat: 1 }, 's', { expiresIn: '1h' }); return [jwt.decode(token), jwt.decode(token, { complete: true }).header, JSON.parse(Buffer.from(token.split('.')[1], 'base64').toString()), JSON.parse(atob(token.split('.')[0]))];

const header = Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT' })).toString('base64url');
const claims = Buffer.from(JSON.stringify({ iss: 'a', exp: 2 })).toString('base64url');
const signature = crypto.createSign('RSA-SHA256').update(`${header}.${claims}`).sign(context.authData.rsa, 'base64url');
return (await axios.post('ORIGIN/x', { assertion: `${header}.${claims}.${signature}` })).data;

const form = new FormData(); form.append('grant_type', 'authorization_code'); form.append('code', 'ä'); form.append('n', 5);
const { data } = await axios.post('ORIGIN/x', form, { headers: form.getHeaders() });
return [data.b.replaceAll(form.getBoundary(), 'B'), data['content-type'].replace(form.getBoundary(), 'B'), data['content-length'] === String(data.b.length)];

const form = new FormData(); form.append('file', Buffer.from([0, 255, 10]), { filename: 'a.bin', contentType: 'application/x-b' }); form.append('png', Buffer.from('x'), 'a.png');
const { data } = await axios.post('ORIGIN/x', form); return [data.b.replaceAll(form.getBoundary(), 'B'), form.getLengthSync() === data.b.length];

const { data } = await axios.post('ORIGIN/x', { a: 1, b: ['x', 'y'], c: { d: null } }, { headers: { 'Content-Type': 'multipart/form-data' } });
const boundary = data['content-type'].split('boundary=')[1]; return data.b.replaceAll(boundary, 'B');

const form = new FormData(); form.append('a', 'b'); const r = await fetch('ORIGIN/x', { method: 'POST', body: form }); const data = await r.json(); return [data.b.replaceAll(form.getBoundary(), 'B'), data['content-type'].replace(form.getBoundary(), 'B')];

const { data } = await axios.get('ORIGIN/xml'); return new XMLParser().parse(data);

const { data } = await axios.get('ORIGIN/xml'); return [new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@_', parseTagValue: false }).parse(data), XMLValidator.validate(data), XMLValidator.validate('<a><b></a>')];

return (await axios.post('ORIGIN/x', new XMLBuilder({ ignoreAttributes: false, format: true }).build({ login: { '@_v': '1', user: 'a&b', list: [1, 2] } }), { headers: { 'Content-Type': 'text/xml' } })).data;

const { data } = await axios.get('ORIGIN/html'); const $ = cheerio.load(data); return [$('title').text(), $('input[name=csrf]').val(), $('ul li').map((i, li) => $(li).text().trim()).get(), $('a').first().attr('href'), $('#x').html(), $('meta').attr('content')];

const $ = cheerio.load('<users><user id="1">A</user><user id="2"/></users>', { xmlMode: true }); $('user').addClass('x'); return [$('user').length, $.xml(), $('user').eq(0).next().attr('id')];

return [moment.utc('2024-03-10T12:00:00Z').format('YYYY-MM-DD[T]HH:mm:ssZ'), moment.unix(1700000000).utc().format(), moment('2024-01-31').add(1, 'month').format('ll'), moment.duration(90, 'minutes').humanize(), moment('2020-02-30').isValid(), moment('12/25/1995', 'MM-DD-YYYY').toISOString()];

return ['America/New_York', 'Asia/Kolkata', 'Europe/Berlin', 'Australia/Lord_Howe'].map((zone) => [moment.tz('2024-07-01T12:00:00Z', zone).format(), moment.tz('2024-11-03 01:30', zone).utc().format(), moment.tz(zone).zoneName().length > 0]);

return [moment().format('Z'), moment(0).format('LLLL'), new Date(2024, 0, 1).toISOString(), new Date(0).toString(), Intl.DateTimeFormat().resolvedOptions().timeZone, moment.tz.names().length, moment.tz.guess()];

return [moment('2024-05-06').locale('fr').format('LLLL'), moment(0).locale('de').fromNow(true).length > 0, moment.locale(), moment.locale('es'), moment(0).format('MMMM')];

return [_.get({ a: [{ b: 1 }] }, 'a[0].b'), _.chain([{ n: 2 }, { n: 1 }]).sortBy('n').map('n').value(), _.pick({ a: 1, b: 2 }, ['a']), _.groupBy([1.2, 1.8, 2.1], Math.floor), _.merge({ a: { b: 1 } }, { a: { c: 2 } }), _.camelCase('refresh token'), _.template('hi <%= name %>')({ name: 'you' }), _.isEqual([1, { a: 2 }], [1, { a: 2 }]), _.omitBy({ a: null, b: 1 }, _.isNil), _.VERSION.length > 0];

return await new Promise((resolve) => _.debounce(() => resolve('later'), 5)());

return [_.isPlainObject({}), _.isEmpty({}), _.uniqBy([{ a: 1 }, { a: 1 }], 'a').length, _.isBuffer(Buffer.from('')), _.cloneDeep({ d: new Date(0), b: [1] }), _.range(3), _.isError(new Error('x')), _.isFunction(axios.get)];

let next = 'ORIGIN/page?n=1'; const all = [];
while (next) { const { data } = await axios.get(next); all.push(...data.items); next = data.next; }
return all;

const pages = await Promise.all([1, 2, 3].map((n) => axios.get('ORIGIN/page', { params: { n } }))); return _.flatMap(pages, 'data.items');

return (await Promise.allSettled([axios.get('ORIGIN/bad'), axios.get('ORIGIN/x')])).map((one) => [one.status, one.reason?.response.status ?? one.value.status]);

const response = await fetch('ORIGIN/x', { method: 'POST', headers: { Authorization: 'Basic x' }, body: new URLSearchParams({ grant_type: 'a b', code: 'ü' }) });
if (!response.ok) throw new Error(await response.text());
return await response.json();

const response = await fetch('ORIGIN/x?a=ü b#c', { headers: { Accept: 'text/plain', 'X-A': 'ä'.length } }); return [await response.json(), response.headers.get('content-type'), response.headers.raw()['content-type'], typeof response.body.pipe, response.size, response.type ?? null];

const response = await fetch('ORIGIN/x'); const copy = response.clone(); return [(await copy.json()).m, (await response.buffer()).length > 5, response.bodyUsed];

return [Buffer.from(await (await fetch('ORIGIN/x')).arrayBuffer()).toString().length > 5, (await fetch('ORIGIN/redirect', { redirect: 'manual' })).status, (await fetch('ORIGIN/redirect')).redirected];

try { await fetch('/relative'); } catch (e) { return [e.name, e.message]; }

try { await (await fetch('ORIGIN/text')).json(); } catch (e) { return [e.name, e.type, e.message.slice(0, 30)]; }

try { await fetch('ORIGIN/redirect', { redirect: 'error' }); } catch (e) { return [e.name, e.type, e.code ?? null]; }

return (await axios.get('ORIGIN/x', { params: { a: [1, 2], d: undefined }, paramsSerializer: (params) => new URLSearchParams(params).toString() })).data;

return (await axios.get('ORIGIN/x', { params: { ids: ['a', 'b'], o: { k: 'v' } }, paramsSerializer: { encode: (text) => encodeURIComponent(text).toLowerCase() } })).data;

return (await axios.get('ORIGIN/x', { params: { a: [1, { b: 2 }] }, paramsSerializer: { indexes: true, serialize: (params, options) => 'own=' + Object.keys(params) } })).data;

return (await axios.get('/x', { baseURL: 'ORIGIN', auth: { username: 'u', password: 'p' }, timeout: 10000, maxRedirects: 5, responseType: 'json', decompress: true, httpsAgent: new https.Agent({ rejectUnauthorized: false }) })).data;

const { data } = await axios.get('ORIGIN/bytes', { responseType: 'arraybuffer' }); return [Buffer.isBuffer(data), data.toString('hex'), Buffer.from(data, 'binary').toString('base64'), data.length];

const { data } = await axios.get('ORIGIN/text', { responseType: 'stream' }); const parts = []; for await (const part of data) parts.push(part); return Buffer.concat(parts).toString();

return [(await axios.get('ORIGIN/latin')).data, (await axios.get('ORIGIN/latin', { responseEncoding: 'latin1' })).data];

return (await axios.post('ORIGIN/x', Buffer.from([0, 200, 255]), { headers: { 'Content-Type': 'application/octet-stream' } })).data;

return (await axios.post('ORIGIN/x', { a: { b: [1, { c: 2 }] } }, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, formSerializer: { dots: true } })).data;

return (await axios.get('ORIGIN/bad', { validateStatus: (status) => status === 400, transformResponse: [(data, headers, status) => [data.length, headers['content-type'], status]] })).data;

const got = await axios.get('ORIGIN/redirect', { maxRedirects: 0 }).catch((error) => error.response); return [got.status, got.headers.location, got.config.maxRedirects];

try { await axios.get('ORIGIN/x', { maxContentLength: 3 }); } catch (e) { return [e.message, e.code]; }

try { await axios.post('ORIGIN/x', 'too long', { maxBodyLength: 3 }); } catch (e) { return [e.message, e.code]; }

try { await axios.get('ftp://acme.test/'); } catch (e) { return [e.message, e.code]; }

try { await axios.post('ORIGIN/x', 'x', { transformRequest: () => ({ a: 1 }) }); } catch (e) { return [e.message, e.code]; }

return (await axios.get('data:text/plain,hello%20you')).data;

return (await axios.get('ORIGIN/x', { adapter: async (config) => ({ data: config.method, status: 200, statusText: 'OK', headers: {}, config }) })).data;

return (await axios.patch('ORIGIN/x', { a: new Date(0), b: Infinity, c: 10 }, { headers: { 'X-A': ['1', '2'], 'x-b': 'ok' } })).data;

try { https.get('ORIGIN/x', () => 0); } catch (e) { return [e.code, e.message]; }

console.log('a', { b: 1 }); console.error('c'); try { console.warn('x'); } catch (e) { return [e.name, e.message]; }

return [typeof axios, Object.keys(axios).sort(), typeof axios.create, typeof axios.defaults, typeof axios.isAxiosError, typeof axios.interceptors, typeof usaProxy, typeof https.Agent, typeof cheerio.load, typeof XMLParser, typeof moment.tz, Object.keys(console).sort()];

return ['URL', 'btoa', 'TextEncoder', 'TextDecoder', 'AbortController', 'Blob', 'structuredClone', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'require', 'process', 'global', 'module', 'exports', '__dirname', 'performance', 'Headers', 'Request', 'Response', 'File', 'navigator', 'window', 'fetch', 'FormData', 'crypto', '_', 'jwt', 'atob', 'Buffer', 'escape'].filter((name) => typeof globalThis[name] === 'undefined');

try { await axios.head('ORIGIN/x'); } catch (e) { return [e.name, e.message]; }

const timeout = setTimeout(() => 0, 1); return [typeof timeout, typeof timeout.ref, typeof timeout.unref, typeof timeout.hasRef];

setTimeout(() => { throw new Error('nobody hears'); }, 30); return 'first';

return [Buffer.from('ff', 'hex').readUInt8(0), Buffer.from('abc').subarray(1).toString(), Buffer.from([1, 2, 3, 4]).readUInt32BE(), Buffer.compare(Buffer.from('a'), Buffer.from('b')), Buffer.from('abc').includes('b'), Buffer.from('YQ', 'base64url').toString(), Buffer.from('a').equals(Buffer.from('a')), Buffer.from('é').toString('binary'), Buffer.from('h\u0000i').toString('hex'), Buffer.from('e2', 'hex').toString(), Buffer.from('e282e2', 'hex').toString(), Buffer.from('abc').toString('utf8', 1, 2), Buffer.isEncoding('base64url'), Buffer.alloc(3, 'ab').toString(), Buffer.from(new Uint8Array([65]).buffer).toString(), Buffer.from({ type: 'Buffer', data: [66] }).toString()];

return [Buffer.from('abc').slice(-2).toString(), [...Buffer.from('ab').entries()], Buffer.from('a').toJSON(), Buffer.concat([Buffer.from('ab'), Buffer.from('cd')], 3).toString(), Buffer.from('AbC').toString('ucs2').length, Buffer.byteLength('abc', 'base64'), typeof Buffer.from('x').buffer, Buffer.from('xyz').indexOf('z'), Buffer.from('a,b').toString().split(',')];

const hmac = (key, text, enc) => crypto.createHmac('sha256', key).update(text, 'utf8').digest(enc);
const date = '20240101'; const kDate = hmac('AWS4' + context.authData.clientsecret, date); const kRegion = hmac(kDate, 'us-east-1'); const kService = hmac(kRegion, 's3'); const kSigning = hmac(kService, 'aws4_request');
return (await axios.get('ORIGIN/x', { headers: { Authorization: `AWS4-HMAC-SHA256 Signature=${hmac(kSigning, 'string', 'hex')}`, 'X-A': crypto.createHash('sha256').update('').digest('hex') } })).data;

const params = { oauth_consumer_key: 'k', oauth_nonce: 'n', oauth_timestamp: '1', status: 'a b!*' };
const enc = (s) => encodeURIComponent(s).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
const base = ['POST', enc('ORIGIN/x'), enc(Object.keys(params).sort().map((k) => `${enc(k)}=${enc(params[k])}`).join('&'))].join('&');
return (await axios.post('ORIGIN/x', null, { params, headers: { Authorization: `OAuth oauth_signature="${enc(crypto.createHmac('sha1', 's&t').update(base.replace(/127[^%]*/, 'h')).digest('base64'))}"` } })).data;

const key = context.authData.rsa.replace(/\n/g, '\\n').replace(/\\n/g, '\n');
return await new Promise((resolve, reject) => jwt.sign({ a: 1, iat: 5 }, key, { algorithm: 'RS512' }, (error, token) => (error ? reject(error) : resolve(token))));

return jwt.sign({ iss: 'x', iat: 1 }, { key: context.authData.encrypted, passphrase: 'open sesame' }, { algorithm: 'RS256', header: { typ: 'JWT', x5t: 'abc' } });

return jwt.verify(jwt.sign({ a: 1, iat: 1 }, crypto.createPrivateKey(context.authData.rsaPkcs1), { algorithm: 'RS384' }), crypto.createPublicKey(context.authData.rsaPublic), { complete: true }).header;

return jwt.sign({ a: 1, iat: 1 }, Buffer.from('c2VjcmV0', 'base64'));

try { jwt.verify('a.b.c', 's'); } catch (e) { return [e.name, e.message, e instanceof jwt.JsonWebTokenError]; }

const https_get = (url) => new Promise((resolve, reject) => { https.request(url, { method: 'POST' }, (r) => { let d = ''; r.on('data', (c) => (d += c)); r.on('end', () => resolve(d)); }).on('error', reject).end('x'); }); try { return await https_get('nonsense'); } catch (e) { return [e.code, e.message]; }

return [new https.Agent({ keepAlive: true }).options.keepAlive, Object.keys(https).includes('get'), typeof https.globalAgent, typeof https.Agent.prototype.destroy];

const r = await axios.get('ORIGIN/cookies'); return [r.headers['set-cookie'].map((c) => c.split(';')[0]), { ...r.headers }['content-type'], r.headers.getContentType(), JSON.stringify(r.headers).length > 10, Object.keys(r).sort(), Object.keys(r.config).sort()];

const r = await axios.get('ORIGIN/x', { headers: { 'X-A': 'y' } }); return [r.config.headers['X-A'], r.config.headers.Accept, r.config.headers.get('x-a'), r.config.headers['User-Agent'], r.request.method, r.request.path, r.request.protocol, r.request.host];

const form = new FormData(); form.append('a', '1'); return (await axios.post('ORIGIN/x', form, { headers: { ...form.getHeaders(), Authorization: 'Bearer t', 'Content-Length': form.getLengthSync() }, maxBodyLength: Infinity, maxContentLength: Infinity })).data.authorization;

const form = new FormData(); try { form.append('a', undefined); return form.getBuffer().toString().length > 0; } catch (e) { return [e.name, e.message]; }

const form = new FormData(); form.append('a', true); try { return form.getBuffer().length; } catch (e) { return e.name; }

try { await axios.get('ORIGIN/bad'); } catch (error) { const { response: { status, data, headers, config } = {} } = error; return [status, data, headers['content-type'], config.url.endsWith('/bad'), error.toString(), error.cause ?? null, Object.keys(error).sort(), error.stack.split('\n')[0]]; }

try { await axios.get('http://127.0.0.1:9/x'); } catch (e) { return [e.code, e.name, e.config.url, e.request !== undefined, e.response === undefined, e.status ?? null]; }

return await fetch('ORIGIN/x', { method: 'put', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ a: 1 }) }).then((r) => r.json());

return await fetch('ORIGIN/x', { method: 'POST', body: Buffer.from('ab') }).then((r) => r.json());

return await fetch('ORIGIN/x', { method: 'POST' }).then((r) => r.json());

return await fetch('ORIGIN/x', { headers: { 'X-A': ['a', 'b'], Authorization: undefined } }).then((r) => r.json());

const r = await fetch('ORIGIN/cookies'); return [r.headers.get('set-cookie'), r.headers.raw()['set-cookie'], [...r.headers].length > 2, r.headers.has('nope'), r.statusText, r.url.endsWith('cookies')];

const r = await fetch('ORIGIN/bad'); if (!r.ok) throw { status: r.status, message: await r.text() };

const r = await fetch('ORIGIN/x', { timeout: 5000, agent: new https.Agent(), compress: true, size: 0, follow: 2 }).catch((e) => [e.name, e.message]); return Array.isArray(r) ? r : r.status;

const xml = (await axios.get('ORIGIN/xml')).data; const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'user', attributesGroupName: '$', textNodeName: '#', processEntities: true, trimValues: true }).parse(xml); return [parsed.feed.user[0].$, parsed, new XMLBuilder({ arrayNodeName: 'u' }).build([{ a: 1 }])];

try { return new XMLParser().parse('<a><b></a>'); } catch (e) { return e.message; }

const $ = cheerio.load('<form action="/go"><input name=a value=1><select name=b><option value=2 selected></select></form><table><tr><td>x<td>y</table>'); return [$('form').serializeArray(), $('form').attr('action'), $('td').map((i, e) => $(e).text()).toArray(), $('td:nth-child(2)').text(), $('tr').children().length, $.html().length, $('td').toArray().map((e) => e.name), cheerio.load('')('x').length, $('option:selected').val(), $('body').find('input').is('[name=a]')];

return [moment('2024-01-01T00:00:00+05:30').utcOffset(), moment.parseZone('2024-01-01T00:00:00+05:30').format(), moment.utc('2024-01-01').tz('Asia/Tokyo').format('dddd, MMMM Do YYYY, h:mm:ss a z'), moment('2024-01-01').diff(moment('2023-12-25'), 'days'), moment.utc(1e12).toISOString(), moment.utc([2020, 1, 29]).add(1, 'y').format('x'), moment('nonsense', 'YYYY', true).isValid(), moment.utc('2024-06-15').startOf('isoWeek').format(), moment.utc('2024-06-15').isBetween('2024-06-01', '2024-07-01'), moment.duration('PT1H30M').asMinutes(), moment.utc(0).calendar().length > 3, moment.isMoment(moment()), moment.version.length > 0, moment.tz.zone('Europe/Paris').abbr(0)];

return moment.utc(0).locale('hi').format('LL');

return new Date('2024-03-01T10:00:00Z').toLocaleString('en-US', { timeZone: 'America/New_York' });

return [_.debounce.length, _.throttle(() => 7, 10)(), _.memoize((x) => x * 2)(2), _.defaultsDeep({ a: { b: 1 } }, { a: { c: 2 } }), _.kebabCase('fooBar'), _.truncate('a'.repeat(50)), _.sumBy([{ n: 1 }, { n: 2 }], 'n'), _.partition([1, 2, 3], (n) => n % 2), _.set({}, 'a.b[0]', 1), _.zipObject(['a'], [1]), _.escape('<&>'), _.random(1, 1), _.uniqueId('x').length > 1, _.now() > 0, _([1, 2]).map((n) => n + 1).value(), _.mapKeys({ a: 1 }, (v, k) => k + 'x'), _.isDate(new Date()), _.toPairs({ a: 1 }), _.words('a b'), _.isRegExp(/x/), _.isMap(new Map()), _.isTypedArray(new Uint8Array()), _.attempt(JSON.parse, '{').message.length > 0];

return await new Promise((resolve) => _.delay((text) => resolve(text), 5, 'later'));

return await Promise.race([new Promise((resolve) => setTimeout(() => resolve('slow'), 500)), new Promise((resolve) => setTimeout(resolve, 5, 'fast'))]);

for (let i = 0; i < 3; i += 1) { try { await axios.get('ORIGIN/down'); } catch (e) { if (i === 2) return e.response.status; await new Promise((resolve) => setTimeout(resolve, 2 ** i)); } }

const ids = [1, 2, 3]; const out = []; for await (const r of ids.map((n) => axios.get(`ORIGIN/page?n=${n}`))) out.push(r.data.items[0]); return out;

return Buffer.from(JSON.stringify({ a: 'ü' }), 'utf-8').toString('base64').replace(/=/g, '');

return [crypto.createHash('md5').update('a').digest('latin1').length, crypto.createHmac('sha512', Buffer.from('k')).update(Buffer.from('v')).digest().toString('base64'), crypto.createHmac('md5', 'k').update('v').digest('hex'), crypto.createHash('sha1').update('é', 'latin1').digest('hex'), crypto.createHash('sha256').update('abcd', 'hex').digest('hex'), crypto.getHashes().includes('sha256'), typeof crypto.constants.RSA_PKCS1_PADDING, crypto.createHash('sha256').update(new Uint8Array([1])).digest('hex')];

const c = crypto.createCipheriv('aes-128-cbc', '1234567890123456', '1234567890123456'); let e = c.update('hello', 'utf8', 'base64'); e += c.final('base64'); const d = crypto.createDecipheriv('aes-128-cbc', '1234567890123456', '1234567890123456'); return [e, d.update(e, 'base64', 'utf8') + d.final('utf8')];

const d = crypto.createDecipheriv('aes-128-cbc', '1234567890123456', '1234567890123456'); try { d.update('00'.repeat(16), 'hex'); d.final(); } catch (e) { return [e.code, e.message]; }

return await new Promise((resolve, reject) => crypto.pbkdf2('p', 's', 10, 16, 'sha1', (e, k) => (e ? reject(e) : resolve(k.toString('hex')))));

const { publicKey } = { publicKey: context.authData.certificate }; return crypto.createPublicKey(publicKey).export({ type: 'spki', format: 'der' }).toString('base64');

return crypto.createHmac('sha256', crypto.createSecretKey(Buffer.from('k'))).update('x').digest('hex');

return (await axios.request({ method: 'GET', url: 'x', baseURL: 'ORIGIN/', params: { q: 'a&b', t: '2024-01-01T00:00:00+01:00', email: 'a+b@c.d', arr: [] } })).data;

return (await axios({ method: 'DELETE', url: 'ORIGIN/x', data: 'plain', headers: { 'Content-Type': 'text/plain' } })).data;

return (await axios.post('ORIGIN/x', JSON.stringify({ a: 1 }))).data;

return (await axios.post('ORIGIN/x', { a: 1 }, { transformRequest: [(data, headers) => { headers['X-A'] = 'z'; headers['Content-Type'] = 'application/json'; return JSON.stringify(data); }] })).data;

return (await axios.get('ORIGIN/x#frag?no', { params: { a: 1 } })).data;

return (await axios.get('ORIGIN/x?a=ü&b=%20c d')).data;

return (await axios.get('ORIGIN/../x/./')).data.p;

return (await axios.get('ORIGIN/text', { responseType: 'arraybuffer' })).data.toString('base64');

return (await axios.get('ORIGIN/xml', { responseType: 'document' })).data.length;

try { await axios.get('ORIGIN/text', { responseType: 'json', transitional: { silentJSONParsing: false } }); } catch (e) { return [e.name, e.code, e.message.slice(0, 20)]; }

return (await axios.get('ORIGIN/bad').catch(({ response }) => response)).statusText;

try { null.x; } catch (e) { return [e.name, e.message, e instanceof TypeError]; }

throw Object.assign(new Error('with code'), { code: 'E1', status: 401 });

throw 'just words';

throw { error: 'invalid_grant', error_description: 'x' };

throw null;

throw new Error('');

return;

return new Map([['a', 1]]);

return { a: undefined, b: () => 0, c: Symbol('x'), d: new Date(0), e: /x/, f: new Set([1]), g: Buffer.from('a'), h: NaN };

return [context.authData.nope?.x, typeof context.authData, Object.keys(context)];
