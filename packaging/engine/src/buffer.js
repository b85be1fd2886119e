// Buffer as Node has it: the one of npm, with base64url and with UTF-8 read as the Encoding standard does.
import { Buffer } from "buffer/index.js";

const isUrlSafe = (encoding) => typeof encoding === "string" && encoding.toLowerCase() === "base64url";
const known = (encoding) => (isUrlSafe(encoding) ? "base64" : encoding);

const { from, byteLength, isEncoding, alloc } = Buffer;
// Not as arrows: form-data calls some of them with `new`
Buffer.from = function (value, encoding, length) {
  return from(value, typeof value === "string" ? known(encoding) : encoding, length);
};
Buffer.byteLength = function (value, encoding) {
  return byteLength(value, known(encoding));
};
Buffer.isEncoding = function (encoding) {
  return isUrlSafe(encoding) || isEncoding(encoding);
};
Buffer.alloc = function (size, fill, encoding) {
  return alloc(size, fill, known(encoding));
};

// Each piece that is no character becomes one U+FFFD
const exactly = (bytes) => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at];
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    let code = more < 0 ? 0xfffd : [first, first & 31, first & 15, first & 7][more];
    for (let left = more; left > 0; left -= 1) {
      const next = bytes[at + 1];
      const low = left === more ? ({ 0xe0: 0xa0, 0xf0: 0x90 }[first] ?? 0x80) : 0x80;
      const high = left === more ? ({ 0xed: 0x9f, 0xf4: 0x8f }[first] ?? 0xbf) : 0xbf;
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
const { toString, write, fill, indexOf } = Buffer.prototype;
Buffer.prototype.toString = function (encoding, start, end) {
  if (isUrlSafe(encoding)) {
    return toString.call(this, "base64", start, end).replace(/\+/g, "-").replace(/\//g, "_").replace(/={1,2}$/, "");
  }
  if (arguments.length === 0) return decoded(this);
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return decoded(this.subarray(start ?? 0, end ?? this.length));
  return toString.call(this, encoding, start, end);
};
const decoded = (bytes) => {
  const text = toString.call(bytes, "utf8");
  return text.includes("\ufffd") ? exactly(bytes) : text;
};
Buffer.prototype.toLocaleString = Buffer.prototype.toString;
Buffer.prototype.write = function (...given) {
  return write.apply(this, given.map((one, at) => (at ? known(one) : one)));
};
Buffer.prototype.fill = function (...given) {
  return fill.apply(this, given.map((one, at) => (at ? known(one) : one)));
};
Buffer.prototype.indexOf = function (value, from, encoding) {
  return indexOf.call(this, value, known(from), known(encoding));
};

export { Buffer };
export { kMaxLength, SlowBuffer, INSPECT_MAX_BYTES } from "buffer/index.js";
