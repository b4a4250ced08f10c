import { WAY_TO_THE_EAR_MS } from '../core/conversation/on-the-mat/narrate.js';
import { parseSession } from '../core/memory/session.js';
import { Device, type EchoTurn } from '../simulator/device.js';
import { soundsOf } from '../simulator/narration.js';
import { type Playing, play } from '../simulator/page/player.js';
import { screenLock } from './awake.js';
import { ring } from './bell.js';
import { brokenOff, keepSession, localeFrom, type Settings } from './kept.js';
import { type Shown, sceneIn } from './scene.js';
import type { Show } from './screens.js';
import { skillHere } from './skill.js';
import type { Words } from './words.js';

export interface ConversationEvents {
  settings: () => Settings;
  words: Words;
  show: Show;
  /** A line about what goes on. */
  tell(words: string): void;
  /** Something was answered, and is on the screen. */
  onAnswer(): void;
  /** The session is over, and there is nothing left to read or to press but its last words. */
  onFarewell(words: string): void;
  /** The voice begins to say this. */
  onSpeak(text: string): void;
  /** Nothing is played any more. */
  onQuiet(): void;
}

/** After these there is nothing left to read or to press. */
const FAREWELLS = ['goodbye', 'declined', 'set-aside'];
/** How often the place is kept, in ms: a page can vanish at any time. */
const KEEP_MS = 1_000;
const SCREEN = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } };

export type Conversation = ReturnType<typeof conversation>;

/** The skill on a device that is this page: what is asked of it, and what is heard. */
export function conversation(events: ConversationEvents) {
  const { settings, words, show, tell } = events;
  const skill = skillHere(words.trained);
  const lock = screenLock();
  const locale = () => localeFrom(settings());
  let playing: Playing | undefined;
  let isOver = true;
  let heardMs = 0;
  /** When the request that is under way was made. */
  let askedMs = 0;
  let shown: Shown | undefined;
  let echo = newEcho();
  let sending: Promise<void> = Promise.resolve();

  function newEcho(): Device {
    return new Device(skill, (said) => words.now()?.understand(said) ?? notYet(), {
      locale: locale(),
      userId: 'me',
      callIn: (said) => words.now()?.callIn(said),
      now: () => askedMs,
      interfaces: () => SCREEN,
    });
  }

  /** The coach's clock follows what is played; after that, it is the real one. */
  function now(): number {
    if (playing === undefined) return Date.now();
    const atMs = heardMs + playing.elapsedMs();
    return Math.round(isOver ? Math.max(Date.now(), atMs) : atMs);
  }

  function keep(): void {
    keepSession(echo.isOpen ? { session: echo.kept, heardMs: now() } : undefined);
  }

  /** Requests wait for each other; a new one silences what is being said. */
  function send(ask: (echo: Device) => Promise<EchoTurn>): Promise<void> {
    sending = sending.then(async () => {
      askedMs = now();
      playing?.stop();
      isOver = true;
      try {
        hear(await ask(echo));
      } catch (error) {
        console.error(error);
        tell('Something went wrong. Your place is kept: try again.');
      }
    });
    return sending;
  }

  function touch(intent: string, about = ''): Promise<void> {
    const elapsedMs = playing?.elapsedMs() ?? 0;
    return send((there) => there.touch(shown?.token ?? '', ['touch', intent, elapsedMs, about]));
  }

  function hear({ response }: EchoTurn): void {
    const sounds = soundsOf(response, locale());
    const scene = sceneIn(response);
    if (scene) shown = scene;
    const follow = scene ? show(scene) : undefined;
    follow?.(0);
    lock.hold(follow !== undefined);
    const did = String(response.sessionAttributes?.did);
    if (!echo.isOpen && FAREWELLS.includes(did))
      events.onFarewell(sounds.map(({ text = '' }) => text).join(' '));
    events.onAnswer();
    heardMs = askedMs + WAY_TO_THE_EAR_MS;
    isOver = false;
    keep();
    let keptMs = 0;
    playing = play(sounds, playback, {
      onPlace(_, elapsedMs) {
        follow?.(elapsedMs);
        if (Math.abs(elapsedMs - keptMs) < KEEP_MS) return;
        keptMs = elapsedMs;
        keep();
      },
      onEnd() {
        isOver = true;
        lock.hold(false);
        if (!echo.isOpen) playing = undefined;
        keep();
        events.onQuiet();
      },
      onSpeak: events.onSpeak,
      onBell() {
        if (!settings().bell) ring('start');
      },
      onSlept: () => void touch('AMAZON.PauseIntent'),
    });
  }

  const playback = {
    aloud: () => settings().aloud,
    speed: () => 1,
    voice: () => ({ name: settings().voice, rate: settings().rate, lang: locale() }),
  };

  /** Leaves the session, if there is one; its place is kept. */
  async function leave(): Promise<void> {
    await sending;
    playing?.stop();
    lock.hold(false);
    askedMs = now();
    if (echo.isOpen) await echo.end('', 'USER_INITIATED');
    isOver = true;
    playing = undefined;
    keep();
  }

  return {
    touch,
    leave,
    keep,
    ask: (intent: string) => send((there) => there.ask(intent)),
    async say(said: string): Promise<void> {
      tell(words.now() ? `“${said}”` : 'Loading what it takes to understand words (1 MB, once)…');
      try {
        await words.load();
      } catch {
        tell('Words need a connection the first time. The buttons work without one.');
        return;
      }
      tell(`“${said}”`);
      await send((there) => there.utter(said));
    },
    /** Whether a routine waits to be gone on with. */
    canGoOn: () => parseSession(echo.kept.attributes).playback?.state === 'standing',
    /** Another device, in another place. */
    startAnew(): void {
      echo = newEcho();
    },
    /** Erases all that is kept. Rejects if that fails. */
    forget: () => echo.remove(),
    /** A page that was closed in the middle of a routine: the clock stopped where it was last heard. */
    async takeUp(): Promise<void> {
      const before = brokenOff();
      if (before === undefined) return;
      const { playback: was } = parseSession(before.session.attributes);
      askedMs = before.heardMs;
      echo.restore(before.session);
      await echo.end('', 'USER_INITIATED');
      keepSession(undefined);
      if (was && was.state !== 'ended') await send((there) => there.launch());
    },
  };
}

function notYet(): never {
  throw new Error('Words were asked for before they can be understood');
}
