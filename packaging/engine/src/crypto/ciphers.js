// AES as Node has it: what was put in comes out block by block.
import { cbc, ctr, ecb, gcm } from "@noble/ciphers/aes.js";
import { lack } from "outside";
import { bytesOf, coded, given } from "./values.js";

const NAME = /^aes-?(128|192|256)-(cbc|ctr|ecb|gcm)$/;
const wrong = (words, code) => coded(new RangeError(words), code);
const undecryptable = () => coded(new Error("error:1C800064:Provider routines::bad decrypt"), "ERR_OSSL_BAD_DECRYPT");

class Crypting {
  #parts = Buffer.alloc(0);
  #given = 0;
  #padded = true;
  #tag;
  #about;
  #made;
  #mode;
  #encrypts;
  #decoding = "";
  constructor(name, key, iv, encrypts) {
    const [, bits, mode] = NAME.exec(String(name).toLowerCase()) ?? lack(`crypto's cipher “${name}”`);
    const secret = key?.type === "secret" ? key.export() : bytesOf(key, "utf8", "key");
    if (secret.length * 8 !== Number(bits)) throw wrong("Invalid key length", "ERR_CRYPTO_INVALID_KEYLEN");
    const start = iv === null ? undefined : bytesOf(iv, "utf8", "iv");
    if (mode === "ecb" ? start?.length : mode === "gcm" ? !start?.length : start?.length !== 16) {
      throw coded(new TypeError("Invalid initialization vector"), "ERR_CRYPTO_INVALID_IV");
    }
    const modes = {
      cbc: (options) => cbc(secret, start, options),
      ecb: (options) => ecb(secret, options),
      ctr: () => ctr(secret, start),
      gcm: () => gcm(secret, start, this.#about),
    };
    [this.#made, this.#mode, this.#encrypts] = [modes[mode], mode, encrypts];
  }
  setAutoPadding(padded = true) {
    this.#padded = padded;
    return this;
  }
  setAAD(about) {
    this.#about = Buffer.from(bytesOf(about));
    return this;
  }
  setAuthTag(tag, encoding) {
    this.#tag = Buffer.from(bytesOf(tag, encoding));
    return this;
  }
  getAuthTag() {
    if (!this.#tag) throw coded(new Error("Invalid state for operation getAuthTag"), "ERR_CRYPTO_INVALID_STATE");
    return this.#tag;
  }
  update(data, coding, encoding) {
    this.#parts = Buffer.concat([this.#parts, bytesOf(data, coding)]);
    const blocks = this.#parts.length - (this.#parts.length % 16);
    const until = this.#mode === "ctr" || this.#mode === "gcm" ? this.#parts.length : this.#encrypts || !this.#padded ? blocks : this.#parts.length % 16 ? blocks : blocks - 16;
    return this.#out(until > 0 ? this.#so(until) : Buffer.alloc(0), encoding, false);
  }
  #so(until) {
    const part = this.#parts.subarray(0, until);
    if (this.#mode === "gcm") {
      // Decrypting is the same as encrypting once more
      return Buffer.from(this.#made().encrypt(part)).subarray(0, until);
    }
    const made = this.#made({ disablePadding: true });
    return Buffer.from(this.#encrypts ? made.encrypt(part) : made.decrypt(part));
  }
  // Base64 is given in whole triples of bytes
  #out(whole, encoding, last) {
    const fresh = Buffer.from(whole.subarray(this.#given));
    if (!encoding || encoding === "buffer") {
      this.#given = Math.max(this.#given, whole.length);
      return fresh;
    }
    const step = /^base64/i.test(encoding) && !last ? fresh.length - (fresh.length % 3) : fresh.length;
    const text = fresh.subarray(0, step);
    if (/^utf-?8$/i.test(encoding)) {
      const all = whole.toString("utf8");
      let end = all.length;
      while (!last && all.charCodeAt(end - 1) === 0xfffd) end -= 1; // what may go on
      const sure = all.slice(0, end);
      const more = sure.slice(this.#decoding.length);
      this.#decoding = sure;
      return more;
    }
    this.#given += step;
    return given(text, encoding);
  }
  final(encoding) {
    let whole;
    if (this.#mode === "gcm") {
      const sealed = Buffer.from(this.#made().encrypt(this.#parts));
      if (this.#encrypts) [whole, this.#tag] = [sealed.subarray(0, -16), sealed.subarray(-16)];
      else {
        try {
          whole = Buffer.from(this.#made().decrypt(Buffer.concat([this.#parts, this.#tag])));
        } catch {
          throw new Error("Unsupported state or unable to authenticate data");
        }
      }
    } else {
      try {
        const made = this.#made({ disablePadding: !this.#padded });
        whole = Buffer.from(this.#encrypts ? made.encrypt(this.#parts) : made.decrypt(this.#parts));
      } catch {
        if (!this.#padded || (!this.#encrypts && this.#parts.length % 16)) {
          throw coded(new Error("error:1C80006B:Provider routines::wrong final block length"), "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH");
        }
        throw undecryptable();
      }
    }
    return this.#out(whole, encoding, true);
  }
}
export const createCipheriv = (name, key, iv) => new Crypting(name, key, iv, true);
export const createDecipheriv = (name, key, iv) => new Crypting(name, key, iv, false);
export const getCiphers = () => ["128", "192", "256"].flatMap((bits) => ["cbc", "ctr", "ecb", "gcm"].map((mode) => `aes-${bits}-${mode}`));
