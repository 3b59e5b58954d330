// Records streams of the npm package `ai`: `node record.mjs FOLDER_WITH_NODE_MODULES OUTPUT_FOLDER [SCENARIO...]`.
//
// A scripted model stands in for the provider; all that is written is what the package makes of its answers.
// Ids and pauses are fixed, so that the same version writes the same bytes.

import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, output, ...wanted] = process.argv.slice(2);
const require = createRequire(join(packages, 'package.json'));
const load = name => import(pathToFileURL(require.resolve(name)).href);
const ai = await load('ai');
const test = await load('ai/test');
const { z } = await load('zod');
const MAJOR = Number(require('ai/package.json').version.split('.')[0]);
const Model = MAJOR >= 7 ? test.MockLanguageModelV4 : test.MockLanguageModelV3;

globalThis.AI_SDK_LOG_WARNINGS = false;

// ---- the model's words

const text = (id, ...deltas) => [
  { type: 'text-start', id },
  ...deltas.map(delta => ({ type: 'text-delta', id, delta })),
  { type: 'text-end', id },
];
const thinking = (id, ...deltas) => [
  { type: 'reasoning-start', id },
  ...deltas.map(delta => ({ type: 'reasoning-delta', id, delta })),
  { type: 'reasoning-end', id, providerMetadata: { anthropic: { signature: 'c2ln' } } },
];
const streamedInput = (id, toolName, ...deltas) => [
  { type: 'tool-input-start', id, toolName },
  ...deltas.map(delta => ({ type: 'tool-input-delta', id, delta })),
  { type: 'tool-input-end', id },
];
const call = (toolCallId, toolName, input, more = {}) => ({
  type: 'tool-call',
  toolCallId,
  toolName,
  input: typeof input === 'string' ? input : JSON.stringify(input),
  ...more,
});
const streamedCall = (id, toolName, input) => {
  const json = JSON.stringify(input);
  return [...streamedInput(id, toolName, json.slice(0, 4), json.slice(4)), call(id, toolName, json)];
};
const result = (toolCallId, toolName, value, more = {}) => ({
  type: 'tool-result',
  toolCallId,
  toolName,
  result: value,
  ...more,
});
const finish = (unified = 'stop') => ({
  type: 'finish',
  finishReason: { unified, raw: unified },
  usage: {
    inputTokens: { total: 3, noCache: 3, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: 10, text: 10, reasoning: undefined },
  },
});
const WEATHER = { city: 'Paris' };

// ---- the model and its tools

const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** A model that gives these answers, one a step; an answer may hold functions, which are waited for. */
function model(...answers) {
  let calls = 0;
  return new Model({
    doStream: async () => {
      const answer = answers[calls++];
      if (answer instanceof Error) throw answer;
      async function* parts() {
        yield { type: 'stream-start', warnings: [] };
        for (const part of answer) {
          if (typeof part === 'function') await part();
          else yield part;
        }
      }
      return { stream: ReadableStream.from(parts()) };
    },
  });
}

const weather = (more = {}) =>
  ai.tool({
    inputSchema: z.object({ city: z.string() }),
    execute: async ({ city }) => ({ city, celsius: 21 }),
    ...more,
  });

const counter = () => {
  let count = 0;
  return () => `id-${++count}`;
};

function run({ answers, onError = error => String(error?.message ?? error), response = {}, ...settings }) {
  const result = ai.streamText({
    model: model(...answers),
    prompt: 'What is the weather in Paris?',
    stopWhen: (ai.isStepCount ?? ai.stepCountIs)(5),
    maxRetries: 0,
    onError: () => {},
    _internal: { generateId: counter() },
    ...settings,
    ...(settings.messages ? { prompt: undefined } : {}),
  });
  return result.toUIMessageStream({ onError, ...response });
}

const composed = execute =>
  ai.createUIMessageStream({ execute, onError: error => String(error?.message ?? error), generateId: counter() });

const hello = (...more) => [...text('0', 'Hello', ', world.'), ...more];

// ---- conversations that go on

const asked = [{ role: 'user', content: 'What is the weather in Paris?' }];
const answered = approved => [
  ...asked,
  {
    role: 'assistant',
    content: [
      { type: 'tool-call', toolCallId: 'call-1', toolName: 'weather', input: WEATHER },
      { type: 'tool-approval-request', approvalId: 'id-1', toolCallId: 'call-1' },
    ],
  },
  { role: 'tool', content: [{ type: 'tool-approval-response', approvalId: 'id-1', approved }] },
];

