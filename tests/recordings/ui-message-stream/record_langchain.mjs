// Records what `@ai-sdk/langchain` makes of events of LangChain: `node record_langchain.mjs FOLDER_WITH_NODE_MODULES OUTPUT`.
//
// The folder needs @ai-sdk/langchain, @langchain/core and @langchain/langgraph. The events are scripted.

import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, output] = process.argv.slice(2);
const require = createRequire(join(packages, 'package.json'));
const load = name => import(pathToFileURL(require.resolve(name)).href);
const { toUIMessageStream } = await load('@ai-sdk/langchain');
const { AIMessageChunk, ToolMessage } = await load('@langchain/core/messages');

const event = (name, run, data, more = {}) => ({ event: name, run_id: run, name: 'weather', data, ...more });
const says = (run, id, content) => [
  event('on_chat_model_start', run, {}),
  event('on_chat_model_stream', run, { chunk: { id, content } }),
  event('on_chat_model_end', run, {}),
];
const message = (made, step) => ['messages', [made, { langgraph_step: step }]];
const call = more => ({ index: 0, type: 'tool_call_chunk', ...more });

const SCENARIOS = {
  model: [
    new AIMessageChunk({ id: 'run-1', content: 'Hello' }),
    new AIMessageChunk({ id: 'run-1', content: ', world.' }),
  ],
  // The tool's input is announced, and never sent.
  stream_events: [
    ...says('r1', 'run-1', 'Let me look.'),
    event('on_tool_start', 'call-1', { input: { city: 'Paris' } }),
    event('on_tool_end', 'call-1', { output: '21' }),
    ...says('r2', 'run-2', 'It is warm.'),
  ],
  // The tool's output comes in a step of its own.
  langgraph: [
    message(new AIMessageChunk({ id: 'a1', content: 'Let me look.' }), 1),
    message(
      new AIMessageChunk({ id: 'a1', content: '', tool_call_chunks: [call({ id: 'call-1', name: 'weather', args: '' })] }),
      1,
    ),
    message(new AIMessageChunk({ id: 'a1', content: '', tool_call_chunks: [call({ args: '{"city":"Paris"}' })] }), 1),
    [
      'values',
      {
        messages: [
          new AIMessageChunk({
            id: 'a1',
            content: 'Let me look.',
            tool_calls: [{ id: 'call-1', name: 'weather', args: { city: 'Paris' } }],
          }),
        ],
      },
    ],
    message(new ToolMessage({ id: 't1', tool_call_id: 'call-1', content: '21' }), 2),
    ['values', { messages: [] }],
    message(new AIMessageChunk({ id: 'a2', content: 'It is warm.' }), 3),
    ['values', { messages: [] }],
  ],
};

async function* each(items) {
  yield* items;
}

await mkdir(output, { recursive: true });
for (const [name, events] of Object.entries(SCENARIOS)) {
  let body = '';
  for await (const chunk of toUIMessageStream(each(events))) body += `data: ${JSON.stringify(chunk)}\n\n`;
  await writeFile(join(output, `${name}.sse`), `${body}data: [DONE]\n\n`);
}
