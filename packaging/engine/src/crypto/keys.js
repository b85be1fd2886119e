// Keys as Node has them: read from PEM, DER and JWK, and written again.
import { cbc } from "@noble/ciphers/aes.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { lack } from "outside";
import { CURVES, curveBy, ed25519 } from "./curves.js";
import { fromPem, oid, parts, read, sequence, toPem, write, writeBits, writeNumber, writeOid } from "./der.js";
import { bitsOf } from "./rsa.js";
import { bytesOf, bytesOfNumber, coded, numberOf } from "./values.js";

const RSA = "1.2.840.113549.1.1.1";
const PSS = "1.2.840.113549.1.1.10";
const EC = "1.2.840.10045.2.1";
const ED25519 = "1.3.101.112";

const unsupported = () => coded(new Error("error:1E08010C:DECODER routines::unsupported"), "ERR_OSSL_UNSUPPORTED");

export class KeyObject {
  // `what` is {kind, …}: rsa with its numbers, ec with name, point and perhaps secret, ed25519 with point and secret; or bytes
  constructor(type, what) {
    Object.defineProperty(this, "type", { value: type, enumerable: true });
    Object.defineProperty(this, "what", { value: what, enumerable: false });
  }
  get asymmetricKeyType() {
    return this.what.kind;
  }
  get asymmetricKeyDetails() {
    const { kind, e, name } = this.what;
    if (kind === "ec") return { namedCurve: name };
    if (kind === "ed25519") return {};
    return kind ? { modulusLength: bitsOf(this.what), publicExponent: e } : undefined;
  }
  get symmetricKeySize() {
    return this.type === "secret" ? this.what.length : undefined;
  }
  equals(other) {
    return this.type === other.type && this.export(AS_DER[this.type]).equals(other.export(AS_DER[this.type]));
  }
  export(options = {}) {
    if (options.format === "jwk") return this.type === "secret" ? { kty: "oct", k: this.what.toString("base64url") } : jwkOf(this);
    if (this.type === "secret") return Buffer.from(this.what);
    if (options.cipher) lack("crypto's encrypted export of a key");
    const type = options.type ?? (this.type === "public" ? "spki" : "pkcs8");
    const [label, bytes] = WRITERS[type](this.what);
    return options.format === "der" ? bytes : toPem(label, bytes);
  }
}
const AS_DER = { secret: {}, public: { type: "spki", format: "der" }, private: { type: "pkcs8", format: "der" } };

// -- written

const algorithm = (what) => {
  if (what.kind === "ec") return write(0x30, writeOid(EC), writeOid(CURVES[what.name].oid));
  if (what.kind === "ed25519") return write(0x30, writeOid(ED25519));
  return write(0x30, writeOid(what.kind === "rsa-pss" ? PSS : RSA), ...(what.kind === "rsa-pss" ? [] : [Buffer.from([5, 0])]));
};
const rsaPublic = ({ n, e }) => write(0x30, writeNumber(n), writeNumber(e));
const rsaPrivate = ({ n, e, d, p, q, dp, dq, qi }) => write(0x30, ...[0n, n, e, d, p, q, dp, dq, qi].map(writeNumber));
const ecPrivate = (what, named) =>
  write(
    0x30,
    writeNumber(1n),
    write(4, what.secret),
    ...(named ? [write(0xa0, writeOid(CURVES[what.name].oid))] : []),
    write(0xa1, writeBits(what.point)),
  );
const inner = (what) => (what.kind === "ec" ? ecPrivate(what, false) : what.kind === "ed25519" ? write(4, what.secret) : rsaPrivate(what));
const WRITERS = {
  pkcs1: (what) => (what.d ? ["RSA PRIVATE KEY", rsaPrivate(what)] : ["RSA PUBLIC KEY", rsaPublic(what)]),
  sec1: (what) => ["EC PRIVATE KEY", ecPrivate(what, true)],
  spki: (what) => ["PUBLIC KEY", write(0x30, algorithm(what), writeBits(what.n ? rsaPublic(what) : what.point))],
  pkcs8: (what) => ["PRIVATE KEY", write(0x30, writeNumber(0n), algorithm(what), write(4, inner(what)))],
};
const text = (number, size) => bytesOfNumber(number, size).toString("base64url");
const jwkOf = ({ type, what }) => {
  const secret = type === "private";
  if (what.n) {
    const { n, e, d, p, q, dp, dq, qi } = what;
    const numbers = secret ? { n, e, d, p, q, dp, dq, qi } : { n, e };
    return { kty: "RSA", ...Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, text(number)])) };
  }
  const d = secret ? { d: Buffer.from(what.secret).toString("base64url") } : {};
  if (what.kind === "ed25519") return { crv: "Ed25519", ...d, x: Buffer.from(what.point).toString("base64url"), kty: "OKP" };
  const { crv, size } = CURVES[what.name];
  const [x, y] = [what.point.subarray(1, 1 + size), what.point.subarray(1 + size)].map((part) => part.toString("base64url"));
  return { kty: "EC", x, y, crv, ...d };
};

