import * as v from 'valibot';
import type { Mind } from '../../core/assistant/ask.js';
import { replyToSigns } from '../../core/assistant/signs.js';
import type { Sign } from '../../models/assistant.js';
import { fields } from '../prose.js';
import { locale, reply, replyAsData } from './fields.js';
import { guestAt, type Tool } from './tool.js';

export function checkSigns(mind: Mind) {
  const { signs } = mind;
  const { whichSign } = mind.words;
  const sign = v.picklist(
    signs.map(({ id }) => id),
    whichSign,
  );
  const another = v.optional(v.pipe(sign, v.description(fields.anotherSign)));
  const input = v.object(
    {
      sign: v.pipe(sign, v.description(fields.sign)),
      second_sign: another,
      third_sign: another,
      locale,
    },
    whichSign,
  );
  const withId = (id: string | undefined): Sign[] => signs.filter((one) => one.id === id);
  return {
    name: 'check_signs',
    input,
    output: reply,
    answer({ sign: first, second_sign, third_sign, locale: tag }) {
      const [worst, ...others] = [first, second_sign, third_sign].flatMap(withId);
      if (worst === undefined) return { refused: whichSign };
      return replyAsData(replyToSigns([worst, ...others], mind, guestAt(tag, mind)));
    },
  } satisfies Tool<typeof input, typeof reply>;
}
