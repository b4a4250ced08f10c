import type { BodyPart, Stretch } from '../../../models/content.js';
import { answerOf, nameOf, stretchOf, titleOf } from '../../content.js';
import type { FormTopic } from '../../memory/run.js';
import { telling } from '../../memory/session.js';
import { formOf } from '../../routine/lead-words.js';
import { holdSpan, isSameStretch, isWayOut } from '../../routine/playback.js';
import { inItsWay } from '../../routine/program.js';
import type { Running } from '../../routine/running.js';
import { answerTurn } from '../answers.js';
import { promptTurn } from '../prompts.js';
import { isIdle } from '../safety/reported.js';
import type { Situation, Turn } from '../turn.js';
import type { Slot } from '../wishes.js';
import { stretchAt } from './asking.js';
import { enter, onward } from './enter.js';
import { inPassing } from './in-passing.js';
import { wayFor } from './other-way.js';
import { roundOverTurn } from './over.js';
import { told, whereabouts } from './side.js';
import { withRunning } from './way-back.js';

/**
 * Talks about the pose while the clock stands still, and goes on with the same seconds. Asked the
 * same again, it says that this is once more.
 */
export function formTurn(about: FormTopic, situation: Situation): Turn {
  const last = situation.running ? undefined : whereabouts(situation);
  if (last) return describedTurn(about, last, situation);
  const { starting, playback, quiet } = situation.session;
  // "What is this for?" of somebody who has just come in.
  if (about === 'goodFor' && !situation.running && !starting && !playback && !quiet)
    return promptTurn('help', situation);
  // "Is there an easier one?" of somebody who has just come in, too.
  const isNew = !situation.running && !starting && !playback && !quiet;
  if (about === 'easier' && isNew && situation.session.conditions.length === 0)
    return promptTurn('easierOnes', situation);
  if (situation.running && starting) return describedTurn(about, situation.running, situation);
  return withRunning(situation, (running) => {
    const ahead = about === 'easier' ? withEasierTold(running) : running;
    const { session } = situation;
    const what = `form:${running.cue.stretch}:${about}`;
    const again = session.told.includes(what) || undefined;
    const turn = onward(ahead, { id: 'leadForm', about, again }, situation);
    return { ...turn, session: { ...turn.session, told: telling(what, session) } };
  });
}

/** "What was that last one for?", after the end; "where do my hands go?", before the start. */
function describedTurn(about: FormTopic, { cue, run }: Running, situation: Situation): Turn {
  const { language } = situation;
  const usual = stretchOf(cue.stretch, language);
  if (usual === undefined) return promptTurn('nothingRunning', situation);
  const description = formOf(inItsWay(usual, run), about, language);
  return told('describeStretch', situation, { stretch: usual.name, description });
}

/**
 * "Is there an easier way?", "for my wrists": the easier way of the pose, if it spares that part, or
 * the other way that does.
 */
export function easierTurn(part: Slot | undefined, situation: Situation): Turn {
  const { running, language } = situation;
  const stretch = stretchOf(running?.cue.stretch, language);
  if (running === undefined || stretch === undefined || part?.id === undefined)
    return formTurn('easier', situation);
  if (CHECKED[part.id] === 'emergency') return feltTurn(part, situation);
  const way = wayFor(part, stretch);
  if (way) return inPassing('anotherWay', situation, { way }, withEasierTold(running));
  if (stretch.spares.some((one) => one === part.id)) return formTurn('easier', situation);
  // Hands that bear no weight need no other way: where they lie is told.
  return part.id === 'hands' ? formTurn('hands', situation) : inPassing('howFar', situation);
}

/** The easier way was told: the routine's own cue about it is quiet. */
export function withEasierTold(running: Running): Running {
  const { run, cue } = running;
  return { ...running, run: { ...run, easierTold: [...(run.easierTold ?? []), cue.stretch] } };
}

/**
 * "Describe it again": on the way into a pose, the description takes the place of what was left of
 * it. "What is cat-camel?" is told in passing; "what is foam rolling?" has an answer of its own.
 */
