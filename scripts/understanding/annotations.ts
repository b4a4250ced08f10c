import { languageOf } from '../../models/languages.js';
import { intentsFor, readLabelled } from './labelled.js';

export const ANNOTATION_SET = 'tests/understanding/annotation-set.json';

/** A question about a sign; other sentences with that label say that nothing hurts. */
const QUESTION = /^(is|are|what|which|when|why|could|should|can|does)\b/;

/**
 * The labelled sets in the JSON format of Amazon's NLU evaluation:
 * https://developer.amazon.com/docs/alexa/smapi/nlu-evaluation-tool-api.html
 */
export function annotationSet(): string {
  const language = languageOf('en-US');
  const all = [...readLabelled(), ...readLabelled('labelled-fresh')];
  const data = all.map(({ said, label }) => {
    const [first = '', second] = intentsFor(label, language);
    const name = second !== undefined && QUESTION.test(said) ? second : first;
    return { inputs: { utterance: said }, expected: [{ intent: { name, slots: {} } }] };
  });
  return `${JSON.stringify({ data }, null, 2)}\n`;
}