const SCENARIOS = {
  text: () => run({ answers: [hello(finish())] }),
  reasoning: () => run({ answers: [[...thinking('r0', 'Let me', ' see.'), ...hello(finish())]] }),
  reasoning_hidden: () =>
    run({ answers: [[...thinking('r0', 'Let me see.'), ...hello(finish())]], response: { sendReasoning: false } }),
  text_ids_reused: () =>
    run({
      answers: [[...text('0', 'Looking.'), ...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
    }),
  tool: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
    }),
  tool_not_streamed: () =>
    run({
      answers: [[call('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
    }),
  tools_parallel: () =>
    run({
      answers: [
        [...streamedCall('call-1', 'weather', WEATHER), ...streamedCall('call-2', 'weather', { city: 'Oslo' }), finish('tool-calls')],
        hello(finish()),
      ],
      tools: {
        weather: weather({
          execute: async ({ city }) => {
            await pause(city === 'Paris' ? 40 : 5);
            return { city, celsius: 21 };
          },
        }),
      },
    }),
  tool_of_client: () =>
    run({
      answers: [[...text('0', 'Looking.'), ...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')]],
      tools: { weather: weather({ execute: undefined }) },
    }),
  tools_of_both: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), ...streamedCall('call-2', 'place', WEATHER), finish('tool-calls')]],
      tools: { weather: weather(), place: weather({ execute: undefined }) },
    }),
  tool_of_client_continued: () =>
    run({
      answers: [hello(finish())],
      messages: [
        ...asked,
        { role: 'assistant', content: [{ type: 'tool-call', toolCallId: 'call-1', toolName: 'weather', input: WEATHER }] },
        {
          role: 'tool',
          content: [{ type: 'tool-result', toolCallId: 'call-1', toolName: 'weather', output: { type: 'json', value: 21 } }],
        },
      ],
      tools: { weather: weather({ execute: undefined }) },
    }),
  tool_fails: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
      tools: {
        weather: weather({
          execute: () => {
            throw new Error('no service');
          },
        }),
      },
    }),
  tool_input_wrong: () =>
    run({
      answers: [[...streamedInput('call-1', 'weather', '{"town":', '"Paris"}'), call('call-1', 'weather', '{"town":"Paris"}'), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
    }),
  tool_input_no_json: () =>
    run({
      answers: [[...streamedInput('call-1', 'weather', '{"city":', '"Par'), call('call-1', 'weather', '{"city":"Par'), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
      response: { onError: () => 'the input is no JSON' }, // versions of Node.js say it in other words
    }),
  tool_unknown: () =>
    run({
      answers: [[...streamedCall('call-1', 'forecast', WEATHER), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
    }),
  tool_preliminary: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
      tools: {
        weather: weather({
          async *execute({ city }) {
            yield { status: 'asking' };
            yield { status: 'reading' };
            yield { city, celsius: 21 };
          },
        }),
      },
    }),
  tool_dynamic: () =>
    run({
      answers: [[...streamedInput('call-1', 'weather', '{}'), call('call-1', 'weather', {}), finish('tool-calls')], hello(finish())],
      tools: { weather: ai.dynamicTool({ inputSchema: z.object({}), execute: async () => 'sunny', title: 'Weather' }) },
    }),
  tool_of_provider: () =>
    run({
      answers: [
        [
          call('call-1', 'web_search', { query: 'x' }, { providerExecuted: true, dynamic: true }),
          result('call-1', 'web_search', [{ url: 'https://example.com' }], { dynamic: true }),
          ...hello(finish()),
        ],
      ],
    }),
  tool_of_provider_fails: () =>
    run({
      answers: [
        [
          call('call-1', 'web_search', { query: 'x' }, { providerExecuted: true, dynamic: true }),
          result('call-1', 'web_search', { code: 'unavailable' }, { isError: true, dynamic: true }),
          ...hello(finish()),
        ],
      ],
    }),
  tool_of_provider_deferred: () =>
    run({
      answers: [
        [
          call('call-1', 'code', { code: 'weather()' }, { providerExecuted: true, dynamic: true }),
          ...streamedCall('call-2', 'weather', WEATHER),
          finish('tool-calls'),
        ],
        [result('call-1', 'code', { output: '21' }, { dynamic: true }), ...hello(finish())],
      ],
      tools: { weather: weather() },
    }),
  tool_of_provider_waits_for_client: () =>
    run({
      answers: [
        [
          call('call-1', 'code', { code: 'weather()' }, { providerExecuted: true, dynamic: true }),
          ...streamedCall('call-2', 'weather', WEATHER),
          finish('tool-calls'),
        ],
      ],
      tools: { weather: weather({ execute: undefined }) },
    }),
  approval_asked: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')]],
      tools: { weather: weather({ needsApproval: true }) },
    }),
  approval_given: () =>
    run({ answers: [hello(finish())], messages: answered(true), tools: { weather: weather({ needsApproval: true }) } }),
  approval_refused: () =>
    run({ answers: [hello(finish())], messages: answered(false), tools: { weather: weather({ needsApproval: true }) } }),
  truncated_text: () => run({ answers: [[...text('0', 'Hello, wo'), finish('length')]] }),
  truncated_tool_call: () =>
    run({
      answers: [[...streamedInput('call-1', 'weather', '{"ci').slice(0, -1), finish('length')]],
      tools: { weather: weather() },
    }),
  truncated_after_tool_call: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), { type: 'text-start', id: '0' }, finish('length')]],
      tools: { weather: weather() },
    }),
  model_cut: () => run({ answers: [[{ type: 'text-start', id: '0' }, { type: 'text-delta', id: '0', delta: 'Hel' }]] }),
  model_silent: () => run({ answers: [[]] }),
  model_error: () =>
    run({
      answers: [
        [{ type: 'text-start', id: '0' }, { type: 'text-delta', id: '0', delta: 'Hel' }, { type: 'error', error: new Error('overloaded') }],
      ],
    }),
  model_refuses: () => run({ answers: [new Error('401')] }),
  model_error_in_second_step: () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], new Error('401')],
      tools: { weather: weather() },
    }),
  abort_text: () => {
    const controller = new AbortController();
    return run({
      answers: [
        [
          { type: 'text-start', id: '0' },
          { type: 'text-delta', id: '0', delta: 'Hel' },
          async () => {
            await pause(30);
            controller.abort(new Error('stopped by the user'));
            await pause(30);
          },
          finish(),
        ],
      ],
      abortSignal: controller.signal,
    });
  },
  abort_tool: () => {
    const controller = new AbortController();
    return run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')]],
      tools: {
        weather: weather({
          execute: async () => {
            await pause(30);
            controller.abort(new Error('stopped by the user'));
            await pause(1000);
          },
        }),
      },
      abortSignal: controller.signal,
    });
  },
  files_and_sources: () =>
    run({
      answers: [
        [
          { type: 'file', mediaType: 'image/png', data: MAJOR >= 7 ? { type: 'data', data: 'aGk=' } : 'aGk=' },
          { type: 'source', sourceType: 'url', id: 's1', url: 'https://example.com', title: 'Example' },
          { type: 'source', sourceType: 'document', id: 's2', mediaType: 'application/pdf', title: 'Manual', filename: 'a.pdf' },
          ...hello(finish()),
        ],
      ],
      response: { sendSources: true },
    }),
  metadata: () =>
    run({
      answers: [hello(finish())],
      response: {
        generateMessageId: () => 'message-1',
        originalMessages: [],
        messageMetadata: ({ part }) =>
          part.type === 'start' || part.type === 'finish' || part.type === 'finish-step' ? { last: part.type } : undefined,
      },
    }),
  data_parts: () =>
    composed(({ writer }) => {
      writer.write({ type: 'start', messageId: 'message-1' });
      writer.write({ type: 'data-notification', data: { message: 'Wait' }, transient: true });
      writer.write({ type: 'data-weather', id: 'w1', data: { status: 'loading' } });
      writer.merge(run({ answers: [hello(finish())], response: { sendStart: false } }));
      writer.write({ type: 'data-weather', id: 'w1', data: { status: 'done' } });
    }),
  data_part_at_the_end: () =>
    composed(async ({ writer }) => {
      writer.merge(run({ answers: [hello(finish())] }));
      await pause(30);
      writer.write({ type: 'data-notification', data: { message: 'Request completed' }, transient: true });
    }),
  data_part_of_tool: () =>
    composed(({ writer }) => {
      writer.merge(
        run({
          answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
          tools: {
            weather: weather({
              execute: async (_, { toolCallId }) => {
                writer.write({ type: 'data-tool-status', id: toolCallId, data: { status: 'in-progress' } });
                await pause(10);
                return 21;
              },
            }),
          },
        }),
      );
    }),
  only_text_written: () =>
    composed(({ writer }) => {
      writer.write({ type: 'text-start', id: 'a' });
      writer.write({ type: 'text-delta', id: 'a', delta: 'Hello' });
      writer.write({ type: 'text-end', id: 'a' });
    }),
  written_and_merged: () =>
    composed(({ writer }) => {
      writer.write({ type: 'start' });
      for (const part of text('a', 'Hello')) writer.write(part);
      writer.merge(run({ answers: [hello(finish())], response: { sendStart: false } }));
    }),
  composer_fails: () =>
    composed(() => {
      throw new Error('no database');
    }),
  composer_fails_later: () =>
    composed(async ({ writer }) => {
      writer.write({ type: 'start' });
      writer.write({ type: 'text-start', id: 'a' });
      await pause(5);
      throw new Error('no database');
    }),
  merged_in_turn: () =>
    composed(async ({ writer }) => {
      const settings = { answers: [[...text('0', 'First.'), finish()]], response: { sendFinish: false } };
      writer.merge(run(settings));
      await pause(30);
      writer.merge(run({ answers: [hello(finish())], response: { sendStart: false } }));
    }),
  merged_in_parallel: () =>
    composed(({ writer }) => {
      writer.write({ type: 'start' });
      let turn = 0;
      const wait = async mine => {
        while (turn < mine) await pause(5);
        turn++;
      };
      ['a', 'b'].forEach((id, first) => {
        const answer = text(id, 'One', ' two').flatMap((part, index) => [() => wait(2 * index + first), part]);
        writer.merge(run({ answers: [[...answer, finish()]], response: { sendStart: false, sendFinish: id === 'b' } }));
      });
    }),
  merged_into_a_tool_call: () =>
    composed(({ writer }) => {
      writer.merge(
        run({
          answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
          tools: {
            weather: weather({
              execute: async () => {
                writer.merge(run({ answers: [[...text('n', 'Nested.'), finish()]], response: { sendStart: false, sendFinish: false } }));
                await pause(30);
                return 21;
              },
            }),
          },
        }),
      );
    }),
  keep_alive: () => ({
    keepAliveMs: 40,
    stream: run({ answers: [hello(() => pause(60), finish())] }),
  }),
};