export function describeTurn(
  { stretch: named, place }: Partial<Record<'stretch' | 'place', Slot | undefined>>,
  situation: Situation,
): Turn {
  if (place && !(named?.id !== undefined && place.id === undefined))
    return whichIsTurn(place, situation);
  const stretch = stretchOf(named?.id, situation.language);
  if (stretch && answerOf(stretch.id, situation.language))
    return answerTurn(stretch.id, 'say', situation);
  if (stretch && stretch.id !== situation.running?.cue.stretch)
    return inPassing('describeStretch', situation, described(stretch));
  const over = roundOverTurn(situation);
  if (over) return over;
  // "What do I do?" of somebody who has just come in.
  const { starting, playback, quiet } = situation.session;
  if (!situation.running && !starting && !playback && !quiet) return promptTurn('help', situation);
  return withRunning(situation, (running) => {
    const { cue, timeline, starts, current } = running;
    const onTheWay = cue.kind !== 'hold' && !isWayOut(cue);
    if (!situation.narrating || !onTheWay) return formTurn('pose', situation);
    const { startMs } = holdSpan(timeline, starts[current]?.startMs ?? 0);
    const lead = { id: 'leadForm', about: 'pose' } as const;
    return enter(running, { placeMs: startMs, lead }, situation);
  });
}

function described({ name, position, shape, form }: Stretch) {
  return { stretch: name, description: `${position} ${shape} ${form.likeness}` };
}

/** "What's the third one?": of what was named last, or else of the routine. */
function whichIsTurn(place: Slot, situation: Situation): Turn {
  const { session, language } = situation;
  if (place.id === undefined && language.words.before.test(place.said))
    return theOneBeforeTurn(situation);
  const number = Number(place.id);
  const choice = session.choices.at(number < 0 ? number : number - 1);
  const { starting: _, ...begun } = session;
  // After the end, it is of the round that was done.
  const there = { ...situation, session: begun, running: whereabouts(situation) };
  const id = choice?.kind === 'routine' ? choice.id : stretchAt(place, there);
  if (id === undefined) return inPassing('notSoMany', situation);
  const stretch = session.starting && stretchOf(id, language);
  if (stretch) return inPassing('describeStretch', situation, described(stretch));
  return inPassing('thatOneIs', situation, { name: titleOf(id, language) });
}

/** "What was the one before this called?" */
function theOneBeforeTurn(situation: Situation): Turn {
  return withRunning(situation, ({ starts, current, cue }) => {
    const before = starts.slice(0, current).findLast((start) => !isSameStretch(start, cue));
    return before === undefined
      ? inPassing('alreadyFirst', situation)
      : inPassing('thatOneWas', situation, { name: nameOf(before.stretch, situation.language) });
  });
}

/** "I feel it in my chest", "is it hard on my legs?": what has to be asked about first. */
export function isAskedAbout(part: Slot | undefined): boolean {
  return CHECKED[part?.id ?? ''] !== undefined;
}

/** Where it may be more than a stretch, and what it then is. */
type Check = 'emergency' | 'stop-stretch';
const CHECKED: Readonly<Record<string, Check | undefined>> = {
  chest: 'emergency',
  arms: 'stop-stretch',
  legs: 'stop-stretch',
} satisfies Partial<Record<BodyPart, Check>>;

/** "I feel it in my knees": whether that is the right place, or needs a question first. */
export function feltTurn(part: Slot | undefined, situation: Situation): Turn {
  const level = CHECKED[part?.id ?? ''];
  // "I feel it in my chest", with nothing under way, is asked about, too.
  if (level && isIdle(situation)) {
    const turn = promptTurn('feltOffTheMat', situation);
    const yes = { kind: 'report', level } as const;
    return { ...turn, session: { ...turn.session, offer: { yes, no: { kind: 'anythingNumb' } } } };
  }
  // "Should I have felt that in my neck?", after the end.
  const last = situation.running || level ? undefined : whereabouts(situation);
  if (last) return formTurn(whetherThere(part, last.cue.stretch, situation), situation);
  return withRunning(situation, ({ cue, placeMs }) => {
    if (level) {
      const turn = promptTurn('isItPain', situation);
      const no = { kind: 'goOn', placeMs, lead: { id: 'leadBack' } } as const;
      return {
        ...turn,
        session: { ...turn.session, offer: { yes: { kind: 'report', level }, no } },
      };
    }
    return formTurn(whetherThere(part, cue.stretch, situation), situation);
  });
}

/** "What is this good for?", "does this help my neck?": of the one at hand. */
export function goodForTurn(part: Slot | undefined, situation: Situation): Turn {
  const { running } = situation;
  if (part?.id === undefined || running === undefined) return formTurn('goodFor', situation);
  const isThere = whetherThere(part, running.cue.stretch, situation) === 'rightPlace';
  return formTurn(isThere ? 'forThat' : 'forAnother', situation);
}

function whetherThere(part: Slot | undefined, id: string, { language }: Situation): FormTopic {
  const isRight = stretchOf(id, language)?.form.feelIn.some((place) => place === part?.id);
  return isRight ? 'rightPlace' : 'notFeel';
}
