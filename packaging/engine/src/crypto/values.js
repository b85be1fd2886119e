// What Node's crypto takes and gives: texts and bytes, and its own errors.
import { random } from "outside";

export const coded = (made, code) => Object.assign(made, { code });

const kindOf = (value) => {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value === "object") return value.constructor?.name ? `an instance of ${value.constructor.name}` : "an object";
  const shown = typeof value === "string" ? `'${value.slice(0, 25)}${value.length > 25 ? "..." : ""}'` : String(value);
  return `type ${typeof value} (${shown})`;
};
const TAKEN = "an instance of Buffer, TypedArray, or DataView";
export const bytesOf = (value, encoding, name = "data", taken = `of type string or ${TAKEN}`) => {
  if (typeof value === "string") return Buffer.from(value, encoding === "buffer" ? "utf8" : (encoding ?? "utf8"));
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  throw coded(new TypeError(`The "${name}" argument must be ${taken}. Received ${kindOf(value)}`), "ERR_INVALID_ARG_TYPE");
};
export const given = (bytes, encoding) => {
  const made = Buffer.from(bytes);
  return encoding && encoding !== "buffer" ? made.toString(encoding) : made;
};

export const numberOf = (bytes) => (bytes.length ? BigInt(`0x${Buffer.from(bytes).toString("hex")}`) : 0n);
export const bytesOfNumber = (number, size) => {
  const hex = number.toString(16);
  const whole = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
  if (size === undefined) return whole;
  return Buffer.concat([Buffer.alloc(Math.max(0, size - whole.length)), whole]);
};
export const randomBelow = (limit) => {
  const size = bytesOfNumber(limit).length + 8;
  return numberOf(random(size)) % limit;
};
export const later = (work, then) => {
  if (typeof then !== "function") return work();
  process.nextTick(() => {
    let made;
    try {
      made = work();
    } catch (error) {
      return then(error);
    }
    return then(null, made);
  });
  return undefined;
};