if (MAJOR >= 7) {
  const approval = (kind, more = {}) => () =>
    run({
      answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
      tools: { weather: weather() },
      toolApproval: { weather: { type: kind, ...more } },
    });
  Object.assign(SCENARIOS, {
    approval_automatic: approval('approved', { reason: 'policy' }),
    approval_automatic_refused: approval('denied', { reason: 'policy' }),
    approval_asked_signed: () =>
      run({
        answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')]],
        tools: { weather: weather() },
        toolApproval: { weather: { type: 'user-approval', reason: 'costs money' } },
        experimental_toolApprovalSecret: 'secret',
      }),
    content_of_version_7: () =>
      run({
        answers: [
          [
            { type: 'custom', kind: 'openai.compaction', providerMetadata: { openai: { itemId: 'cmp_1' } } },
            { type: 'reasoning-file', mediaType: 'image/png', data: { type: 'data', data: 'aGk=' } },
            { type: 'text-start', id: '0' },
            { type: 'text-delta', id: '0', delta: 'Hello' },
            {
              type: 'text-end',
              id: '0',
              citations: [
                {
                  source: { type: 'source', sourceType: 'url', id: 's1', url: 'https://example.com' },
                  startIndex: 0,
                  endIndex: 5,
                  citedText: 'Hello',
                },
              ],
            },
            finish(),
          ],
        ],
      }),
    tool_input_of_text: () =>
      run({
        answers: [
          [
            { type: 'tool-input-start', id: 'call-1', toolName: 'page', inputEncoding: 'text' },
            { type: 'tool-input-delta', id: 'call-1', delta: '<p>' },
            { type: 'tool-input-delta', id: 'call-1', delta: 'hi</p>' },
            { type: 'tool-input-end', id: 'call-1' },
            call('call-1', 'page', JSON.stringify('<p>hi</p>')),
            finish('tool-calls'),
          ],
          hello(finish()),
        ],
        tools: { page: ai.tool({ inputSchema: z.string(), execute: async () => 'shown' }) },
      }),
    steering: () => {
      const steering = ai.experimental_createSteering();
      return run({
        answers: [[...streamedCall('call-1', 'weather', WEATHER), finish('tool-calls')], hello(finish())],
        tools: {
          weather: weather({
            execute: async () => {
              steering.steer('I meant Paris, Texas.', { id: 'steer-1' });
              return 21;
            },
          }),
        },
        experimental_steering: steering,
      });
    },
    step_reset: () =>
      composed(({ writer }) => {
        writer.write({ type: 'start' });
        writer.write({ type: 'start-step' });
        writer.write({ type: 'text-start', id: 'a' });
        writer.write({ type: 'text-delta', id: 'a', delta: 'Hel' });
        writer.write({ type: 'reset-step' });
        for (const part of text('a', 'Hello')) writer.write(part);
        writer.write({ type: 'finish-step' });
        writer.write({ type: 'finish', finishReason: 'stop' });
      }),
  });
}

await mkdir(output, { recursive: true });
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const made = await scenario();
  const response = ai.createUIMessageStreamResponse(made.stream ? made : { stream: made });
  await writeFile(join(output, `${name}.sse`), await response.text());
}
process.exit(0);
