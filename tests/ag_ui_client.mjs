// Tells what the client of the AG-UI protocol says to sequences of events.
//
// node ag_ui_client.mjs FOLDER: FOLDER has node_modules with @ag-ui/client. Each line of standard input is a JSON
// list of events; each line of standard output is what the client says to it: null, or the message of its error.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/`);
const { CompatibilityBoundary, enforceEvents, transformChunks, verifyEvents } = require("@ag-ui/client");
const { from, lastValueFrom } = require("rxjs");

console.warn = () => {}; // what it mends

// The stages of the client, in their order.
async function judge(events) {
  const boundary = new CompatibilityBoundary().run({ messages: [] }, { run: () => from(events) });
  try {
    await lastValueFrom(boundary.pipe(enforceEvents(), transformChunks(), verifyEvents()), { defaultValue: null });
    return null;
  } catch (error) {
    return error.message;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await judge(JSON.parse(line))));
}
