// The little of crypto that makes names for parts of a form.
import { random } from "outside";

export const randomBytes = (size) => random(size);
export const randomFillSync = (view) => {
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).set(random(view.byteLength));
  return view;
};
export default { randomBytes, randomFillSync };
