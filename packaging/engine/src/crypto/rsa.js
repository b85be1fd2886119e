// RSA (RFC 8017) on the engine's own big numbers. A key: n, e, and for a private one d, p, q, dp, dq, qi.
import { random } from "outside";
import { bytesOfNumber, coded, numberOf } from "./values.js";

const power = (base, exponent, modulus) => {
  let found = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) found = (found * square) % modulus;
    square = (square * square) % modulus;
  }
  return found;
};
const sizeOf = (key) => bytesOfNumber(key.n).length;
export const bitsOf = (key) => key.n.toString(2).length;
const public_ = (key, bytes) => bytesOfNumber(power(numberOf(bytes), key.e, key.n), sizeOf(key));
const private_ = (key, bytes) => {
  const c = numberOf(bytes);
  if (!key.p) return bytesOfNumber(power(c, key.d, key.n), sizeOf(key));
  const first = power(c, key.dp, key.p);
  const second = power(c, key.dq, key.q);
  const h = (key.qi * ((((first - second) % key.p) + key.p) % key.p)) % key.p;
  return bytesOfNumber(second + h * key.q, sizeOf(key));
};

const PREFIXES = {
  md5: "3020300c06082a864886f70d020505000410",
  sha1: "3021300906052b0e03021a05000414",
  sha224: "302d300d06096086480165030402040500041c",
  sha256: "3031300d060960864801650304020105000420",
  sha384: "3041300d060960864801650304020205000430",
  sha512: "3051300d060960864801650304020305000440",
};
const tooSmall = () => coded(new Error("error:02000070:rsa routines::digest too big for rsa key"), "ERR_OSSL_RSA_DIGEST_TOO_BIG_FOR_RSA_KEY");
const encoded = (key, digest, name) => {
  const what = Buffer.concat([Buffer.from(PREFIXES[name], "hex"), digest]);
  const fill = sizeOf(key) - what.length - 3;
  if (fill < 8) throw tooSmall();
  return Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(fill, 255), Buffer.alloc(1), what]);
};
export const KNOWN = Object.keys(PREFIXES);
export const sign = (key, digest, name) => private_(key, encoded(key, digest, name));
export const verify = (key, digest, name, signature) =>
  signature.length === sizeOf(key) && public_(key, signature).equals(encoded(key, digest, name));

const mask = (hash, seed, size) => {
  const found = [];
  for (let at = 0; at * hash.outputLen < size; at += 1) found.push(Buffer.from(hash(Buffer.concat([seed, bytesOfNumber(BigInt(at), 4)]))));
  return Buffer.concat(found).subarray(0, size);
};
const mixed = (one, other) => Buffer.from(one.map((byte, at) => byte ^ other[at]));

export const signPss = (key, digest, hash, saltLength) => {
  const bits = bitsOf(key) - 1;
  const size = Math.ceil(bits / 8);
  const length = saltLength < 0 ? (saltLength === -1 ? hash.outputLen : size - hash.outputLen - 2) : saltLength;
  if (size < hash.outputLen + length + 2) throw tooSmall();
  const salt = random(length);
  const H = Buffer.from(hash(Buffer.concat([Buffer.alloc(8), digest, salt])));
  const block = Buffer.concat([Buffer.alloc(size - length - hash.outputLen - 2), Buffer.from([1]), salt]);
  const masked = mixed(block, mask(hash, H, block.length));
  masked[0] &= 0xff >> (8 * size - bits);
  return private_(key, Buffer.concat([masked, H, Buffer.from([0xbc])]));
};
export const verifyPss = (key, digest, hash, saltLength, signature) => {
  if (signature.length !== sizeOf(key)) return false;
  const bits = bitsOf(key) - 1;
  const size = Math.ceil(bits / 8);
  const whole = public_(key, signature).subarray(-size);
  if (whole.at(-1) !== 0xbc) return false;
  const H = whole.subarray(size - hash.outputLen - 1, size - 1);
  const masked = whole.subarray(0, size - hash.outputLen - 1);
  if (masked[0] & ~(0xff >> (8 * size - bits))) return false;
  const block = mixed(masked, mask(hash, H, masked.length));
  block[0] &= 0xff >> (8 * size - bits);
  const at = block.findIndex((byte) => byte !== 0);
  if (block[at] !== 1) return false;
  const salt = block.subarray(at + 1);
  if (saltLength === -1 && salt.length !== hash.outputLen) return false;
  if (saltLength >= 0 && salt.length !== saltLength) return false;
  return Buffer.from(hash(Buffer.concat([Buffer.alloc(8), digest, salt]))).equals(H);
};

const tooLong = () => coded(new Error("error:0200006E:rsa routines::data too large for key size"), "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE");
const noPadding = () => coded(new Error("error:02000079:rsa routines::oaep decoding error"), "ERR_OSSL_RSA_OAEP_DECODING_ERROR");
export const encryptOaep = (key, data, hash, label) => {
  const size = sizeOf(key);
  const fill = size - data.length - 2 * hash.outputLen - 2;
  if (fill < 0) throw tooLong();
  const seed = random(hash.outputLen);
  const block = Buffer.concat([Buffer.from(hash(label)), Buffer.alloc(fill), Buffer.from([1]), data]);
  const masked = mixed(block, mask(hash, seed, block.length));
  return public_(key, Buffer.concat([Buffer.alloc(1), mixed(seed, mask(hash, masked, seed.length)), masked]));
};
export const decryptOaep = (key, data, hash, label) => {
  const whole = private_(key, data);
  const masked = whole.subarray(1 + hash.outputLen);
  const seed = mixed(whole.subarray(1, 1 + hash.outputLen), mask(hash, masked, hash.outputLen));
  const block = mixed(masked, mask(hash, seed, masked.length));
  const at = block.findIndex((byte, index) => index >= hash.outputLen && byte !== 0);
  if (whole[0] !== 0 || !block.subarray(0, hash.outputLen).equals(Buffer.from(hash(label))) || block[at] !== 1) throw noPadding();
  return block.subarray(at + 1);
};
export const encryptPkcs1 = (key, data) => {
  const fill = sizeOf(key) - data.length - 3;
  if (fill < 8) throw tooLong();
  const filling = random(fill).map((byte) => byte || 1);
  return public_(key, Buffer.concat([Buffer.from([0, 2]), filling, Buffer.alloc(1), data]));
};
