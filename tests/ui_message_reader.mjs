// Reads streams as clients do, with the npm package `ai`: `node ui_message_reader.mjs FOLDER_WITH_NODE_MODULES`.
//
// Takes a JSON list of streams from standard input, each with its bytes as `body` and perhaps the assistant's `message`
// that it goes on with. Writes a JSON list: the name of the error that each gave, or null, and the message that was read.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.argv[2], 'package.json'));
const { DefaultChatTransport, readUIMessageStream } = await import(pathToFileURL(require.resolve('ai')).href);

async function read({ body, message }) {
  const transport = new DefaultChatTransport({ api: 'http://localhost/', fetch: async () => new Response(body) });
  const stream = await transport.sendMessages({ chatId: 'c', messages: [], trigger: 'submit-message' });
  let error = null;
  let last = message ?? null;
  // An event `error` is reported here, too, as a plain Error; it is no fault of the stream's.
  const onError = found => (error ??= found.name === 'Error' ? null : found.name);
  for await (last of readUIMessageStream({ stream, message, onError }));
  return { error, message: last };
}

const answers = [];
for (const stream of JSON.parse(await text(process.stdin))) answers.push(await read(stream));
process.stdout.write(JSON.stringify(answers));
