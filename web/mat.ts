import { type Held, heldPoseOf, poseOf, type Ring, ring } from './pose.js';
import type { Button, PausedScene, RoutineScene, Step } from './scene.js';
import { buttonFor, the, turnTo } from './view.js';

/** What happens on the mat. */
export interface MatEvents {
  onTouch(intent: string): void;
  /** A hold begins or ends. */
  onHold(at: 'start' | 'end'): void;
}

/** How far a finger moves sideways before it is a swipe, in px. */
const SWIPE_PX = 60;

/** A routine, large: the pose, the seconds in the ring, what comes next, and where in the round it is. */
export function mat({ onTouch, onHold }: MatEvents) {
  const clock: Ring = ring();
  the('ring').append(clock.element);
  let drawn = '';
  let held: Held | undefined;
  let wasHolding = false;
  let tapped = 'AMAZON.PauseIntent';

  const draw = (id: string) => {
    if (drawn === id) return;
    drawn = id;
    held = heldPoseOf(id);
    the('pose').replaceChildren(...[held?.element ?? poseOf(id) ?? []].flat());
  };
  const press = (buttons: readonly Button[]) =>
    the('mat-buttons').replaceChildren(
      ...buttons.map(({ label, intent, main }) =>
        buttonFor(label, () => onTouch(intent), main ? 'main' : ''),
      ),
    );
  enableGestures(the('stage'), {
    onTap: () => onTouch(tapped),
    onSwipe: (intent) => {
      if (tapped === 'AMAZON.PauseIntent') onTouch(intent);
    },
  });

  return {
    /** Shows a routine that begins; returns what moves it on. */
    run(scene: RoutineScene): (elapsedMs: number) => void {
      turnTo('mat');
      tapped = 'AMAZON.PauseIntent';
      wasHolding = false;
      press(scene.buttons);
      showDots(scene.dots.length);
      let ended = false;
      return (elapsedMs) => {
        const at = scene.steps.findIndex(({ endMs }) => elapsedMs < endMs);
        const step = scene.steps[at];
        const isLast = at < 0 || at === scene.steps.length - 1;
        if (isLast && !ended) {
          ended = true;
          tapped = 'AMAZON.YesIntent';
          press(scene.endButtons);
        }
        const shown = step ?? scene.steps.at(-1);
        if (shown === undefined) return;
        const holds = shown.stage === 'hold';
        if (holds !== wasHolding) onHold(holds ? 'start' : 'end');
        wasHolding = holds;
        draw(shown.drawing);
        if (holds) held?.breathe(elapsedMs - (shown.untilMs - shown.wholeMs));
        showStep(shown, elapsedMs, clock);
        markDot(shown.dot, isLast);
        if (isLast) the('mat').dataset.phase = 'done';
      };
    },
    /** A routine that stands still: the ring stays, dimmed. */
    pause(scene: PausedScene): void {
      turnTo('mat');
      tapped = 'AMAZON.YesIntent';
      the('mat').dataset.phase = 'paused';
      draw(scene.drawing);
      clock.set(scene.share);
      put('seconds', scene.seconds > 0 ? String(scene.seconds) : '');
      put('name', scene.title);
      put('phase', scene.gist);
      put('cue', '');
      put('next', '');
      showDots(scene.dots.length);
      markDot(scene.dot, false);
      press(scene.buttons);
    },
  };
}

function showStep(step: Step, elapsedMs: number, clock: Ring): void {
  const leftMs = step.stage === 'out' ? 0 : Math.max(0, step.untilMs - elapsedMs);
  the('mat').dataset.phase = step.stage;
  clock.set(Math.min(1, leftMs / step.wholeMs));
  put('seconds', leftMs > 0 ? String(Math.ceil(leftMs / 1_000)) : '');
  put('name', step.name);
  put('phase', step.phase);
  put('cue', step.words);
  put('next', step.next);
}

/** Only what changed: screen readers would read it all again. */
function put(id: string, text: string): void {
  const element = the(id);
  if (element.textContent !== text) element.textContent = text;
}

function showDots(count: number): void {
  const dots = Array.from({ length: count }, () => document.createElement('span'));
  the('dots').replaceChildren(...dots);
}

function markDot(current: number, isOver: boolean): void {
  const dots = [...the('dots').children];
  the('dots').ariaLabel = `Stretch ${current + 1} of ${dots.length}`;
  dots.forEach((dot, at) => {
    dot.className = isOver || at < current ? 'done' : at === current ? 'now' : '';
  });
}

interface Gestures {
  onTap(): void;
  onSwipe(intent: string): void;
}

function enableGestures(stage: HTMLElement, { onTap, onSwipe }: Gestures): void {
  let fromX = 0;
  stage.addEventListener('pointerdown', ({ clientX }) => {
    fromX = clientX;
  });
  stage.addEventListener('pointerup', ({ clientX }) => {
    const movedPx = clientX - fromX;
    if (Math.abs(movedPx) < SWIPE_PX) onTap();
    else onSwipe(movedPx < 0 ? 'AMAZON.NextIntent' : 'AMAZON.PreviousIntent');
  });
}
