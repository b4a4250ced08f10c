import type { Skill } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { languageOf } from '../../models/languages.js';
import { localeId } from '../../models/locales.js';
import { touchAsWords } from './apl/touch.js';
import { envelopeOf, maySpeak } from './envelope.js';
import { ssmlOf } from './ssml.js';
import type { Log } from './telemetry/telemetry.js';

/** How to recognise requests that aren't for us. */
export interface Door {
  /** Only requests for this skill are answered; all are if undefined. */
  skillId: string | undefined;
  log: Log;
}

const SILENCE: ResponseEnvelope = { version: '1.0', response: { shouldEndSession: true } };

/** Answers any event. Rejects only if a skill event failed, so that Alexa resends it. */
export async function answerEvent(
  skill: Skill,
  event: unknown,
  context: unknown,
  { skillId, log }: Door,
): Promise<ResponseEnvelope> {
  const envelope = envelopeOf(event);
  if (envelope === undefined) {
    log('refused: not an Alexa request');
    return SILENCE;
  }
  if (skillId !== undefined && envelope.context.System.application.applicationId !== skillId) {
    log('refused: for another skill');
    if (!maySpeak(envelope.request)) return SILENCE;
    const locale = 'locale' in envelope.request ? envelope.request.locale : undefined;
    const [words] = languageOf(localeId(locale)).prompts.wrongSkill.say;
    const outputSpeech = { type: 'SSML', ssml: ssmlOf([words]) } as const;
    return { version: '1.0', response: { outputSpeech, shouldEndSession: true } };
  }
  return skill.invoke(touchAsWords(envelope), context);
}
