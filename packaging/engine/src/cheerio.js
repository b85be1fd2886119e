// cheerio, but for what fetches pages or reads streams by other ways than ours.
const { lack } = require("outside");
const cheerio = { ...require("cheerio") };
Object.defineProperty(cheerio, "__esModule", { value: true });
for (const name of ["decodeStream", "fromURL", "loadBuffer", "stringStream"]) {
  Object.defineProperty(cheerio, name, { get: () => lack(`cheerio.${name}`) });
}
module.exports = cheerio;
