import { routineOf } from '../../content.js';
import type { Person } from '../../memory/person.js';
import { resumeTurn } from '../on-the-mat/controls.js';
import { resumeLaterTurn } from '../on-the-mat/kept-place.js';
import { startRoutine } from '../on-the-mat/start.js';
import { MOST_NAMED, namesOf } from '../on-the-mat/suited.js';
import { promptTurn } from '../prompts.js';
import { none, yes } from '../replies.js';
import type { Decision, Situation, Turn } from '../turn.js';
import { ruledOut } from './conditions.js';

/**
 * "My doctor said it's okay": yes to a start, on with what waited for that, or the offer to start.
 * After a warning the whole notice comes first.
 */
export function doctorAgreesTurn(person: Person | undefined, situation: Situation): Decision {
  const { session, narrating, running } = situation;
  const { starting, offer, later, playback } = session;
  if (narrating || starting) return none(undefined, situation);
  const offered = offer?.yes?.kind;
  if (offered === 'goOn' || offered === 'routine' || offered === 'seen') return yes(situation);
  if (running) return resumeTurn(situation);
  if (later && playback === undefined) return resumeLaterTurn(person, situation);
  if (session.warned === undefined) return startOfferTurn(situation);
  return startRoutine({}, { ...situation, session: { ...session, doctorAgreed: true } });
}

/** What they told rules out stays out: nobody can tell what the doctor was asked about. */
function startOfferTurn(situation: Situation): Turn {
  const { session, language } = situation;
  const id = language.defaults.routine;
  const all = routineOf(id, language)?.stretches ?? [];
  const ids = ruledOut(session, language);
  const out = all.filter((one) => ids.includes(one));
  const isSome = out.length > 0 && out.length < all.length && out.length <= MOST_NAMED;
  const prompt = isSome ? 'doctorAgreesWithout' : 'doctorAgrees';
  const turn = promptTurn(prompt, situation, { stretches: namesOf(out, situation) });
  const noticeHeard = session.conditions.length > 0;
  const offer = { yes: { kind: 'routine', id, noticeHeard } } as const;
  return { ...turn, session: { ...turn.session, quiet: false, offer } };
}
