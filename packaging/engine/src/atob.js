import { Buffer } from "./buffer.js";

export const atob = (text) => {
  const bare = String(text).replace(/[\t\n\f\r ]/g, "");
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3}={0,2})?$/.test(bare) || (bare.includes("=") && bare.length % 4)) {
    const words = "The string to be decoded is not correctly encoded.";
    throw Object.assign(new Error(words), { name: "InvalidCharacterError", code: 5 });
  }
  return Buffer.from(bare, "base64").toString("latin1");
};
