import { heard } from '../heard.js';
import { type Language, languages } from '../languages.js';
import type { Listing } from '../listing.js';
import { localeId, locales } from '../locales.js';
import { TASK_HOLD_S, type TASKS, type TaskName } from '../tasks.js';

/** The routines and stretches that a task can start, by id. */
const startable = Object.values(languages).flatMap(({ routines, stretches }: Language) =>
  [...routines, ...stretches].map(({ id }) => id),
);

/** Which inputs each task takes; each has a default, so that none has to be given. */
const INPUTS: Readonly<Record<TaskName, readonly Input[]>> = {
  StartStretches: ['routine'],
  StartTimedStretches: ['routine', 'hold'],
};

type Input = keyof Listing['tasks']['inputs'];

const SCHEMAS: Readonly<Record<Input, object>> = {
  routine: { type: 'string', enum: [...new Set(startable)] },
  hold: { type: 'number', minimum: TASK_HOLD_S.min, maximum: TASK_HOLD_S.max },
};

const EXAMPLES: Readonly<Record<Input, string | number>> = { routine: 'daily', hold: 30 };

/** A task as OpenAPI describes it; what begins with `x-amzn-` is Amazon's own. */
export function taskDefinition({ name, version }: (typeof TASKS)[number]): object {
  const { title } = heard.en.listing.tasks[name];
  const inputs = INPUTS[name];
  const properties = fromInputs(inputs, (input) => ({
    ...SCHEMAS[input],
    ...displayed(({ tasks }) => ({ name: tasks.inputs[input] })),
  }));
  return {
    openapi: '3.0.0',
    info: {
      title,
      version,
      'x-amzn-alexa-access-scope': 'public',
      ...displayed(({ tasks }) => ({ title: tasks[name].title })),
    },
    paths: {
      [`/${name}`]: {
        summary: title,
        post: {
          requestBody: {
            content: json('Input', {
              examples: {
                usual: { summary: title, value: fromInputs(inputs, (input) => EXAMPLES[input]) },
              },
            }),
          },
          responses: {
            200: { description: 'The session ended as people wanted.', content: json('Result') },
            400: { description: 'The inputs fit nothing that can be started.' },
            500: { description: 'It failed.' },
          },
        },
      },
    },
    components: {
      schemas: {
        Input: { type: 'object', properties },
        Result: { type: 'object', properties: {} },
      },
    },
  };
}

function json(schema: string, more: object = {}): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, ...more } };
}

function fromInputs<T>(inputs: readonly Input[], make: (input: Input) => T): Record<string, T> {
  return Object.fromEntries(inputs.map((input) => [input, make(input)]));
}

/** What the Alexa app shows in each locale. */
function displayed(words: (listing: Listing) => object): object {
  const byLocale = Object.keys(locales).map((id) => [
    id,
    words(heard[locales[localeId(id)].language].listing),
  ]);
  return { 'x-amzn-display-details': Object.fromEntries(byLocale) };
}
