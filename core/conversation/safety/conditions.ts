import type { Position, Stretch } from '../../../models/content.js';
import type { Language } from '../../../models/languages.js';
import { type Session, telling } from '../../memory/session.js';
import type { Situation } from '../turn.js';
import type { Slot } from '../wishes.js';

/** How a session notes that it was said what is skipped in a routine. */
const SKIPS = 'skips:';

/** How a session notes that a doctor agrees to all that was told so far. */
const LEAVE = 'leave';

/** As many as a session keeps. */
const MOST = 50;

/** The situation, in which it was told that they have something. */
export function havingTold(condition: Slot | undefined, situation: Situation): Situation {
  const { session } = situation;
  if (condition?.id === undefined || session.conditions.includes(condition.id)) return situation;
  const conditions = [...session.conditions, condition.id].slice(-MOST);
  const told = withoutSkipsTold(session).filter((one) => one !== LEAVE);
  const askedAbout = session.askedAbout.filter((one) => one !== condition.id);
  const now = { ...session, conditions, askedAbout, told, undo: undefined };
  return { ...situation, session: now };
}

/** The session, in which a doctor agrees to what they told; a condition told later needs leave of its own. */
export function withLeaveGiven(session: Session): Session {
  return session.conditions.length > 0 ? { ...session, told: telling(LEAVE, session) } : session;
}

/** Whether it was told, and a doctor agrees. */
export function hasLeave(condition: string | undefined, { session }: Situation): boolean {
  const { conditions, told } = session;
  return condition !== undefined && conditions.includes(condition) && told.includes(LEAVE);
}

/** The session, in which a condition was asked about that may be theirs. */
export function havingAsked(condition: string | undefined, session: Session): Session {
  const isKnown = condition === undefined || session.conditions.includes(condition);
  return isKnown ? session : { ...session, askedAbout: [condition] };
}

/** What was told, without what is skipped: that has changed. */
export function withoutSkipsTold({ told }: Pick<Session, 'told'>): string[] {
  return told.filter((one) => !one.startsWith(SKIPS));
}

const POSITIONS: readonly string[] = [
  'floor',
  'kneeling',
  'front',
  'wrists',
  'arms',
  'head',
  'backwards',
  'twisting',
] satisfies Position[];

/** What they asked to leave out, as a kind of movement. */
const MOVEMENTS: readonly string[] = ['backwards', 'twisting'] satisfies Position[];

/** The kinds of movement that they asked to leave out, if nothing else rules a stretch out. */
export function onlyMovements(
  { notWith = [], needs = [] }: Pick<Stretch, 'notWith' | 'needs'>,
  { conditions }: Pick<Session, 'conditions'>,
): string[] {
  const all: readonly string[] = [...notWith, ...needs];
  const why = conditions.filter((one) => all.includes(one));
  return why.every((one) => MOVEMENTS.includes(one)) ? why : [];
}

/** Whether it is what their body can't do, and no reason to ask a doctor first. */
export function isOfTheBody(condition: string): boolean {
  return POSITIONS.includes(condition);
}

/** The session after a condition was told: "I was wrong" takes it back, and leads to where they were. */
export function withTold(session: Session, { running, session: before }: Situation): Session {
  const justTold = session.conditions.filter((one) => !before.conditions.includes(one));
  const isSetAside = running !== undefined && before.starting === undefined;
  const { run, placeMs, held } = running ?? {};
  const here = isSetAside && run && placeMs !== undefined && { run, placeMs, held: held ?? [] };
  return { ...session, justTold, beforeTold: here || before.beforeTold };
}

/** The stretches that aren't for somebody with what they told in this conversation, by id. */
export function ruledOut(
  { conditions }: Pick<Session, 'conditions'>,
  { stretches }: Pick<Language, 'stretches'>,
): string[] {
  const rulesOut = (one: string) => conditions.includes(one);
  const isOut = ({ notWith = [], needs = [] }: Stretch) => [...notWith, ...needs].some(rulesOut);
  return stretches.filter(isOut).map(({ id }) => id);
}

/** Whether it is their body that can't get there, and no doctor's matter. */
export function isOutOfReach(
  stretch: Pick<Stretch, 'needs'> | undefined,
  { conditions }: Pick<Session, 'conditions'>,
): boolean {
  return stretch?.needs?.some((one) => conditions.includes(one)) ?? false;
}

/** Positions that a chair has a way around. */
const FLOOR: readonly Position[] = ['floor', 'kneeling', 'front'];

/** Whether they can't get down into it. */
export function isOnTheFloor(
  stretch: Pick<Stretch, 'needs'> | undefined,
  { conditions }: Pick<Session, 'conditions'>,
): boolean {
  return stretch?.needs?.some((one) => FLOOR.includes(one) && conditions.includes(one)) ?? false;
}

/** As it is noted that it was said what is skipped in a routine, by its id. */
export function skipsOf(id: string): string {
  return `${SKIPS}${id}`;
}

/** A condition of their own in words, "you have osteoporosis"; undefined if it is what their body can't do. */
export function youHaveOf(id: string, { youHave }: Pick<Language, 'youHave'>): string | undefined {
  const isCondition = (one: string): one is keyof typeof youHave => Object.hasOwn(youHave, one);
  return isCondition(id) ? youHave[id] : undefined;
}