// -- read

const numbersOf = (bytes) => sequence(bytes).map((one) => numberOf(one.body));
const readRsaPublic = (bytes) => {
  const [n, e] = numbersOf(bytes);
  return { kind: "rsa", n, e };
};
const readRsaPrivate = (bytes) => {
  const [, n, e, d, p, q, dp, dq, qi] = numbersOf(bytes);
  return { kind: "rsa", n, e, d, p, q, dp, dq, qi };
};
const pointOf = (name, secret) => Buffer.from(CURVES[name].curve.getPublicKey(secret, false));
const whole = (name, point) => Buffer.from(CURVES[name].curve.Point.fromBytes(point).toBytes(false));
const readEcPrivate = (bytes, named) => {
  const [, secret, ...more] = sequence(bytes);
  const own = more.find((one) => one.tag === 0xa0);
  const name = named ?? curveBy("oid", oid(read(own.body).body));
  if (!name) lack("crypto's curve");
  const filled = Buffer.concat([Buffer.alloc(Math.max(0, CURVES[name].size - secret.body.length)), secret.body]);
  return { kind: "ec", name, secret: filled, point: pointOf(name, filled) };
};
const algorithmOf = (bytes) => {
  const [name, more] = parts(bytes);
  const curve = more?.tag === 6 ? oid(more.body) : undefined;
  return [oid(name.body), curve];
};
const KINDS = { [RSA]: "rsa", [PSS]: "rsa-pss" };
const readPkcs8 = (bytes) => {
  const [, about, secret] = sequence(bytes);
  const [kind, curve] = algorithmOf(about.body);
  if (kind in KINDS) return { ...readRsaPrivate(secret.body), kind: KINDS[kind] };
  if (kind === EC) return readEcPrivate(secret.body, curveBy("oid", curve) ?? lack(`crypto's curve ${curve}`));
  if (kind !== ED25519) return lack(`crypto's keys of kind ${kind}`);
  const seed = Buffer.from(read(secret.body).body);
  return { kind: "ed25519", secret: seed, point: Buffer.from(ed25519.getPublicKey(seed)) };
};
const readSpki = (bytes) => {
  const [about, point] = sequence(bytes);
  const [kind, curve] = algorithmOf(about.body);
  const inside = Buffer.from(point.body.subarray(1));
  if (kind in KINDS) return { ...readRsaPublic(inside), kind: KINDS[kind] };
  if (kind === EC) {
    const name = curveBy("oid", curve) ?? lack(`crypto's curve ${curve}`);
    return { kind: "ec", name, point: whole(name, inside) };
  }
  return kind === ED25519 ? { kind: "ed25519", point: inside } : lack(`crypto's keys of kind ${kind}`);
};
// RFC 5280 4.1: the key is the first part after serial number, algorithm, issuer, validity and subject
const readCertificate = (bytes) => {
  const [first] = sequence(bytes);
  const inside = parts(first.body);
  const at = inside[0].tag === 0xa0 ? 6 : 5;
  return readSpki(write(0x30, inside[at].body));
};
const PRFS = { "1.2.840.113549.2.7": sha1, "1.2.840.113549.2.9": sha256, "1.2.840.113549.2.10": sha384, "1.2.840.113549.2.11": sha512 };
const AES = { "2.16.840.1.101.3.4.1.2": 16, "2.16.840.1.101.3.4.1.22": 24, "2.16.840.1.101.3.4.1.42": 32 };
// RFC 8018: PBES2 with PBKDF2 and AES
const readEncrypted = (bytes, passphrase) => {
  if (passphrase === undefined) {
    const words = "error:07880109:common libcrypto routines::interrupted or cancelled";
    throw coded(new Error(words), "ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED");
  }
  const [about, secret] = sequence(bytes);
  const [, scheme] = parts(about.body);
  const [derived, cipher] = parts(scheme?.body ?? Buffer.alloc(0));
  const [, how] = derived ? parts(derived.body) : [];
  const [cipherName, iv] = cipher ? parts(cipher.body) : [];
  const size = cipherName && AES[oid(cipherName.body)];
  if (!size || !how) return lack("crypto's kind of encrypted key");
  const [salt, count, ...more] = parts(how.body);
  const prf = more.find((one) => one.tag === 0x30);
  const hash = prf ? PRFS[oid(parts(prf.body)[0].body)] : sha1;
  if (!hash) return lack("crypto's kind of encrypted key");
  const key = pbkdf2(hash, bytesOf(passphrase), salt.body, { c: Number(numberOf(count.body)), dkLen: size });
  try {
    return readPkcs8(Buffer.from(cbc(key, iv.body).decrypt(secret.body)));
  } catch {
    throw coded(new Error("error:1C800064:Provider routines::bad decrypt"), "ERR_OSSL_BAD_DECRYPT");
  }
};

