import { App, applyDocumentTheme, type McpUiHostContext } from '@modelcontextprotocol/ext-apps';
import * as v from 'valibot';
import { nameFor } from '../../core/assistant/choices.js';
import type { Round } from '../../core/assistant/fitting.js';
import { noticeBefore, roundOf, roundTimeline } from '../../core/assistant/rounds.js';
import { stretchOf } from '../../core/content.js';
import { pick } from '../../core/routine/variety.js';
import { fill } from '../../core/speech/text.js';
import { assistants } from '../../models/assistants.js';
import { readyOf } from '../../models/drawings/drawings.js';
import { languages } from '../../models/languages.js';
import { anywhere } from '../../models/places.js';
import { screenTold } from '../prose.js';
import { wishOf } from '../tools/fields.js';
import { jump, momentAt } from './moment.js';
import { playerOf } from './player.js';
import { type Button, showButtons, showMoment, showNote, showWords } from './view.js';
import { hush, voice } from './voice.js';

const STEP_MS = 100;

const language = languages.en;
const { words } = assistants.en;
const { screen } = language;
const { buttons } = screen;

const app = new App({ name: 'back-coach-screen', version: '1.0.0' }, {});

/** As get_timeline takes it. */
const input = v.object({
  routine: v.string(),
  hold_seconds: v.optional(v.number()),
  sets: v.optional(v.number()),
  minutes: v.optional(v.number()),
});

/** The notice comes first; "no" leads to advice, and to nothing else. */
function before(round: Round): void {
  const notice = noticeBefore(round, language);
  const name = fill(nameFor(round.id, language), {});
  const drawing = readyOf(roundTimeline(round, language).cues[0]?.stretch ?? '');
  if (notice === undefined) {
    showWords(name, '', { drawing });
    showButtons([{ label: words.screen.start, press: () => begin(round) }]);
    return;
  }
  const decline = () => {
    const { onNo } = stretchOf(round.id, language)?.notice ?? {};
    showWords(name, onNo ?? fill(pick(language.prompts.noticeAdvice.say, 0), anywhere.terms));
    showButtons([]);
  };
  showWords(name, `${notice.text} ${notice.ask}`, { drawing });
  showButtons([
    { label: buttons.yes, press: () => begin(round) },
    { label: words.screen.no, press: decline },
  ]);
}

function begin(round: Round): void {
  const timeline = roundTimeline(round, language);
  const name = fill(nameFor(round.id, language), {});
  const at = () => momentAt(player.placeMs(), timeline, language);
  const player = playerOf(timeline.cues, {
    now: () => performance.now(),
    speak: voice(language.words.tag),
    hush,
    show: () => showMoment(at()),
    ended: () => {
      finish(name, timeline.cues.at(-1)?.text ?? '', { phase: screen.done });
      tell(screenTold.ended(round.id));
    },
  });
  const ticking = setInterval(player.step, STEP_MS);
  const finish = (title: string, said: string, shown: Parameters<typeof showWords>[2]) => {
    clearInterval(ticking);
    player.pause();
    showWords(title, said, shown);
    showButtons([{ label: buttons.again, press: () => before(round) }]);
  };
  const stop = () => {
    const { stretch, name: pose } = at();
    const { notice, release } = stretchOf(stretch, language) ?? {};
    const wayOut = notice?.wayUp ?? release?.[0].text ?? '';
    finish(pose, wayOut, { phase: screen.out, drawing: stretch });
    void voice(language.words.tag)?.(wayOut);
    tell(screenTold.stopped(round.id, stretch));
  };
  const go = (where: 'back' | 'next') => () => player.goTo(jump(where, player.placeMs(), timeline));
  const running = (): Button[] => [
    player.isPlaying()
      ? { label: buttons.pause, press: () => change(player.pause) }
      : { label: buttons.goOn, press: () => change(player.play) },
    { label: buttons.back, press: go('back') },
    { label: buttons.next, press: go('next') },
    { label: buttons.stop, press: stop },
  ];
  const change = (what: () => void) => {
    what();
    showButtons(running());
  };
  change(player.play);
  player.step();
  leave = () => {
    clearInterval(ticking);
    player.pause();
  };
}

/** Ends what is being played. */
let leave = () => {};

/** Lets the assistant know, where the host passes it on. */
function tell(text: string): void {
  if (app.getHostCapabilities()?.updateModelContext === undefined) return;
  void app.updateModelContext({ content: [{ type: 'text', text }] }).catch(() => {});
}

function dress({ theme }: McpUiHostContext): void {
  if (theme) applyDocumentTheme(theme);
}

app.addEventListener('toolinput', ({ arguments: given = {} }) => {
  const read = v.safeParse(input, given);
  if (!read.success) return;
  const { routine, ...wish } = read.output;
  const round = roundOf(routine, wishOf(wish), language, words);
  leave();
  if ('refused' in round) {
    showWords(screen.name, round.refused);
    showButtons([]);
  } else before(round);
});
app.addEventListener('hostcontextchanged', dress);
app.onteardown = () => {
  leave();
  return {};
};

showWords(screen.name, '');
showNote(screen.disclaimer);
void app.connect().then(() => dress(app.getHostContext() ?? {}));
