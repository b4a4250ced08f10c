import type { Language } from '../../models/languages.js';
import type { Turn } from '../conversation/turn.js';
import type { Touch } from './touches.js';

/** What a button shows beside its label: which of them there are, screens draw. */
export type Icon = 'play' | 'pause' | 'back' | 'next' | 'stop' | 'yes' | 'no' | 'list' | 'week';

export interface Button {
  label: string;
  intent: Touch;
  icon: Icon;
  /** What most people will press. */
  main: boolean;
}

export function button(label: string, intent: Touch, icon: Icon, main = false): Button {
  return { label, intent, icon, main };
}

type Labels = Language['screen']['buttons'];

/** In a narration. */
export function onTheMat({ back, pause, next, stop }: Labels): Button[] {
  return [
    button(back, 'AMAZON.PreviousIntent', 'back'),
    button(pause, 'AMAZON.PauseIntent', 'pause', true),
    button(next, 'AMAZON.NextIntent', 'next'),
    button(stop, 'AMAZON.StopIntent', 'stop'),
  ];
}

/** At the end of a narration, which asks something. */
export function atItsEnd(ask: string, { done }: Labels): Button[] {
  return [button(ask, 'AMAZON.YesIntent', 'play', true), button(done, 'AMAZON.StopIntent', 'stop')];
}

/** Out of a routine that stands still. */
export function goingOn({ goOn, stop }: Labels): Button[] {
  return [
    button(goOn, 'AMAZON.YesIntent', 'play', true),
    button(stop, 'AMAZON.StopIntent', 'stop'),
  ];
}

/** Before a start. */
export function starting({ start, notNow }: Labels): Button[] {
  return [button(start, 'AMAZON.YesIntent', 'play', true), button(notNow, 'AMAZON.NoIntent', 'no')];
}

/** Where nothing else is going on. */
export function atHome({ start, stretches, week }: Labels): Button[] {
  return [
    button(start, 'StartRoutineIntent', 'play', true),
    button(stretches, 'WhichStretchesIntent', 'list'),
    button(week, 'ProgressIntent', 'week'),
  ];
}

/** The question is a button of its own after an answer; what was asked otherwise is answered by "yes" and "no". */
export function answering({ question, session, shows }: Turn, labels: Labels): Button[] {
  const { yes, no: other } = session.offer ?? {};
  if (question === undefined) return [];
  if (yes === undefined) return session.quiet ? [] : atHome(labels);
  if (shows?.kind === 'answer') return [button(question.ask, 'AMAZON.YesIntent', 'yes', true)];
  const otherwise = shows?.kind === 'report' ? labels.rest : labels.no;
  const no = button(other?.kind === 'routine' ? otherwise : labels.notNow, 'AMAZON.NoIntent', 'no');
  if (yes.kind === 'goOn') return [button(labels.goOn, 'AMAZON.YesIntent', 'play', true), no];
  return [button(labels.yes, 'AMAZON.YesIntent', 'yes', true), no];
}
