// Connection code as people write it, one form a line. Each is run by the embedded engine and by real Node with the real
// axios (test_like_node.py): what it sends and what it returns has to be the same. ORIGIN is a server that echoes.
return (await axios.get('ORIGIN/x', { params: { a: [1, 2], b: { c: 1, d: [2] }, e: null, f: true, g: 'ä b+&=' } })).data;
return (await axios.get('ORIGIN/x?z=1#frag', { params: { a: 1 } })).data;
return (await axios.get('ORIGIN/x', { params: new URLSearchParams('a=1&b=2 3') })).data;
return (await axios.get('ORIGIN/x', { params: { a: new Date(0) } })).data;
return (await axios.get('ORIGIN/x', { params: { a: 1 }, paramsSerializer: (p) => 'ser=' + p.a })).data;
return (await axios.get('ORIGIN/x', { params: { a: [1,2] }, paramsSerializer: { indexes: null } })).data;
return (await axios.post('ORIGIN/x', 'a=b&c=d')).data;
return (await axios.post('ORIGIN/x', '{"a":1}', { headers: { 'Content-Type': 'application/json' } })).data;
return (await axios.post('ORIGIN/x', 'plain', { headers: { 'Content-Type': 'application/json' } })).data;
return (await axios.post('ORIGIN/x', 'plain', { headers: { 'Content-Type': 'text/plain' } })).data;
return (await axios.post('ORIGIN/x', 5)).data;
return (await axios.post('ORIGIN/x', true, { headers: { 'Content-Type': 'application/json' } })).data;
return (await axios.post('ORIGIN/x', null)).data;
return (await axios.post('ORIGIN/x')).data;
return (await axios.post('ORIGIN/x', {})).data;
return (await axios.post('ORIGIN/x', [1, { a: undefined, b: null }])).data;
return (await axios.post('ORIGIN/x', { a: undefined, b: [1, 2], c: { d: 'e f' }, f: null }, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).data;
return (await axios.post('ORIGIN/x', Buffer.from('a=1'), { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).data;
return (await axios.post('ORIGIN/x', Buffer.from('é'))).data;
return (await axios.post('ORIGIN/x', new URLSearchParams({ a: 'b c', d: 'é~*' }))).data;
return (await axios.post('ORIGIN/x', new URLSearchParams({ a: 'b' }), { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })).data;
return (await axios({ url: 'ORIGIN/x', method: 'POST', headers: { authorization: 'X y', Accept: 'a/b' }, data: { a: 1 } })).data;
return (await axios('ORIGIN/x', { method: 'post', data: { a: 1 } })).data;
return (await axios('ORIGIN/x')).data;
return (await axios.request('ORIGIN/x')).data;
return (await axios.request({ url: 'ORIGIN/x', method: 'patch', data: { a: 1 } })).data;
return (await axios.delete('ORIGIN/x', { data: { a: 1 } })).data;
return (await axios.delete('ORIGIN/x', { params: { a: 1 }, headers: { 'X-A': '1' } })).data;
return (await axios.get('ORIGIN/x', { data: { a: 1 } })).data;
return (await axios.get('ORIGIN/x', { auth: { username: 'ü', password: 'p:q' } })).data;
return (await axios.get('ORIGIN/x', { auth: { username: 'u', password: 'p' }, headers: { Authorization: 'Bearer x' } })).data;
return (await axios.get('http://u:p@' + 'ORIGIN/x'.slice(7))).data;
return Object.keys((await axios.get('ORIGIN/x')).headers).sort().filter(n => n.startsWith('content'));
const r = await axios.get('ORIGIN/x'); return [r.status, r.statusText, r.headers['content-type'], r.config.method, r.config.url];
const r = await axios.get('ORIGIN/x'); return [r.headers.get('Content-Type'), r.headers.has('x-none')];
const r = await axios.get('ORIGIN/cookies'); return [r.headers['set-cookie'], r.headers['x-twice']];
return (await axios.get('ORIGIN/text')).data;
return (await axios.get('ORIGIN/text', { responseType: 'json' })).data;
return (await axios.get('ORIGIN/x', { responseType: 'text' })).data;
return (await axios.get('ORIGIN/x', { responseType: 'text', transformResponse: (d) => d.length > 3 })).data;
return (await axios.get('ORIGIN/empty')).data;
return (await axios.get('ORIGIN/x', { transformResponse: [(d) => JSON.parse(d), (d) => Object.keys(d)] })).data;
return (await axios.get('ORIGIN/bom')).data;
try { await axios.get('ORIGIN/bad'); } catch (e) { return [e.message, e.code, e.name, e.status, e.response.status, e.response.data, e.response.statusText, e.config.method, e.response.headers['content-type']]; }
try { await axios.get('ORIGIN/down'); } catch (e) { return [e.message, e.code, e.response?.data]; }
try { await axios.get('ORIGIN/bad', { validateStatus: (s) => s < 500 }); return 'ok'; } catch (e) { return 'no'; }
try { await axios.get('ORIGIN/bad', { validateStatus: null }); return 'ok'; } catch (e) { return 'no'; }
try { await axios.get('not a url'); } catch (e) { return [e.code, e.isAxiosError === true]; }
try { await axios.get('/relative'); } catch (e) { return [e.code]; }
try { await axios.get('http://127.0.0.1:9/'); } catch (e) { return [e.code, e.response === undefined, !!e.request]; }
try { await axios.get('ORIGIN/bad'); } catch (error) { const m = error.response ? error.response.data : error.message; throw new Error(JSON.stringify(m)); }
return (await axios.get('ORIGIN/redirect')).data;
return (await axios.get('ORIGIN/redirect', { maxRedirects: 0, validateStatus: () => true })).status;
return (await axios.get('x', { baseURL: 'ORIGIN' })).data;
return (await axios.get('/x', { baseURL: 'ORIGIN/' })).data;
return (await axios.get('ORIGIN/x', { timeout: 5000, maxContentLength: 1e6, withCredentials: true })).status;
return (await Promise.all([axios.get('ORIGIN/x'), axios.get('ORIGIN/text')])).map((r) => r.status);
return (await axios.all([axios.get('ORIGIN/x')])).length;
return axios.get('ORIGIN/x').then((r) => r.data).catch((e) => e.message);
return axios.get('ORIGIN/x').then(({ data }) => data.m).finally(() => 0);
return (await Promise.race([axios.get('ORIGIN/x'), new Promise((_, no) => setTimeout(() => no(new Error('slow')), 3000))])).status;
return (await axios.head('ORIGIN/x')).status;
return (await axios.options('ORIGIN/x')).status;
return typeof axios.create;
return [typeof axios.isCancel, typeof axios.spread, typeof axios.getUri];
axios.defaults.headers.common['X-Def'] = '1'; const d = (await axios.get('ORIGIN/x')).data; delete axios.defaults.headers.common['X-Def']; return d;
return (await axios.get('ORIGIN/x', { headers: { 'X-A': undefined, 'X-B': null, 'X-C': 5 } })).data;
return (await axios.post('ORIGIN/x', { a: 1 }, { headers: { 'content-type': 'application/vnd.api+json' } })).data;
return (await axios.post('ORIGIN/x', { a: 1 }, { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' } })).data;
return (await axios.post('ORIGIN/x', { a: 1 }, { transformRequest: [(d) => 'changed=' + d.a] })).data;
return (await axios.put('ORIGIN/x', new URLSearchParams('a=1'))).data;
const r = await fetch('ORIGIN/x'); return [r.ok, r.status, r.statusText, (await r.json()).m];
const r = await fetch('ORIGIN/x', { method: 'POST', body: new URLSearchParams({ a: 'b' }) }); return await r.json();
const r = await fetch('ORIGIN/x', { method: 'POST', body: 'abc' }); return await r.json();
const r = await fetch('ORIGIN/x', { method: 'POST', body: JSON.stringify({ a: 1 }), headers: { 'content-type': 'application/json', Authorization: 'Basic x' } }); return await r.json();
const r = await fetch('ORIGIN/x', { headers: [['Authorization', 'Bearer y']] }); return await r.json();
const r = await fetch('ORIGIN/bad'); return [r.ok, r.status, (await r.json()).error, r.headers.get('Content-Type')];
const r = await fetch('ORIGIN/text'); try { await r.json(); } catch (e) { return e.name; }
const r = await fetch('ORIGIN/x'); return [...r.headers.keys()].filter((k) => k === 'content-type');
const r = await fetch('ORIGIN/x'); await r.text(); try { await r.text(); return 'twice'; } catch { return 'once'; }
const r = await fetch('ORIGIN/redirect'); return [r.redirected, r.url.endsWith('/x'), r.status];
try { await fetch('http://127.0.0.1:9/'); } catch (e) { return [e.name, e.code, e.type, e.message.split(',')[0]]; }
try { await fetch('ORIGIN/x', { method: 'GET', body: 'x' }); return 'sent'; } catch (e) { return e.name; }
return Buffer.from('a:b').toString('base64');
return [Buffer.from('aGk=', 'base64').toString(), Buffer.from('6869', 'hex').toString('utf-8'), Buffer.from('hi').toString('hex'), Buffer.byteLength('é'), Buffer.isBuffer(Buffer.from('a'))];
return [Buffer.concat([Buffer.from('a'), Buffer.from('b')]).toString(), Buffer.from('abc').slice(1).toString(), Buffer.from([104, 105]).toString('ascii'), Buffer.from('hi').length, Buffer.alloc(2).length];
return `${Buffer.from('hi')}`;
return JSON.stringify(Buffer.from('hi'));
return Buffer.from('hi')[0];
return [atob('aGk='), atob(' a G k ')];
try { return atob('*'); } catch (e) { return e.name; }
return Buffer.from('Aa\ud83e\udd89', 'utf16le').length;
return new URLSearchParams({ a: 1, b: [1, 2], c: undefined, d: null }).toString();
return [new URLSearchParams('a=1').size, new URLSearchParams([['b','1'],['a','2']]).toString()];
const p = new URLSearchParams('b=1&a=2&a=3'); p.sort(); return p.toString();
const p = new URLSearchParams('a=1&a=2&b=3'); p.set('a', '9'); return p.toString();
const p = new URLSearchParams('a=1&a=2'); p.delete('a', '1'); return [p.toString(), p.has('a', '2')];
return Object.fromEntries(new URLSearchParams('a=1&b=%zz&c=%E4'));
return JSON.stringify(new URLSearchParams('a=1'));
return [...new URLSearchParams(new Map([['a', 'b']]))];
return await new Promise((r) => setTimeout(r, 5, 'v'));
const seen = []; setTimeout(() => seen.push(2), 60); setTimeout(() => seen.push(1), 5); await new Promise((r) => setTimeout(r, 120)); return seen;
return typeof clearTimeout;
return typeof console;
return [typeof URL, typeof btoa, typeof TextEncoder, typeof AbortController, typeof Blob, typeof structuredClone, typeof setInterval, typeof require, typeof process, typeof global, typeof module];
return [typeof Intl, typeof queueMicrotask, typeof performance, typeof escape];
return new Date(0).toISOString() + new Date(0).toLocaleDateString('en-US');
return typeof undefinedThing;
throw { message: 'obj' };
return encodeURIComponent('a b/c');
return new URLSearchParams('?a=b&c=d%20e+f&g&%C3%A9=%F0%9F%A6%89').toString();
return new URLSearchParams({ 'a b': 'c~*!()', n: 1 }).toString();
const p = new URLSearchParams([['a', '1'], ['a', '2']]); p.append('b', 3); p.set('c', 4); p.delete('b'); p.set('c', 5); return [p.get('a'), p.getAll('a'), p.has('c'), p.get('x'), [...p], [...p.keys()], [...p.values()], `${p}`];
const seen = []; new URLSearchParams('a=1&b=2').forEach((v, k) => seen.push(k + v)); return seen;
return [...'aé€🦉'].map((c) => Buffer.from(c).toString('base64'));
return Buffer.from('YcOp4oKs', 'base64').toString();
return Buffer.from('4oKs8J-mib', 'base64url').toString('hex');
return [Buffer.from('abc').length, Buffer.from('616263', 'hex').toString('utf8')];
return Buffer.from([97, 98]).toString();
return Buffer.from('\u00e9', 'latin1').toString('latin1');
return Buffer.from(Buffer.from('x')).toString('base64url');
return [atob('YTpi'), atob('w6k=')];
return await new Promise((resolve) => setTimeout((a) => resolve(a), 10, 'later'));
return [typeof require, typeof process, typeof URL, typeof btoa, typeof TextEncoder, typeof structuredClone];
const walk = (n) => (n ? [walk(n - 1)] : []); return walk(5);
return (await axios.get('ORIGIN/x', { params: { a: 'b c', list: [1, 2], none: null, t: 'x:$,y' } })).data;
return (await axios('ORIGIN/x?own=1', { method: 'POST', data: { a: 1 } })).data;
return (await axios.post('ORIGIN/x', new URLSearchParams({ a: 'b c' }))).data;
return (await axios.post('ORIGIN/x', 'a=b')).data;
const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };return (await axios.post('ORIGIN/x', { a: 1 }, { headers })).data;
return (await axios.put('/x', { a: 1 }, { baseURL: 'ORIGIN/', auth: { username: 'u', password: 'p' } })).data;
return (await axios.request({ url: 'ORIGIN/x', method: 'delete', data: { a: 1 } })).data;
return (await axios.request({ url: 'ORIGIN/x', method: 'delete' })).status;
try { await axios.get('ORIGIN/bad'); } catch (e) { return [e.message, e.code, e.response.data]; }
try { await axios.get('ORIGIN/bad'); } catch (e) { return [axios.isAxiosError(e), e.toJSON().message]; }
return (await axios.get('ORIGIN/bad', { validateStatus: () => true })).status;
const headers = { 'Content-Type': 'application/json' };const r = await fetch('ORIGIN/x', { method: 'POST', headers, body: '{}' }); return [r.ok, r.status, r.headers.get('content-type'), await r.json()];
const r = await fetch('ORIGIN/bad'); return [r.ok, await r.text()];
return (await axios.post('ORIGIN/x', undefined, { headers: { 'Content-Type': false } })).data;
return (await axios.post('ORIGIN/x', { a: 1 }, { headers: { 'content-type': null } })).data;
