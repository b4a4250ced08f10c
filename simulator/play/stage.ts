import { createHandler } from '../../lambda/src/handler.js';
import type { Log } from '../../lambda/src/telemetry/telemetry.js';
import type { LocaleId } from '../../models/locales.js';
import { openAlexaService } from '../alexa-service.js';
import { desk } from '../desk.js';
import { Player } from './player.js';

/** What a play begins with. */
export interface Setting {
  locale: LocaleId;
  userId: string;
  /** The person's time zone. */
  zone: string;
  /** When the play begins, in ms since 1970. */
  startMs: number;
  /** The table that people are kept in; without one, nothing outlives a session. */
  tableName?: string | undefined;
  /** Whether the device has a screen. */
  screen?: boolean;
  /** Whether the person allows reminders. */
  consent?: boolean;
  /** From 0 to 1, as Math.random; chooses wordings. */
  random: () => number;
  log: Log;
}

export interface Stage {
  player: Player;
  close(): Promise<void>;
}

const SCREEN = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.4' } } };

/** Sets up a person with an Echo and Alexa's services, all on the play's clock. */
export async function openStage(setting: Setting): Promise<Stage> {
  const { locale, userId, zone, startMs, tableName, random, log } = setting;
  const { screen = false, consent = false } = setting;
  const clock = { nowMs: startMs };
  const now = () => clock.nowMs;
  const service = await openAlexaService({ timeZone: zone, consent, now });
  const skill = createHandler({ tableName, random, log });
  const device = desk(skill, locale, service)(userId, now, () => (screen ? SCREEN : {}));
  const moveTo = (elsewhere: string) => {
    service.state.timeZone = elsewhere;
  };
  const player = new Player({ device, locale, clock, moveTo });
  return { player, close: service.close };
}

/** 9 a.m. on Tuesday, 24 November 2026, in a time zone; in ms since 1970. */
export function morningIn(zone: string): number {
  const nine = Date.UTC(2026, 10, 24, 9);
  const { format } = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const there = Date.parse(`${format(nine).replace(' ', 'T')}Z`);
  return 2 * nine - there;
}
