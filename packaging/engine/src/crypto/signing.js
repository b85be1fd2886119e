import { lack } from "outside";
import { CURVES, ed25519 } from "./curves.js";
import { hashOf, invalid } from "./hashes.js";
import { createPrivateKey, createPublicKey, KeyObject } from "./keys.js";
import * as rsa from "./rsa.js";
import { bytesOf, coded, given, later } from "./values.js";
import { constants } from "./constants.js";

const optionsOf = (key) => (typeof key === "object" && key !== null && !ArrayBuffer.isView(key) && !(key instanceof KeyObject) ? key : {});
const saltOf = (options, otherwise) => {
  const { saltLength = otherwise } = options;
  return saltLength === constants.RSA_PSS_SALTLEN_AUTO && otherwise === constants.RSA_PSS_SALTLEN_MAX_SIGN ? -2 : saltLength;
};
const nameOf = (algorithm, hash) => rsa.KNOWN.find((name) => hashOf(name) === hash) ?? lack(`RSA with “${algorithm}”`);

const signed = (algorithm, data, key) => {
  const options = optionsOf(key);
  const { what } = createPrivateKey(key);
  if (what.kind === "ed25519") return Buffer.from(ed25519.sign(data, what.secret));
  const hash = hashOf(algorithm ?? "sha256", invalid(algorithm));
  const digest = Buffer.from(hash(data));
  if (what.kind === "ec") {
    const format = options.dsaEncoding === "ieee-p1363" ? "compact" : "der";
    return Buffer.from(CURVES[what.name].curve.sign(digest, what.secret, { prehash: false, lowS: false, format }));
  }
  if (what.kind === "rsa-pss" || options.padding === constants.RSA_PKCS1_PSS_PADDING) {
    return rsa.signPss(what, digest, hash, saltOf(options, constants.RSA_PSS_SALTLEN_MAX_SIGN));
  }
  return rsa.sign(what, digest, nameOf(algorithm, hash));
};
const holds = (algorithm, data, key, signature) => {
  const options = optionsOf(key);
  const { what } = createPublicKey(key);
  try {
    if (what.kind === "ed25519") return ed25519.verify(signature, data, what.point);
    const hash = hashOf(algorithm ?? "sha256", invalid(algorithm));
    const digest = Buffer.from(hash(data));
    if (what.kind === "ec") {
      const format = options.dsaEncoding === "ieee-p1363" ? "compact" : "der";
      return CURVES[what.name].curve.verify(signature, digest, what.point, { prehash: false, lowS: false, format });
    }
    if (what.kind === "rsa-pss" || options.padding === constants.RSA_PKCS1_PSS_PADDING) {
      return rsa.verifyPss(what, digest, hash, saltOf(options, constants.RSA_PSS_SALTLEN_AUTO), signature);
    }
    return rsa.verify(what, digest, nameOf(algorithm, hash), signature);
  } catch (error) {
    if (error.code || error.message.endsWith(" is not here")) throw error;
    return false;
  }
};

class Collecting {
  parts = [];
  constructor(algorithm) {
    hashOf(algorithm, () => coded(new Error(`Invalid digest: ${algorithm}`), "ERR_CRYPTO_INVALID_DIGEST"));
    Object.defineProperty(this, "parts", { enumerable: false });
    Object.defineProperty(this, "algorithm", { value: algorithm, enumerable: false });
  }
  update(data, encoding) {
    this.parts.push(Buffer.from(bytesOf(data, encoding)));
    return this;
  }
  write(data, encoding) {
    this.update(data, encoding);
    return true;
  }
  end(data, encoding) {
    if (data !== undefined) this.update(data, encoding);
    return this;
  }
}
export class Sign extends Collecting {
  sign(key, encoding) {
    if (!key) throw coded(new Error("No key provided to sign"), "ERR_CRYPTO_SIGN_KEY_REQUIRED");
    return given(signed(this.algorithm, Buffer.concat(this.parts), key), encoding);
  }
}
export class Verify extends Collecting {
  verify(key, signature, encoding) {
    return holds(this.algorithm, Buffer.concat(this.parts), key, bytesOf(signature, encoding, "signature"));
  }
}
export const createSign = (algorithm) => new Sign(algorithm);
export const createVerify = (algorithm) => new Verify(algorithm);
export const sign = (algorithm, data, key, then) => later(() => signed(algorithm, bytesOf(data), key), then);
export const verify = (algorithm, data, key, signature, then) =>
  later(() => holds(algorithm, bytesOf(data), key, bytesOf(signature, undefined, "signature")), then);

const paddedBy = (key) => optionsOf(key).padding ?? constants.RSA_PKCS1_OAEP_PADDING;
const oaep = (key) => {
  const { oaepHash = "sha1", oaepLabel = Buffer.alloc(0) } = optionsOf(key);
  return [hashOf(oaepHash, invalid(oaepHash)), bytesOf(oaepLabel)];
};
export const publicEncrypt = (key, data) => {
  const { what } = createPublicKey(key);
  if (paddedBy(key) === constants.RSA_PKCS1_PADDING) return rsa.encryptPkcs1(what, bytesOf(data));
  return rsa.encryptOaep(what, bytesOf(data), ...oaep(key));
};
export const privateDecrypt = (key, data) => {
  if (paddedBy(key) !== constants.RSA_PKCS1_OAEP_PADDING) lack("crypto's privateDecrypt with this padding");
  return rsa.decryptOaep(createPrivateKey(key).what, bytesOf(data), ...oaep(key));
};
