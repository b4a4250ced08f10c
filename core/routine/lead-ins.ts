import type { Language, LeadId, PromptId } from '../../models/languages.js';
import { nameOf, sideNameOf, stretchOf } from '../content.js';
import type { Lead, Run } from '../memory/run.js';
import { spokenMs } from '../speech/pace.js';
import { fill } from '../speech/text.js';
import { leadWords } from './lead-words.js';
import { holdSpan, isWayOut, type LeadIn, stretchStarts } from './playback.js';
import { COUNTED, type Cue, type Timeline } from './timeline.js';

/** How a lead-in behaves; other words may fit before the hold, and after it. */
interface Leading {
  gapMs: number;
  entry: LeadIn['entry'];
  before?: LeadId | 'nothing';
  after?: LeadId | 'nothing';
}

/** After leaving the pose, people need time to get back, and hear the way in again if they weren't there yet. */
const BACK = { gapMs: 5_000, entry: 'again', before: 'nothing', after: 'nothing' } as const;
/** A question alone leaves them in the pose. */
const ONWARD = { gapMs: 0, entry: 'onward' } as const;
const MOMENT_MS = 3_000;

const LEADING: Readonly<Record<Lead['id'], Leading>> = {
  leadBack: BACK,
  leadReturn: BACK,
  leadWay: BACK,
  leadUndo: BACK,
  leadSide: ONWARD,
  leadTimeLeft: { ...ONWARD, before: 'leadTimeLeftBefore', after: 'leadTimeLeftAfter' },
  leadWhere: { ...ONWARD, before: 'leadWhereBefore', after: 'leadWhereAfter' },
  leadNext: ONWARD,
  leadAfterNext: ONWARD,
  leadWholeTime: ONWARD,
  leadRepeat: ONWARD,
  leadSaid: ONWARD,
  leadReady: ONWARD,
  leadLonger: ONWARD,
  leadBreaths: ONWARD,
  leadShorter: ONWARD,
  leadThisLong: ONWARD,
  leadLongest: ONWARD,
  leadHold: ONWARD,
  leadForm: {
    gapMs: MOMENT_MS,
    entry: 'onward',
    before: 'leadFormBefore',
    after: 'leadFormBefore',
  },
};

const NO_LEAD: LeadIn = { text: '', spokenMs: 0, gapMs: 0, entry: 'onward' };

/** What is said on entering a timeline at a cue that has `leftMs` of its hold left. */
export function leadInto(
  how: { lead: Lead | undefined } & Pick<Run, 'speed' | 'further'>,
  at: { cue: Cue; leftMs: number },
  timeline: Timeline,
  language: Language,
): LeadIn {
  const { lead, speed } = how;
  if (lead === undefined) return NO_LEAD;
  const leading = leadOf({ ...how, lead }, at, timeline, language);
  const { first, last } = lead;
  if (first === undefined && last === undefined) return leading;
  const text = [first, leading.text, last].filter(Boolean).join(' ');
  return { ...leading, text, spokenMs: spokenMs(text, language.pace, speed) };
}

function leadOf(
  { lead, speed, further }: { lead: Lead } & Pick<Run, 'speed' | 'further'>,
  { cue, leftMs }: { cue: Cue; leftMs: number },
  timeline: Timeline,
  language: Language,
): LeadIn {
  const { gapMs, entry, before, after } = LEADING[lead.id];
  const id = (cue.kind === 'hold' ? undefined : isWayOut(cue) ? after : before) ?? lead.id;
  if (lead.id === 'leadSide' || (id === 'nothing' && isAnotherSide(cue, timeline)))
    return intoSide(cue, speed, timeline, language);
  if (id === 'nothing') return byItsName(cue, speed, timeline, language) ?? { ...NO_LEAD, entry };
  const text =
    lead.id === 'leadSaid'
      ? lead.text
      : id === 'leadRepeat'
        ? repeated(cue, timeline, language)
        : leadWords(
            lead.id === 'leadNext' || lead.id === 'leadAfterNext'
              ? comingUp(lead, cue, timeline)
              : id,
            lead,
            { cue, leftMs, further },
            timeline,
            language,
          );
  return { text, spokenMs: text === '' ? 0 : spokenMs(text, language.pace, speed), gapMs, entry };
}

