// The platform's FormData, for axios: looked for when axios makes a form, not when it is loaded.
export default class {
  constructor(...given) {
    const FormData = require("form-data");
    return new FormData(...given);
  }
}
