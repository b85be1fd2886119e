import { hmac } from "@noble/hashes/hmac.js";
import { md5, ripemd160, sha1 } from "@noble/hashes/legacy.js";
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from "@noble/hashes/sha2.js";
import { sha3_224, sha3_256, sha3_384, sha3_512 } from "@noble/hashes/sha3.js";
import { lack } from "outside";
import { bytesOf, coded, given } from "./values.js";

const HASHES = {
  md5,
  ripemd160,
  rmd160: ripemd160,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  "sha512-224": sha512_224,
  "sha512-256": sha512_256,
  "sha3-224": sha3_224,
  "sha3-256": sha3_256,
  "sha3-384": sha3_384,
  "sha3-512": sha3_512,
};
const ELSEWHERE = /^(rsa-)?(blake2|shake|sm3|md5-sha1|md4|whirlpool)/;
export const getHashes = () => Object.keys(HASHES);

// By any name that Node knows it by
export const named = (name) => {
  const plain = String(name).toLowerCase().replace(/^(rsa|ecdsa|id-rsassa-pkcs1-v1_5-with)-/, "").replace(/withrsaencryption$/, "").replace(/^sha-/, "sha");
  if (ELSEWHERE.test(plain)) lack(`crypto's hash “${name}”`);
  return Object.hasOwn(HASHES, plain) ? HASHES[plain] : undefined;
};
export const hashOf = (name, refused = () => coded(new Error("Digest method not supported"), "ERR_CRYPTO_INVALID_DIGEST")) => {
  if (typeof name !== "string") throw coded(new TypeError(`The "algorithm" argument must be of type string. Received ${name}`), "ERR_INVALID_ARG_TYPE");
  const found = named(name);
  if (!found) throw refused();
  return found;
};
export const invalid = (name) => () => coded(new TypeError(`Invalid digest: ${name}`), "ERR_CRYPTO_INVALID_DIGEST");

const NO_TWICE = "Digest already called";
class Digesting {
  #state;
  #over = false;
  constructor(state) {
    this.#state = state;
  }
  update(data, encoding) {
    if (this.#over) throw coded(new Error(NO_TWICE), "ERR_CRYPTO_HASH_FINALIZED");
    this.#state.update(bytesOf(data, encoding));
    return this;
  }
  get state() {
    if (this.#over) throw coded(new Error(NO_TWICE), "ERR_CRYPTO_HASH_FINALIZED");
    return this.#state;
  }
  ended(encoding, again) {
    if (this.#over && again !== undefined) return given(again, encoding);
    if (this.#over) throw coded(new Error(NO_TWICE), "ERR_CRYPTO_HASH_FINALIZED");
    this.#over = true;
    return given(this.#state.digest(), encoding);
  }
}
for (const name of ["write", "end", "read", "pipe", "on", "once"]) {
  Digesting.prototype[name] = () => lack(`crypto's stream “${name}”`);
}
export class Hash extends Digesting {
  digest(encoding) {
    return this.ended(encoding);
  }
  copy() {
    return new Hash(this.state.clone());
  }
}
export class Hmac extends Digesting {
  digest(encoding) {
    return this.ended(encoding, Buffer.alloc(0)); // Node gives nothing the second time
  }
}
export const createHash = (name) => new Hash(hashOf(name).create());
export const hash = (name, data, encoding = "hex") => createHash(name).update(data).digest(encoding);
const KEY = "of type string or an instance of ArrayBuffer, Buffer, TypedArray, DataView, KeyObject, or CryptoKey";
export const createHmac = (name, key) => {
  if (typeof name !== "string") throw coded(new TypeError(`The "hmac" argument must be of type string. Received ${name}`), "ERR_INVALID_ARG_TYPE");
  const secret = key?.type === "secret" ? key.export() : bytesOf(key, "utf8", "key", KEY);
  return new Hmac(hmac.create(hashOf(name, () => coded(new Error(`Invalid digest: ${name}`), "ERR_CRYPTO_INVALID_DIGEST")), secret));
};
