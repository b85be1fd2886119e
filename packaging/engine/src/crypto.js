// Node's crypto on the noble libraries: as far as connection code uses it. What Node has and this has not is told of.
import { hkdf as hkdfOf } from "@noble/hashes/hkdf.js";
import { pbkdf2 as pbkdf2Of } from "@noble/hashes/pbkdf2.js";
import { scrypt as scryptOf } from "@noble/hashes/scrypt.js";
import { lack, random } from "outside";
import { createCipheriv, createDecipheriv, getCiphers } from "./crypto/ciphers.js";
import { constants } from "./crypto/constants.js";
import { createHash, createHmac, getHashes, Hash, hash, hashOf, Hmac, invalid } from "./crypto/hashes.js";
import { createPrivateKey, createPublicKey, createSecretKey, KeyObject } from "./crypto/keys.js";
import { createSign, createVerify, privateDecrypt, publicEncrypt, Sign, sign, Verify, verify } from "./crypto/signing.js";
import { bytesOf, coded, later } from "./crypto/values.js";

const randomBytes = (size, then) => {
  if (!Number.isInteger(size) || size < 0) throw coded(new RangeError(`The value of "size" is out of range. Received ${size}`), "ERR_OUT_OF_RANGE");
  return later(() => random(size), then);
};
const randomFillSync = (view, offset = 0, size = undefined) => {
  const bytes = bytesOf(view, undefined, "buf").subarray(offset, size === undefined ? undefined : offset + size);
  bytes.set(random(bytes.length));
  return view;
};
const randomUUID = () => {
  const bytes = random(16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
const randomInt = (first, second, third) => {
  const [low, high, then] = typeof second === "number" ? [first, second, third] : [0, first, second];
  if (!(high > low)) throw coded(new RangeError(`The value of "max" is out of range. It must be greater than the value of "min" (${low}). Received ${high}`), "ERR_OUT_OF_RANGE");
  return later(() => low + Number(random(12).readBigUInt64LE() % BigInt(high - low)), then);
};
const timingSafeEqual = (one, other) => {
  const [first, second] = [bytesOf(one, "utf8", "buf1"), bytesOf(other, "utf8", "buf2")];
  if (typeof one === "string" || typeof other === "string") bytesOf(undefined, undefined, typeof one === "string" ? "buf1" : "buf2", "an instance of ArrayBuffer, Buffer, TypedArray, or DataView");
  if (first.length !== second.length) throw coded(new RangeError("Input buffers must have the same byte length"), "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH");
  return first.equals(second);
};
const pbkdf2Sync = (password, salt, c, dkLen, digest) =>
  Buffer.from(pbkdf2Of(hashOf(digest, invalid(digest)), bytesOf(password, "utf8", "password"), bytesOf(salt, "utf8", "salt"), { c, dkLen }));
const scryptSync = (password, salt, dkLen, { N, cost = N ?? 16384, r, blockSize = r ?? 8, p, parallelization = p ?? 1 } = {}) =>
  Buffer.from(scryptOf(bytesOf(password), bytesOf(salt), { N: cost, r: blockSize, p: parallelization, dkLen }));
const hkdfSync = (digest, key, salt, info, size) => {
  const secret = key instanceof KeyObject ? key.export() : bytesOf(key);
  const made = hkdfOf(hashOf(digest, invalid(digest)), secret, bytesOf(salt), bytesOf(info), size);
  return made.buffer.slice(made.byteOffset, made.byteOffset + made.byteLength);
};

const crypto = {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  createSign,
  createVerify,
  getCiphers,
  getHashes,
  getRandomValues: (view) => randomFillSync(view),
  Hash,
  hash,
  hkdf: (digest, key, salt, info, size, then) => later(() => hkdfSync(digest, key, salt, info, size), then),
  hkdfSync,
  Hmac,
  KeyObject,
  pbkdf2: (password, salt, count, size, digest, then) => later(() => pbkdf2Sync(password, salt, count, size, digest), then),
  pbkdf2Sync,
  privateDecrypt,
  pseudoRandomBytes: randomBytes,
  publicEncrypt,
  randomBytes,
  randomFill: (view, ...more) => later(() => randomFillSync(view, ...more.slice(0, -1)), more.at(-1)),
  randomFillSync,
  randomInt,
  randomUUID,
  rng: randomBytes,
  scrypt: (password, salt, size, ...more) => later(() => scryptSync(password, salt, size, more.length > 1 ? more[0] : {}), more.at(-1)),
  scryptSync,
  Sign,
  sign,
  timingSafeEqual,
  Verify,
  verify,
};
const NOT_HERE = `Certificate Cipher createCipher createDecipher Decipher checkPrime checkPrimeSync Cipheriv createDiffieHellman createDiffieHellmanGroup createECDH Decipheriv
  DiffieHellman DiffieHellmanGroup diffieHellman ECDH generateKey generateKeyPair generateKeyPairSync generateKeySync
  generatePrime generatePrimeSync getCipherInfo getCurves getDiffieHellman getFips privateEncrypt publicDecrypt
  secureHeapUsed setEngine setFips subtle webcrypto X509Certificate`;
for (const name of NOT_HERE.split(/\s+/)) Object.defineProperty(crypto, name, { get: () => lack(`crypto.${name}`) });
export default crypto;
