import type { RequestHandler } from 'ask-sdk-core';
import { holdWish, stretchWish, talkWish, type Wish } from '../../../core/conversation/habits.js';
import { promptThenGoOn } from '../../../core/conversation/on-the-mat/running.js';
import { speedTurn } from '../../../core/conversation/on-the-mat/speed.js';
import type { Person } from '../../../core/memory/person.js';
import type { Speed } from '../../../core/speech/speed.js';
import type { Asked } from '../asked.js';
import { onIntents, type Ports } from './on-intents.js';
import { told } from './remember.js';

/** How a person likes it from now on: noted, and remembered. */
export function onHabits(ports: Ports): RequestHandler[] {
  const keep = async <T>(
    { userId, today, situation }: Asked,
    { turn, value }: Wish<T>,
    change: (person: Person, value: T) => Person,
  ) => {
    if (value === undefined || userId === undefined) return turn;
    const saved = await ports.people.change(userId, today, (person) => change(person, value));
    return told(saved, turn, situation);
  };
  const talk = (wish: 'less' | 'more') => (asked: Asked) =>
    keep(asked, talkWish(wish, asked.situation), (person, value) => ({
      ...person,
      talkWish: value,
    }));
  const speed = (wish: Speed | 'usual') => (asked: Asked) =>
    keep(asked, { turn: speedTurn(wish, asked.situation), value: wish }, (person) => ({
      ...person,
      speed: wish === 'usual' ? undefined : wish,
    }));
  const easier =
    (prompt: 'alwaysEasier' | 'usualWay', wanted: true | undefined) => (asked: Asked) =>
      keep(asked, { turn: promptThenGoOn(prompt, asked.situation), value: prompt }, (person) => ({
        ...person,
        easier: wanted,
      }));
  return [
    onIntents(ports, ['LessTalkingIntent'], talk('less')),
    onIntents(ports, ['MoreTalkingIntent'], talk('more')),
    onIntents(ports, ['SpeakSlowerIntent'], speed('slower')),
    onIntents(ports, ['SpeakFasterIntent'], speed('faster')),
    onIntents(ports, ['UsualSpeedIntent'], speed('usual')),
    onIntents(ports, ['PreferHoldIntent'], (asked) =>
      keep(asked, holdWish(asked.slot('hold'), asked.situation), (person, holdMs) => ({
        ...person,
        holdMs,
      })),
    ),
    onIntents(ports, ['UsualHoldsIntent'], (asked) =>
      keep(
        asked,
        { turn: promptThenGoOn('usualHolds', asked.situation), value: 'usual' },
        (person) => ({
          ...person,
          holdMs: undefined,
        }),
      ),
    ),
    onIntents(ports, ['AlwaysEasierIntent'], easier('alwaysEasier', true)),
    onIntents(ports, ['UsualWayIntent'], easier('usualWay', undefined)),
    onIntents(ports, ['LeaveOutIntent'], (asked) =>
      keep(asked, stretchWish('leftOut', asked.slot('stretch'), asked.situation), (person, id) => ({
        ...person,
        leaveOut: [...new Set([...(person.leaveOut ?? []), id])],
      })),
    ),
    onIntents(ports, ['PutBackIntent'], (asked) =>
      keep(asked, stretchWish('putBack', asked.slot('stretch'), asked.situation), (person, id) => ({
        ...person,
        leaveOut: (person.leaveOut ?? []).filter((own) => own !== id),
      })),
    ),
  ];
}
