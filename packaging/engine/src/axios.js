// axios as the platform leaves it: to be called, and six verbs.
import axios from "axios/lib/axios.js";

const offered = (first, second) => axios(first, second);
for (const verb of ["get", "post", "put", "patch", "delete", "request"]) offered[verb] = (...given) => axios[verb](...given);
export default offered;