/** Whether, on the way into it, the side before it is taken for granted. */
function isAnotherSide({ kind, side, stretch, startMs }: Cue, timeline: Timeline): boolean {
  const isOnTheWay = kind === 'setup' || kind === 'gap';
  const starts = stretchStarts(timeline).filter((start) => start.startMs <= startMs);
  return (
    isOnTheWay &&
    side !== undefined &&
    starts.slice(0, -1).some((start) => start.stretch === stretch)
  );
}

/** Into one side of a stretch by its own words, with the time to get there. */
function intoSide(cue: Cue, speed: Run['speed'], timeline: Timeline, language: Language): LeadIn {
  const { sides } = stretchOf(cue.stretch, language) ?? {};
  const text = wayIn(cue, language);
  const gap = timeline.cues.find(({ kind, endMs }) => kind === 'gap' && endMs > cue.startMs);
  const { startMs } = holdSpan(timeline, cue.startMs);
  const gapMs = Math.max(0, (sides?.changeMs ?? 0) - (startMs - (gap?.startMs ?? startMs)));
  return { text, spokenMs: spokenMs(text, language.pace, speed), gapMs, entry: 'told' };
}

/** What is gone back to isn't "next": its name alone, and then the way in. Undefined for the first, and on the way out. */
function byItsName(
  cue: Cue,
  speed: Run['speed'],
  timeline: Timeline,
  language: Language,
): LeadIn | undefined {
  const starts = stretchStarts(timeline).filter(({ startMs }) => startMs <= cue.startMs);
  const isNext = starts.length > 1 && starts.at(-2)?.stretch !== cue.stretch;
  if (!isNext || isWayOut(cue)) return undefined;
  const values = { stretch: nameOf(cue.stretch, language), position: '' };
  const text = fill(language.prompts.leadSide.say[0], values).trim();
  return { text, spokenMs: spokenMs(text, language.pace, speed), gapMs: 0, entry: 'named' };
}

/** "What's next?", and "and then?" */
function comingUp(lead: Lead, cue: Cue, timeline: Timeline): PromptId {
  const { length } = stretchStarts(timeline).filter(({ startMs }) => startMs > cue.startMs);
  const ahead = lead.id === 'leadAfterNext' ? lead.ahead : 1;
  if (length === 0) return ahead > 1 ? 'leadNothingLeft' : 'leadLast';
  if (length < ahead) return 'leadNothingAfter';
  return ahead > 1 ? 'leadAfterNext' : 'leadNext';
}

/**
 * The instruction that was cut off. A sentence that is about to be said again anyway is not said
 * twice, and "halfway" is no longer true.
 */
function repeated(here: Cue, timeline: Timeline, language: Language): string {
  const named = isOnTheWayIn(here, timeline) ? wayIn(here, language, here.text) : '';
  const instruction =
    here.text !== undefined && here.kind !== 'hold'
      ? ''
      : lastInstruction(here, timeline, language);
  return (named.endsWith(instruction) ? named : `${named} ${instruction}`).trim();
}

/** Past the words that name it, and not in it yet: what wasn't heard may be which one it is. */
function isOnTheWayIn({ kind, startMs }: Cue, timeline: Timeline): boolean {
  const here = stretchStarts(timeline).findLast((start) => start.startMs <= startMs);
  const isBefore = kind === 'opening' || kind === 'setup' || kind === 'gap';
  return isBefore && here !== undefined && here.startMs < startMs;
}

/** Its name and the way into it, unless that is about to be said. */
function wayIn(cue: Cue, language: Language, said?: string): string {
  const { sides, position = '' } = stretchOf(cue.stretch, language) ?? {};
  const way = cue.side === 'other' ? (sides?.other.position ?? position) : position;
  return fill(language.prompts.leadSide.say[0], {
    stretch: sideNameOf(cue, language),
    position: way === said ? '' : way,
  }).trim();
}

/** What was to be done at a cue, by the last words before it or in it that told that. */
export function lastInstruction(
  here: Cue,
  { cues }: Timeline,
  { cuePools, words }: Language,
): string {
  const counted = COUNTED.map((second) => words.cardinal(second));
  const calls: readonly string[] = [
    ...cuePools.ready,
    ...cuePools.halfway,
    ...cuePools.ending,
    ...counted,
  ];
  const heard = cues.slice(0, cues.indexOf(here) + 1);
  return heard.findLast(({ text }) => text !== undefined && !calls.includes(text))?.text ?? '';
}
