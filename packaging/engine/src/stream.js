// Node's streams, as npm has them for other places than Node.
import EventEmitter from "events";
import * as readable from "readable-stream";

const { Readable, Writable, Duplex, Transform, PassThrough, finished, pipeline } = readable.default;

// What Node's other classes are made from; form-data still is
function Stream() {
  EventEmitter.call(this);
}
Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Stream, EventEmitter);
Stream.prototype.pipe = function (target, options) {
  this.on("data", (part) => target.write(part) === false && this.pause?.());
  target.on("drain", () => this.resume?.());
  if (options?.end !== false) this.on("end", () => target.end());
  target.emit("pipe", this);
  return target;
};
// An instance of a Readable is one of a Stream
Object.defineProperty(Stream, Symbol.hasInstance, {
  value: function (one) {
    if (this !== Stream) return Function.prototype[Symbol.hasInstance].call(this, one);
    return one instanceof Readable || one instanceof Writable || Stream.prototype.isPrototypeOf(one);
  },
});
Readable.from = (items) => {
  const made = new Readable({ read() {} });
  (async () => {
    for await (const item of typeof items === "string" || items instanceof Uint8Array ? [items] : items) made.push(item);
    made.push(null);
  })().catch((error) => made.destroy(error));
  return made;
};
module.exports = Object.assign(Stream, { Stream, Readable, Writable, Duplex, Transform, PassThrough, finished, pipeline });
