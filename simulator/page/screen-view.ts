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
let shown: { directive: Directive; startMs: number } | undefined;

export interface ScreenEvents {
  /** The device's clock, in ms. */
  now: () => number;
  onSent: (sent: Sent) => void;
}

export function hasScreen(): boolean {
  return chosen('viewport') === 'all' || VIEWPORTS[chosen('viewport')] !== undefined;
}

/** Draws what a response shows on the device's screen, if it has one. */
export async function showScreen(
  response: ResponseEnvelope,
  startMs: number,
  events: ScreenEvents,
): Promise<void> {
  const directive = documentIn(response);
  if (directive) shown = { directive, startMs };
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
  const all = chosen('viewport') === 'all';
  const viewport = VIEWPORTS[chosen('viewport')];
  const frame = element('screen');
  const view = element('view');
  frame.hidden = viewport === undefined;
  element('ring').hidden = viewport !== undefined || all;
  element('resting').hidden = shown !== undefined;
  document.body.classList.toggle('with-screen', viewport !== undefined || all);
  element('screens').hidden = !all;
  if (viewport) {
    frame.classList.toggle('round', viewport.isRound);
    scaleTo(frame, shown === undefined ? element('resting') : view, viewport, 1);
  }
  if (shown === undefined || !hasScreen()) return;
  // 5 MB, so it is loaded when it is needed.
  const screen = await import('./screen.js');
  for (const old of element('screens').querySelectorAll<HTMLElement>('.view')) screen.erase(old);
  element('screens').replaceChildren();
  const { directive, startMs } = shown;
  const look = { theme: chosen('theme'), now: events.now, startMs };
  const told = { onSent: events.onSent, onJump: () => void drawScreen(events) };
  if (viewport) return screen.draw(view, directive, { ...look, viewport }, told);
  screen.erase(view);
  for (const [name, one] of Object.entries(VIEWPORTS))
    await screen.draw(frameFor(name, one), directive, { ...look, viewport: one }, told);
}

/** One of several screens. */
function frameFor(name: string, viewport: Viewport): HTMLElement {
  const figure = document.createElement('figure');
  const frame = document.createElement('div');
  frame.className = viewport.isRound ? 'screen round' : 'screen';
  const view = document.createElement('div');
  view.className = 'view';
  frame.append(view);
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  figure.append(frame, caption);
  element('screens').append(figure);
  scaleTo(frame, view, viewport, SIDE_BY_SIDE);
  return view;
}

/** How much of the room one of several screens takes. */
const SIDE_BY_SIDE = 0.46;

/** Scales the screen's own pixels down to fit the page. */
function scaleTo(
  frame: HTMLElement,
  view: HTMLElement,
  { width, height }: Viewport,
  share: number,
): void {
  const room = (document.querySelector('.echo')?.clientWidth ?? width) - 56;
  const scale = Math.min(1, (room * share) / width, (window.innerHeight * 0.7 * share) / height);
  frame.style.width = `${width * scale + 16}px`;
  frame.style.height = `${height * scale + 16}px`;
  if (view.id === 'resting') return;
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
