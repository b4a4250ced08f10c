import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Directive, Sent, Viewport } from './screen.js';
import { chosen, element } from './view.js';

const VIEWPORTS: Readonly<Record<string, Viewport>> = {
  large: { width: 1280, height: 800, dpi: 160, isRound: false, mode: 'HUB' },
  small: { width: 960, height: 480, dpi: 160, isRound: false, mode: 'HUB' },
  round: { width: 480, height: 480, dpi: 160, isRound: true, mode: 'HUB' },
  upright: { width: 1080, height: 1920, dpi: 213, isRound: false, mode: 'HUB' },
  tv: { width: 960, height: 540, dpi: 320, isRound: false, mode: 'TV' },
};

/** The last document, and when its narration began, for redrawing. */
let shown: { directive: Directive; startMs: number; lengthMs: number } | undefined;

export interface ScreenEvents {
  /** The device's clock, in ms. */
  now: () => number;
  onSent: (sent: Sent) => void;
}

export function hasScreen(): boolean {
  return VIEWPORTS[chosen('viewport')] !== undefined;
}

/** Draws what a response shows on the device's screen, if it has one. */
export async function showScreen(
  response: ResponseEnvelope,
  { startMs, lengthMs }: { startMs: number; lengthMs: number },
  events: ScreenEvents,
): Promise<void> {
  const directive = documentIn(response);
  if (directive) shown = { directive, startMs, lengthMs };
  await drawScreen(events);
}

/** Drawings are queued, since the renderer can't be destroyed while it starts; one that fails doesn't block the next. */
let drawing: Promise<void> = Promise.resolve();

/** Redraws the last document: on another screen, or at another time. */
export function drawScreen(events: ScreenEvents): Promise<void> {
  element('screen').ariaBusy = 'true';
  const own = drawing
    .catch(() => {})
    .then(() => drawNow(events))
    .finally(() => {
      if (drawing === own) element('screen').ariaBusy = 'false';
    });
  drawing = own;
  return own;
}

async function drawNow(events: ScreenEvents): Promise<void> {
  const viewport = VIEWPORTS[chosen('viewport')];
  const frame = element('screen');
  const view = element('view');
  const blank = viewport === undefined || shown === undefined;
  frame.hidden = blank;
  element('ring').hidden = !blank;
  document.body.classList.toggle('with-screen', !blank);
  if (blank) return;
  frame.classList.toggle('round', viewport.isRound);
  scaleTo(frame, view, viewport);
  // 5 MB, so it is loaded when it is needed.
  const { draw } = await import('./screen.js');
  if (shown === undefined) return;
  const { directive, startMs, lengthMs } = shown;
  const { now, onSent } = events;
  const look = { viewport, theme: chosen('theme'), now, startMs, lengthMs };
  await draw(view, directive, look, { onSent, onJump: () => void drawScreen(events) });
}

/** Scales the screen's own pixels down to fit the page. */
function scaleTo(frame: HTMLElement, view: HTMLElement, { width, height }: Viewport): void {
  const room = (frame.parentElement?.clientWidth ?? width) - 56;
  const scale = Math.min(1, room / width, (window.innerHeight * 0.7) / height);
  frame.style.width = `${width * scale + 16}px`;
  frame.style.height = `${height * scale + 16}px`;
  view.style.width = `${width}px`;
  view.style.height = `${height}px`;
  view.style.transform = `scale(${scale})`;
}

/** The document in a response, if any. */
function documentIn({ response }: ResponseEnvelope): Directive | undefined {
  for (const directive of response.directives ?? []) {
    if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') continue;
    const { token = '', document, datasources = {} } = directive;
    return { token, document, datasources };
  }
  return undefined;
}
