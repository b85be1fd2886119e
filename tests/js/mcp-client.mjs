// Another implementation of the protocol: the TypeScript SDK's client, with the server in a process of its own.
// Arguments: a Python interpreter, and the arguments of a run as JSON. Answers in one line of JSON.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [python, given] = process.argv.slice(2);
const client = new Client({ name: "test", version: "1" });
await client.connect(
  new StdioClientTransport({ command: python, args: ["-m", "connection_wizard", "mcp"], env: process.env }),
);
const { tools } = await client.listTools();
const progress = [];
const run = await client.callTool({ name: "run_connection", arguments: JSON.parse(given) }, undefined, {
  onprogress: ({ message }) => progress.push(message),
});
const wrong = await client.callTool({ name: "check_connection", arguments: { draft: "text" } });
const unknown = await client.callTool({ name: "nothing", arguments: {} }).then(() => 0, (error) => error.code);
await client.close();
console.log(
  JSON.stringify({
    tools: tools.map((tool) => tool.name),
    worked: run.structuredContent.worked,
    progress,
    unknown,
    wrong: JSON.parse(wrong.content[0].text).error.reason,
    instructions: client.getInstructions(),
  }),
);
