// What VS Code shows and inserts: each document on standard input has the cursor at its ‸. Answers in one line of JSON.
import { readFileSync } from "node:fs";
import service from "vscode-json-languageservice";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const language = service.getLanguageService({
  clientCapabilities: {
    textDocument: { completion: { completionItem: { documentationFormat: ["plaintext"], snippetSupport: true } } },
  },
});
language.configure({ schemas: [{ uri: schema.$id, fileMatch: ["*.connection.json"], schema }] });

const answers = [];
for (const marked of JSON.parse(readFileSync(0, "utf8"))) {
  const text = marked.replace("‸", "");
  const file = service.TextDocument.create("file:///acme.connection.json", "json", 1, text);
  const at = file.positionAt(marked.indexOf("‸"));
  const parsed = language.parseJSONDocument(file);
  const hover = await language.doHover(file, at, parsed);
  const offered = await language.doComplete(file, at, parsed);
  const problems = await language.doValidation(file, parsed, { schemaValidation: "error" });
  answers.push({
    hover: (hover?.contents ?? []).map((part) => part.value ?? part).join("\n"),
    inserts: Object.fromEntries((offered?.items ?? []).map((item) => [item.label, item.textEdit?.newText ?? ""])),
    told: Object.fromEntries((offered?.items ?? []).map((item) => [item.label, item.documentation ?? ""])),
    problems: problems.map((problem) => problem.message),
  });
}
console.log(JSON.stringify(answers));
