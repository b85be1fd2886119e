// Texts and bytes as connection code has them on the platform: Buffer, URLSearchParams, atob. V8 brings none of them.
// An expression: the names.
(() => {
  const bytesOf = (text) => {
    const bytes = [];
    for (const character of String(text)) {
      let code = character.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
    return bytes;
  };
  // As the Encoding standard reads UTF-8: each piece that is none becomes one U+FFFD
  const textOf = (bytes) => {
    let text = "";
    for (let at = 0; at < bytes.length; at += 1) {
      const first = bytes[at];
      const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
      let code = more < 0 ? 0xfffd : [first, first & 31, first & 15, first & 7][more];
      for (let left = more; left > 0; left -= 1) {
        const next = bytes[at + 1];
        const low = left === more ? { 0xe0: 0xa0, 0xf0: 0x90 }[first] ?? 0x80 : 0x80;
        const high = left === more ? { 0xed: 0x9f, 0xf4: 0x8f }[first] ?? 0xbf : 0xbf;
        if (next === undefined || next < low || next > high) {
          code = 0xfffd;
          break;
        }
        code = (code << 6) | (next & 63);
        at += 1;
      }
      text += String.fromCodePoint(code);
    }
    return text;
  };
  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const toBase64 = (bytes) => {
    let text = "";
    for (let at = 0; at < bytes.length; at += 3) {
      const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
      text += ALPHABET[bits >> 18] + ALPHABET[(bits >> 12) & 63];
      text += b === undefined ? "=" : ALPHABET[(bits >> 6) & 63];
      text += c === undefined ? "=" : ALPHABET[bits & 63];
    }
    return text;
  };
  const fromBase64 = (text) => {
    const bytes = [];
    let bits = 0;
    let count = 0;
    for (const character of String(text).replace(/-/g, "+").replace(/_/g, "/")) {
      if (character === "=") break;
      const value = ALPHABET.indexOf(character);
      if (value < 0) continue;
      bits = ((bits << 6) | value) & 0xffff;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes.push((bits >> count) & 255);
      }
    }
    return bytes;
  };

  const units = (text) => [...String(text)].flatMap((character) => character.split("").map((unit) => unit.charCodeAt(0)));
  const hex = (byte) => byte.toString(16).padStart(2, "0");
  const ENCODINGS = {
    utf8: [bytesOf, textOf],
    base64: [fromBase64, toBase64],
    base64url: [fromBase64, (bytes) => toBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")],
    hex: [(text) => (/^(?:[0-9a-f]{2})*/i.exec(text)[0].match(/../g) ?? []).map((pair) => parseInt(pair, 16)), (bytes) => bytes.map(hex).join("")],
    latin1: [(text) => units(text).map((unit) => unit & 255), (bytes) => bytes.map((byte) => String.fromCharCode(byte)).join("")],
    ascii: [(text) => units(text).map((unit) => unit & 255), (bytes) => bytes.map((byte) => String.fromCharCode(byte & 127)).join("")],
    utf16le: [
      (text) => units(text).flatMap((unit) => [unit & 255, unit >> 8]),
      (bytes) => bytes.flatMap((byte, at) => (at % 2 && [String.fromCharCode((byte << 8) | bytes[at - 1])]) || []).join(""),
    ],
  };
  Object.assign(ENCODINGS, { "utf-8": ENCODINGS.utf8, binary: ENCODINGS.latin1, ucs2: ENCODINGS.utf16le, "utf-16le": ENCODINGS.utf16le });
  const encodingOf = (name) => {
    const found = ENCODINGS[String(name ?? "utf8").toLowerCase()];
    if (!found) throw new TypeError(`Unknown encoding: ${name}`);
    return found;
  };

  class Buffer extends Uint8Array {
    static from(value, encoding) {
      if (typeof value === "string") return new Buffer(encodingOf(encoding)[0](value));
      if (value?.type === "Buffer" && Array.isArray(value.data)) return new Buffer(value.data);
      return new Buffer(Array.from(value, (byte) => Number(byte) & 255));
    }
    static alloc(size) {
      return new Buffer(size);
    }
    static concat(list) {
      return Buffer.from(list.flatMap((part) => [...part]));
    }
    static isBuffer(value) {
      return value instanceof Buffer;
    }
    static byteLength(value, encoding) {
      return typeof value === "string" ? encodingOf(encoding)[0](value).length : value.byteLength;
    }
    toString(encoding, start = 0, end = this.length) {
      return encodingOf(encoding)[1](Array.from(this).slice(start, end));
    }
    toJSON() {
      return { type: "Buffer", data: Array.from(this) };
    }
    slice(start, end) {
      return this.subarray(start, end);
    }
    equals(other) {
      return this.length === other.length && this.every((byte, at) => byte === other[at]);
    }
  }

  const formEncoded = (text) =>
    bytesOf(text)
      .map((byte) => {
        const character = String.fromCharCode(byte);
        if (/[A-Za-z0-9*\-._]/.test(character)) return character;
        return byte === 32 ? "+" : "%" + hex(byte).toUpperCase();
      })
      .join("");
  const formDecoded = (text) =>
    textOf(
      [...text.replace(/\+/g, " ").matchAll(/%([0-9a-fA-F]{2})|([^])/gu)].flatMap(([, pair, plain]) =>
        pair ? [parseInt(pair, 16)] : bytesOf(plain),
      ),
    );

  class URLSearchParams {
    #pairs;
    constructor(init = "") {
      if (typeof init === "object" && init !== null) {
        const entries = typeof init[Symbol.iterator] === "function" ? [...init] : Object.entries(init);
        this.#pairs = entries.map(([name, value]) => [String(name), String(value)]);
        return;
      }
      const parts = String(init).replace(/^\?/, "").split("&").filter(Boolean);
      this.#pairs = parts.map((part) => {
        const at = part.indexOf("=");
        return at < 0 ? [formDecoded(part), ""] : [formDecoded(part.slice(0, at)), formDecoded(part.slice(at + 1))];
      });
    }
    get size() {
      return this.#pairs.length;
    }
    append(name, value) {
      this.#pairs.push([String(name), String(value)]);
    }
    set(name, value) {
      const at = this.#pairs.findIndex(([other]) => other === String(name));
      if (at < 0) return this.append(name, value);
      this.#pairs[at][1] = String(value);
      this.#pairs = this.#pairs.filter(([other], index) => index <= at || other !== String(name));
    }
    #matches(name, value) {
      return ([other, given]) => other === String(name) && (value === undefined || given === String(value));
    }
    delete(name, value) {
      const matches = this.#matches(name, value);
      this.#pairs = this.#pairs.filter((pair) => !matches(pair));
    }
    get(name) {
      return this.#pairs.find(([other]) => other === String(name))?.[1] ?? null;
    }
    getAll(name) {
      return this.#pairs.filter(([other]) => other === String(name)).map(([, value]) => value);
    }
    has(name, value) {
      return this.#pairs.some(this.#matches(name, value));
    }
    sort() {
      this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    forEach(tell, self) {
      this.#pairs.forEach(([name, value]) => tell.call(self, value, name, this));
    }
    entries() {
      return this.#pairs.map(([name, value]) => [name, value])[Symbol.iterator]();
    }
    keys() {
      return this.#pairs.map(([name]) => name)[Symbol.iterator]();
    }
    values() {
      return this.#pairs.map(([, value]) => value)[Symbol.iterator]();
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return this.#pairs.map(([name, value]) => `${formEncoded(name)}=${formEncoded(value)}`).join("&");
    }
  }

  const atob = (text) => {
    const bare = String(text).replace(/[\t\n\f\r ]/g, "");
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}={0,2})?$/.test(bare)) {
      throw Object.assign(new Error("The string to be decoded is not correctly encoded."), { name: "InvalidCharacterError" });
    }
    return String.fromCharCode(...fromBase64(bare));
  };

  return { Buffer, URLSearchParams, atob };
})()
