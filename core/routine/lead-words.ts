import type { Stretch } from '../../models/content.js';
import type { Language, PromptId } from '../../models/languages.js';
import { nameOf, sideNameOf, stretchOf } from '../content.js';
import type { FormTopic, Lead, Run } from '../memory/run.js';
import { spokenDuration } from '../speech/durations.js';
import { fill } from '../speech/text.js';
import { beginnings, isSameStretch, type StretchStart, stretchStarts } from './playback.js';
import { inItsWay } from './program.js';
import type { Cue, Timeline } from './timeline.js';

/** The words of a lead-in: its prompt, filled with the place that it leads to. */
export function leadWords(
  id: PromptId,
  lead: Lead,
  { cue, leftMs, further }: { cue: Cue; leftMs: number } & Pick<Run, 'further'>,
  timeline: Timeline,
  language: Language,
): string {
  const later = stretchStarts(timeline).filter(({ startMs }) => startMs > cue.startMs);
  const [next] = later;
  const ahead = 'ahead' in lead ? lead.ahead : 2;
  const second = later[ahead - 1];
  const usual = stretchOf(cue.stretch, language);
  const stretch = usual && inItsWay(usual, { further });
  return fill(language.prompts[id].say[0], {
    stretch: sideNameOf(cue, language),
    number: numberWords(cue, timeline, language) + passWords(cue, timeline, language),
    left: spokenDuration(leftMs, language.words),
    more: moreWords(cue, later, language),
    next: next ? nextNameOf(next, cue, language) : '',
    second: second ? nextNameOf(second, later[ahead - 2] ?? cue, language) : '',
    change: 'ms' in lead ? spokenDuration(lead.ms, language.words, 1) : '',
    way: stretch ? wayIn(stretch, cue) : '',
    form: stretch && lead.id === 'leadForm' ? formWords(stretch, cue, lead, language) : '',
    total: spokenDuration(timeline.totalMs - cue.startMs, language.words),
  });
}

/** ", number two of three": which of the stretches it is, if there are several. */
function numberWords(cue: Cue, timeline: Timeline, { prompts, words }: Language): string {
  const starts = stretchStarts(timeline);
  const ofSet = beginnings(starts).filter((at) => starts[at]?.set === cue.set);
  const number = ofSet.filter((at) => (starts[at]?.startMs ?? 0) <= cue.startMs).length;
  if (ofSet.length < 2 || number === 0) return '';
  return fill(prompts.leadNumber.say[0], {
    number: words.cardinal(number),
    count: words.cardinal(ofSet.length),
  });
}

/** ", set one of two": which pass of a stretch that is held more than once on the spot. */
function passWords(cue: Cue, timeline: Timeline, { prompts, words }: Language): string {
  const passes = stretchStarts(timeline).filter(
    (start) => isSameStretch(start, cue) && start.side === undefined,
  );
  const number = passes.filter(({ startMs }) => startMs <= cue.startMs).length;
  if (passes.length < 2 || number === 0) return '';
  return fill(prompts.leadPass.say[0], {
    number: words.cardinal(number),
    count: words.cardinal(passes.length),
  });
}

/** How to get into the pose again. */
function wayIn({ position, shape, sides }: Stretch, { side }: Cue): string {
  return `${side === 'other' && sides ? sides.other.position : position} ${shape}`;
}

function formWords(
  stretch: Stretch,
  { side }: Cue,
  { about, again }: { about: FormTopic; again?: boolean | undefined },
  language: Language,
): string {
  const { position, sides } = stretch;
  const way = side === 'other' && sides ? sides.other.position : position;
  const hands = (side && sides?.[side].hands) ?? stretch.form.hands;
  const here = { ...stretch, position: way, form: { ...stretch.form, hands } };
  const form = formOf(here, about, language);
  return again ? `${language.prompts.onceMore.say[0]} ${form}` : form;
}

/** What a person in a pose hears about it. */
export function formOf(stretch: Stretch, about: FormTopic, language: Language): string {
  const { form, position, shape, easier, avoid } = stretch;
  switch (about) {
    case 'pose':
      return `${position} ${shape} ${form.likeness}`;
    case 'feel':
      return `${form.feel} ${form.notFeel}`;
    case 'goodFor':
      return `${language.prompts.goodFor.say[0]} ${form.feel}`;
    case 'forThat':
      return `${language.prompts.forThat.say[0]} ${form.feel}`;
    case 'forAnother':
      return `${language.prompts.forAnother.say[0]} ${form.feel}`;
    case 'rightPlace':
      return language.prompts.rightPlace.say[0];
    case 'easier':
      return easier;
    case 'avoid':
      return avoid;
    case 'notFeel':
      return `${language.prompts.otherPlace.say[0]} ${form.feel} ${form.notFeel} ${easier}`;
    case 'mistake':
      return `${form.mistake} ${form.likeness}`;
    default:
      return form[about];
  }
}

/** What comes after a stretch; after its first side, that is the other one. */
export function nextNameOf(
  next: Pick<Cue, 'stretch' | 'set' | 'side'>,
  here: Pick<Cue, 'stretch' | 'set'>,
  language: Language,
): string {
  const { prompts } = language;
  const isAgain = next.stretch === here.stretch && next.side !== 'other';
  if (!isSameStretch(next, here) && !isAgain) return nameOf(next.stretch, language);
  return prompts[next.side === 'other' ? 'theOtherSide' : 'theSameAgain'].say[0];
}

/** How many stretches are still to come; another side or pass of this one isn't counted among them. */
function moreWords(here: Cue, later: readonly StretchStart[], language: Language): string {
  const sets = new Set(later.map(({ set }) => set).filter((set) => set !== here.set)).size;
  const isOne = later.every(({ stretch }) => stretch === here.stretch);
  if (isOne && sets > 0) return setsWords(sets, here, later, language);
  const count = later.filter(
    (start, index) => !isSameStretch(start, later[index - 1] ?? here),
  ).length;
  const more = countedMore(count, language);
  const [next] = later;
  if (next === undefined || !isSameStretch(next, here)) return more;
  const { otherSideAndMore, sameAgainAndMore } = language.prompts;
  const isOther = here.side === 'first' && next.side === 'other';
  const again = isOther ? otherSideAndMore : sameAgainAndMore;
  return again.say[0].replace('{more}', more);
}

/** Of one stretch alone: how many more sets, after the other side if that is still to come. */
function setsWords(
  sets: number,
  here: Cue,
  [next]: readonly StretchStart[],
  { prompts, words }: Language,
): string {
  const [some] = sets === 1 ? prompts.oneMoreSet.say : prompts.someMoreSets.say;
  const more = some.replace('{count}', words.cardinal(sets));
  const isOther = here.side === 'first' && next?.side === 'other';
  return isOther ? prompts.otherSideAndMore.say[0].replace('{more}', more) : more;
}

function countedMore(count: number, { prompts, words }: Language): string {
  if (count === 0) return prompts.noMore.say[0];
  if (count === 1) return prompts.oneMore.say[0];
  return prompts.someMore.say[0].replace('{count}', words.cardinal(count));
}
