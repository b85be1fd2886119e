// Keys as bytes: just enough of DER (X.690) and PEM (RFC 7468).
import { bytesOfNumber, numberOf } from "./values.js";

export const read = (bytes, at = 0) => {
  const tag = bytes[at];
  let size = bytes[at + 1];
  let from = at + 2;
  if (size & 0x80) {
    const more = size & 0x7f;
    size = Number(numberOf(bytes.subarray(from, from + more)));
    from += more;
  }
  if (tag === undefined || Number.isNaN(size) || from + size > bytes.length) throw new Error("no DER");
  return { tag, body: bytes.subarray(from, from + size), end: from + size };
};
export const parts = (bytes) => {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const one = read(bytes, at);
    found.push(one);
    at = one.end;
  }
  return found;
};
export const sequence = (bytes) => {
  const one = read(bytes);
  if (one.tag !== 0x30) throw new Error("no sequence");
  return parts(one.body);
};
export const oid = (body) => {
  const numbers = [Math.floor(body[0] / 40), body[0] % 40];
  let value = 0;
  for (const byte of body.subarray(1)) {
    value = value * 128 + (byte & 127);
    if (byte < 128) {
      numbers.push(value);
      value = 0;
    }
  }
  return numbers.join(".");
};

export const write = (tag, ...bodies) => {
  const body = Buffer.concat(bodies);
  const size = body.length < 128 ? Buffer.from([body.length]) : bytesOfNumber(BigInt(body.length));
  return Buffer.concat([Buffer.from([tag]), body.length < 128 ? size : Buffer.concat([Buffer.from([0x80 | size.length]), size]), body]);
};
export const writeNumber = (number) => {
  const bytes = bytesOfNumber(number);
  return write(2, bytes[0] & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
};
export const writeOid = (text) => {
  const [first, second, ...rest] = text.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const number of rest) {
    const digits = [number & 127];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left & 127) | 128);
    bytes.push(...digits);
  }
  return write(6, Buffer.from(bytes));
};
export const writeBits = (bytes) => write(3, Buffer.alloc(1), bytes);

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/;
export const fromPem = (text) => {
  const found = PEM.exec(text);
  return found && { label: found[1], text: found[2], bytes: Buffer.from(found[2].replace(/^[\w-]+: .*$/gm, ""), "base64") };
};
export const toPem = (label, bytes) => {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
};
