import { afterAllTurn, skippedAfterAll } from '../../../core/conversation/on-the-mat/after-all.js';
import { beforeTheJumpTurn } from '../../../core/conversation/on-the-mat/going-back.js';
import {
  leaveOutTurn,
  putBackTurn,
  skipOnceTurn,
} from '../../../core/conversation/on-the-mat/leave-out.js';
import { mySettingsTurn } from '../../../core/conversation/on-the-mat/my-settings.js';
import { onceMoreTurn, roundOfThemTurn } from '../../../core/conversation/on-the-mat/once-more.js';
import * as settings from '../../../core/conversation/on-the-mat/settings.js';
import {
  quieterStillTurn,
  ratherTalkTurn,
  soundTurn,
  voiceAsUsualTurn,
} from '../../../core/conversation/on-the-mat/sounds.js';
import { steppedHoldTurn } from '../../../core/conversation/on-the-mat/stepped-hold.js';
import { thisByItself } from '../../../core/conversation/on-the-mat/the-one-meant.js';
import {
  usualLengthTurn,
  usualSettingsTurn,
} from '../../../core/conversation/on-the-mat/usual-settings.js';
import { slowerTurn } from '../../../core/conversation/say-it-slower.js';
import { skipFromTheStart, skipThatTurn } from '../../../core/conversation/skip-that.js';
import { type Intents, just, orInstead } from '../intents.js';
import { filled } from './filled.js';
import { addedToOwn, takenFromOwn } from './own-routine.js';

const lessTalking = orInstead((situation) => settings.talkTurn('less', situation));

/** How people like it. */
export const settingsIntents = {
  // "Less talking", "speak slower", "use a bell", "count me down", "always hold for thirty seconds", "skip child's pose from now on"
  LessTalkingIntent: (asked) => quieterStillTurn(asked.situation) ?? lessTalking(asked),
  MoreTalkingIntent: orInstead(
    (situation) => ratherTalkTurn(situation) ?? settings.talkTurn('more', situation),
  ),
  SpeakSlowerIntent: orInstead(slowerTurn),
  SpeakFasterIntent: orInstead((situation) => settings.speedTurn('faster', situation)),
  UsualSpeedIntent: just((situation) => ratherTalkTurn(situation) ?? voiceAsUsualTurn(situation)),
  BellIntent: orInstead((situation) => soundTurn('bellOn', situation)),
  NoBellIntent: just((situation) => soundTurn('bellOff', situation)),
  JustTheBellIntent: orInstead((situation) => soundTurn('justBell', situation)),
  CountDownIntent: just((situation) => soundTurn('countingOn', situation)),
  NoCountIntent: just((situation) => soundTurn('countingOff', situation)),
  PreferHoldIntent: async ({ slot, person, situation }) => {
    const way = slot('length')?.id;
    return way === 'shorter' || way === 'longer'
      ? steppedHoldTurn(way, slot('hold'), await person.recall(), situation)
      : settings.preferHoldTurn(slot('hold'), situation);
  },
  UsualHoldsIntent: just(usualLengthTurn),
  UsualSettingsIntent: just(usualSettingsTurn),
  MySettingsIntent: async ({ person, situation }) =>
    mySettingsTurn(await person.recall(), situation),
  AlwaysEasierIntent: just((situation) => settings.easierTurn(true, situation)),
  UsualWayIntent: just((situation) => settings.easierTurn(false, situation)),
  SkipStretchIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? takenFromOwn(filled(slot('stretch')), person, situation)
      : (skipThatTurn(slot('stretch'), situation) ??
        skipFromTheStart(slot('stretch'), situation) ??
        skipOnceTurn(slot('stretch'), await person.recall(), situation)),
  LeaveOutIntent: async ({ slot, person, situation }) => {
    const named = filled(slot('stretch'), slot('stretchb'));
    return situation.session.ownTold
      ? takenFromOwn(named, person, situation)
      : leaveOutTurn(thisByItself(named, situation), await person.recall(), situation);
  },
  PutBackIntent: async ({ slot, person, situation }) =>
    situation.session.ownTold
      ? addedToOwn(filled(slot('stretch')), {}, person, situation)
      : ((slot('stretch')
          ? undefined
          : (skippedAfterAll(situation) ?? beforeTheJumpTurn(situation))) ??
        (situation.running ? undefined : afterAllTurn(slot('stretch')?.id, situation)) ??
        onceMoreTurn(slot('stretch'), await person.recall(), situation) ??
        roundOfThemTurn(slot('stretch'), await person.recall(), situation) ??
        putBackTurn(slot('stretch'), await person.recall(), situation)),
} satisfies Partial<Intents>;
