export { XMLParser, XMLBuilder, XMLValidator } from "fast-xml-parser";