const part = (value) => Buffer.from(value ?? "", "base64url");
const big = (value) => numberOf(part(value));
const readJwk = (jwk) => {
  if (jwk.kty === "RSA") {
    const own = { kind: "rsa", n: big(jwk.n), e: big(jwk.e) };
    if (!jwk.d) return own;
    return { ...own, d: big(jwk.d), p: big(jwk.p), q: big(jwk.q), dp: big(jwk.dp), dq: big(jwk.dq), qi: big(jwk.qi) };
  }
  if (jwk.kty === "EC") {
    const name = curveBy("crv", jwk.crv);
    if (!name) throw coded(new TypeError(`Unsupported JWK EC curve: ${jwk.crv}.`), "ERR_CRYPTO_INVALID_CURVE");
    const point = Buffer.concat([Buffer.from([4]), part(jwk.x), part(jwk.y)]);
    return jwk.d ? { kind: "ec", name, point, secret: part(jwk.d) } : { kind: "ec", name, point };
  }
  if (jwk.kty === "OKP" && jwk.crv === "Ed25519") {
    const own = { kind: "ed25519", point: part(jwk.x) };
    return jwk.d ? { ...own, secret: part(jwk.d) } : own;
  }
  return lack(`crypto's JWK of kind ${jwk.kty}`);
};

const IN_PEM = {
  "PRIVATE KEY": readPkcs8,
  "RSA PRIVATE KEY": readRsaPrivate,
  "EC PRIVATE KEY": (bytes) => readEcPrivate(bytes),
  "ENCRYPTED PRIVATE KEY": readEncrypted,
  "PUBLIC KEY": readSpki,
  "RSA PUBLIC KEY": readRsaPublic,
  CERTIFICATE: readCertificate,
};
const IN_DER = { pkcs1: { public: readRsaPublic, private: readRsaPrivate }, pkcs8: { private: readPkcs8 }, sec1: { private: (bytes) => readEcPrivate(bytes) }, spki: { public: readSpki } };
const attempted = (reading, ...given) => {
  try {
    return reading(...given);
  } catch (error) {
    if (error.code || error.message.endsWith(" is not here")) throw error;
    throw unsupported();
  }
};
const isSecret = (what) => Boolean(what.d ?? what.secret);

const whatOf = (input, type) => {
  const wrapped = typeof input === "object" && input !== null && !ArrayBuffer.isView(input) && !(input instanceof ArrayBuffer) && "key" in input;
  const { key, format = "pem", type: form, passphrase } = wrapped ? input : { key: input };
  if (key instanceof KeyObject) return key.what;
  if (format === "jwk") return attempted(readJwk, key);
  const bytes = bytesOf(key, wrapped ? input.encoding : undefined, "key", "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey");
  if (format === "der") {
    const reading = form === "pkcs8" && passphrase !== undefined ? (found) => readEncrypted(found, passphrase) : IN_DER[form]?.[type];
    if (!reading) throw coded(new TypeError(`The property 'options.type' is invalid. Received ${form}`), "ERR_INVALID_ARG_VALUE");
    return attempted(reading, bytes);
  }
  const pem = fromPem(bytes.toString("latin1"));
  if (!pem || !Object.hasOwn(IN_PEM, pem.label)) throw unsupported();
  if (/Proc-Type: 4,ENCRYPTED/.test(pem.text)) lack("crypto's old kind of encrypted key");
  return attempted(IN_PEM[pem.label], pem.bytes, passphrase);
};
const publicOf = ({ kind, n, e, name, point }) => (n ? { kind, n, e } : { kind, name, point });
export const createPrivateKey = (input) => {
  const what = whatOf(input, "private");
  if (!isSecret(what)) throw unsupported();
  return new KeyObject("private", what);
};
export const createPublicKey = (input) => new KeyObject("public", publicOf(whatOf(input, "public")));
export const createSecretKey = (key, encoding) => new KeyObject("secret", Buffer.from(bytesOf(key, encoding, "key")));
