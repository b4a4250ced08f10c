import type { Sound } from '../narration.js';
import type { Clock } from './clock.js';
import type { PageTurn } from './desk-api.js';
import { developerLine, showMeters } from './developer-view.js';
import { type Playback, play } from './player.js';
import { showReminders } from './reminders-view.js';
import { showRoutine } from './routine-view.js';
import { drawScreen, type ScreenEvents, showScreen } from './screen-view.js';
import { silenceAfter } from './silence.js';
import {
  addLine,
  addNote,
  chosen,
  element,
  fitButtons,
  input,
  setRing,
  textArea,
  understood,
} from './view.js';

export interface Ears {
  /** Shows an answer and plays it; `tookMs` is how long it took to come. */
  hear(turn: PageTurn, tookMs: number): void;
  /** Whether the last answer was heard to its end. */
  isHeard(): boolean;
  /** Goes to a place in the last answer, in ms after it began; heard from there, it isn't over. */
  backTo(elapsedMs: number): void;
}

/** What a person hears of the device. `onUnanswered`: the silence after an answer is over. */
export function ears(clock: Clock, screen: ScreenEvents, onUnanswered: () => void): Ears {
  let heard = true;
  const how: Playback = {
    aloud: () => input('aloud').checked,
    speed: () => Number(chosen('speed')),
    voice: () => ({ name: '', rate: 1, lang: chosen('locale') }),
  };

  /** Plays the silence in which nobody answers; it stands still while somebody types. */
  function waitForAnswer(silence: readonly Sound[]): void {
    const beganMs = clock.now();
    const reprompt = silence.find(({ text }) => text !== undefined);
    element('reprompt').textContent = reprompt ? `In silence: ${reprompt.text}` : '';
    let repeated = false;
    const isTyping = () => input('words').value !== '';
    const playing = play(
      silence,
      { ...how, speed: () => (isTyping() ? 0 : how.speed()) },
      {
        onPlace({ text }) {
          if (text === undefined) return setRing('listening', 'Listening: it is your turn');
          setRing('speaking', 'Speaking');
          if (!repeated && reprompt)
            addLine({ who: 'alexa', sounds: [reprompt], locale: chosen('locale') });
          repeated = true;
        },
        onEnd: onUnanswered,
      },
    );
    clock.follow(playing, beganMs);
  }

  return {
    isHeard: () => heard,
    backTo(elapsedMs) {
      clock.seek(elapsedMs);
      heard = false;
    },
    hear(turn, tookMs) {
      const { sounds, open } = turn;
      const speaking = show(turn, tookMs);
      const onPlace = showRoutine(sounds, turn.before, (elapsedMs) => {
        if (heard) return;
        clock.seek(elapsedMs);
        void drawScreen(screen);
      });
      setRing('speaking', 'Speaking');
      heard = false;
      const playing = play(sounds, how, {
        onPlace(sound, elapsedMs) {
          speaking?.(sound);
          onPlace(sound, elapsedMs);
          if (sound.text === undefined) setRing('quiet', 'Quiet');
          else setRing('speaking', 'Speaking');
        },
        onEnd() {
          heard = true;
          if (open) waitForAnswer(silenceAfter(turn.response));
          else setRing('idle', 'Ready');
        },
      });
      clock.follow(playing, turn.heardMs);
      void showScreen(turn.response, turn.heardMs, screen);
    },
  };
}

/** Shows all of a turn that isn't heard; returns what shows its words as they are. */
function show(turn: PageTurn, tookMs: number): ((sound: Sound) => void) | undefined {
  const { sounds, open, response, reminders = [] } = turn;
  element('understood').textContent = understood(turn);
  textArea('request').value = JSON.stringify(turn.request, null, 2);
  element('response').textContent = JSON.stringify(response, null, 2);
  element('reprompt').textContent = '';
  showMeters(turn, sounds);
  showReminders(reminders);
  const speaking =
    sounds.length > 0
      ? addLine({ who: 'alexa', sounds, locale: chosen('locale') }, true)
      : undefined;
  const { card } = response.response;
  if (card && 'title' in card) addNote(`A card: ${card.title}`);
  addLine({ who: 'turn', ...developerLine(turn, tookMs) });
  if (!open) addNote('The session is closed.');
  input('consent').checked = turn.consent;
  fitButtons(!open ? 'closed' : response.sessionAttributes?.playback ? 'mat' : 'open');
  return speaking;
}
