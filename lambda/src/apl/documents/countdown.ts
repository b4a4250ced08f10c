import { type Component, text } from '../apl.js';
import { HOLDS, OUT, READY, STEP, shownIf } from './step.js';

const LEFT_MS = `Math.max(0, ${STEP}.untilMs - nowMs)`;

/** A ring in one of two colours: towards the hold, and towards its end. */
function countdown(source: string, condition: string): Component {
  return {
    type: 'VectorGraphic',
    source,
    scale: 'best-fit',
    position: 'absolute',
    width: '100%',
    height: '100%',
    display: shownIf(condition),
    remaining: `\${${OUT} ? 0 : Math.min(1, ${LEFT_MS} / ${STEP}.wholeMs)}`,
  };
}

export const rings = [countdown('ring', `!(${READY})`), countdown('soon', READY)];

export const seconds = text(`\${Math.ceil(${LEFT_MS} / 1000)}`, {
  display: shownIf(`!(${OUT})`),
  color: `\${${HOLDS} ? @text : @soon}`,
  fontSize: '@count',
  fontWeight: '700',
  textAlign: 'center',
});

/** The way out of a pose has no end to wait for. */
export const over: Component = {
  type: 'VectorGraphic',
  source: 'yes',
  colour: '${@accent}',
  scale: 'best-fit',
  width: '@count',
  height: '@count',
  display: shownIf(OUT),
};
