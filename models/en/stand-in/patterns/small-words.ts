import type { SmallWords } from '../../../patterns.js';

const BEFORE =
  '(?:(?:oh|ah|um|er|erm|so|right|okay|ok|alright|all right|well|and|but|hey|hi|hello|listen|sorry|excuse me|please|coach|back coach|alexa|quick question)(?: coach| alexa| mate| love| then| so| um)?)';
const AFTER =
  "(?:though|then|please|mate|love|dear|honey|darling|pal|buddy|coach|alexa|anyway|exactly|like|you know|mind you|mind|thanks|thank you|cheers|would you|will you|could you|can you|if you can|if you could|if you would|if you don't mind|if that's okay|if that's all right|if possible|eh|huh|innit|la|lah|yaar|so)";

/** "Okay so", "though": they change nothing of what stands between them. "Again", "now" and "today" do. */
export const smallWords = {
  before: new RegExp(`^(?:${BEFORE} )+(?=[a-z{])`),
  after: new RegExp(`(?: ${AFTER})+$`),
} as const satisfies SmallWords;
