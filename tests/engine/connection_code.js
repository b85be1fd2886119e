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
