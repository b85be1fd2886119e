import { ed25519 } from "@noble/curves/ed25519.js";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";

export { ed25519 };
// By the name that Node gives them: their numbers, their names in a JWK, and themselves
export const CURVES = {
  prime256v1: { oid: "1.2.840.10045.3.1.7", crv: "P-256", curve: p256, size: 32 },
  secp384r1: { oid: "1.3.132.0.34", crv: "P-384", curve: p384, size: 48 },
  secp521r1: { oid: "1.3.132.0.35", crv: "P-521", curve: p521, size: 66 },
  secp256k1: { oid: "1.3.132.0.10", crv: "secp256k1", curve: secp256k1, size: 32 },
};
export const curveBy = (key, value) => Object.keys(CURVES).find((name) => CURVES[name][key] === value);
