import { AIM } from '../conversation/plan.js';
import type { Shown, Situation, Turn } from '../conversation/turn.js';
import { answering, button } from './buttons.js';
import { gist, page, type Scene } from './scene.js';

/** The last seven days, or the seven of the plan; a line shows what to aim at. */
export function weekScene(
  text: string,
  { kind, days }: Extract<Shown, { kind: 'week' | 'plan' }>,
  turn: Turn,
  situation: Situation,
): Scene {
  const { screen } = situation.language;
  const { question } = turn;
  const asked = answering(turn, screen.buttons);
  const again = button(screen.buttons.again, 'StartRoutineIntent', 'play', true);
  const isStart = kind === 'week' && turn.session.offer?.yes?.kind === 'routine';
  const data = {
    title: kind === 'plan' ? screen.plan : screen.week,
    text: kind === 'plan' && question ? `${text} ${question.ask}` : text,
    gist: kind === 'plan' ? (question?.ask ?? text) : gist(text, 90),
    days,
    aim: AIM,
    buttons: isStart || asked.length === 0 ? [again] : asked,
  };
  return page('week', data, [], situation);
}
