import type { RedFlag } from '../../../models/content.js';
import { nameOf, stretchOf } from '../../content.js';
import { type Person, withSkipped } from '../../memory/person.js';
import { parseSession, type Session } from '../../memory/session.js';
import { standingAt } from '../../routine/running.js';
import { pick } from '../../routine/variety.js';
import { fill } from '../../speech/text.js';
import { answerTurn } from '../answers.js';
import { dayOf } from '../calendar.js';
import { skipping } from '../on-the-mat/leave-out.js';
import { promptTurn, questionOf } from '../prompts.js';
import { type Situation, type Turn, words } from '../turn.js';
import type { Slot } from '../wishes.js';
import { type Triage, triage } from './triage.js';

/** After a warning, nothing is offered for this long. */
const QUIET_FOR_MS = 3 * 86_400_000;

/** A report at its level; a question about a warning sign leads to the answer about those. */
export function reportTurn(level: RedFlag['id'] | Triage, situation: Situation): Turn {
  const { redFlags, defaults } = situation.language;
  const flag = redFlags.find(({ id }) => id === level);
  if (flag === undefined) return answerTurn(defaults.warningSigns, 'say', situation);
  return flag.id === 'stop-stretch' ? stopTurn(flag, situation) : warningTurn(flag, situation);
}

/** "I have {sign}": a sign that isn't known is graded by its words; if they say nothing, a question helps. */
export function signTurn(sign: Slot | undefined, situation: Situation): Turn {
  if (sign === undefined || sign.id !== undefined) return reportTurn('emergency', situation);
  const { triage: signs, reporting } = situation.language;
  const level = triage(fill(reporting, { sign: sign.said }), signs);
  return level === undefined || level === 'about-signs'
    ? whichReportTurn(situation)
    : reportTurn(level, situation);
}

/** A question that helps; in a routine, pain is a reason to come out. */
function whichReportTurn(situation: Situation): Turn {
  const turn = promptTurn('whichReport', situation);
  if (situation.running === undefined) return turn;
  const yes = { kind: 'report', level: 'stop-stretch' } as const;
  return { ...turn, session: { ...turn.session, offer: { ...turn.session.offer, yes } } };
}

/** Comes before everything else. What was going on is over, and nothing is offered for some days. */
function warningTurn(flag: RedFlag, situation: Situation): Turn {
  const quietUntil = dayOf(situation.nowMs + QUIET_FOR_MS);
  return {
    ...reported(flag, situation),
    session: { ...afterAReport(situation.session), quiet: true },
    keep: { change: (person) => ({ ...person, quietUntil }), quietly: true },
  };
}

/** Pain on the mat: the way out, and then on without that stretch, today, or a rest. */
function stopTurn(flag: RedFlag, situation: Situation): Turn {
  const { running, language } = situation;
  const hurt = running ? [running.cue.stretch] : [];
  const session = { ...situation.session, sore: [...situation.session.sore, ...hurt] };
  const turn = {
    ...reported(flag, situation),
    ...(running && {
      keep: {
        change: (person: Person) => withSkipped(person, situation.nowMs, hurt),
        quietly: true,
      },
    }),
  };
  const rest = flag.next?.to;
  const ahead = running && skipping(running.cue.stretch, running, situation);
  if (ahead === undefined || rest === undefined) {
    const question = flag.next && {
      ask: flag.next.ask,
      reprompt: pick(language.prompts.moreReprompt.say, 0),
    };
    return {
      ...turn,
      question,
      session: { ...afterAReport(session), offer: rest && { yes: rest } },
    };
  }
  const next = nameOf(ahead.cue.stretch, language);
  const waiting = standingAt({ ...ahead, run: { ...ahead.run, partly: true } });
  const yes = { kind: 'goOn', placeMs: ahead.placeMs } as const;
  return {
    ...turn,
    question: questionOf('goOnOrRest', situation, { next }),
    session: {
      ...afterAReport(session),
      playback: waiting,
      later: waiting,
      offer: { yes, no: rest },
      choices: [yes, rest],
    },
  };
}

/** In a pose, the way out of that very pose comes with it. */
function sayOf(flag: RedFlag, { running, language }: Situation, terms: Situation['terms']): string {
  const stretch = stretchOf(running?.cue.stretch, language);
  const out = stretch?.notice?.wayUp ?? stretch?.release[0].text ?? flag.out ?? '';
  return fill(flag.say, { ...terms, out })
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** On the card the number stands in figures, which a phone makes a link of. */
function reported(flag: RedFlag, situation: Situation): Omit<Turn, 'session'> {
  const { terms, emergencyNumber } = situation;
  const onCard = sayOf(flag, situation, { ...terms, emergency: emergencyNumber });
  return {
    kind: 'turn',
    did: flag.id,
    say: words(sayOf(flag, situation, terms)),
    card: { title: flag.title, text: onCard },
    shows: { kind: 'report', level: flag.id },
  };
}

/** The session, without what it was about. */
function afterAReport({
  safetyHeard,
  noticeHeard,
  unsavedTold,
  pauseTold,
  speed,
  sore,
}: Session): Session {
  return parseSession({ safetyHeard, noticeHeard, unsavedTold, pauseTold, speed, sore });
}
