import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { listeners } from '../memory/listener.js';

/**
 * Plays that last for days, against a real table and a stand-in for Alexa's
 * services. `U:` is said, `A:` is answered; long narrations are shortened.
 * `[+ 23:50]` is time that passes, in hours and minutes, `[zone Asia/Tokyo]`
 * a move, `[silence]` nobody's answer.
 */
const FOLDER = 'tests/weeks';
const plays = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
/** As for the conversations: writes down what is said now. */
const update = process.env.UPDATE_TRANSCRIPTS !== undefined;

test.each(plays)(
  '%s is spoken as written',
  async (name) => {
    const ours = await listeners();
    const listener = ours.newListener('somebody for a week');
    const written = readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd().split('\n');
    const played: string[] = [];
    for (const line of written.filter((one) => !one.startsWith('A: '))) {
      played.push(line);
      const [, hours, minutes] = /^\[\+ (\d+):(\d\d)\]$/.exec(line) ?? [];
      if (hours && minutes) listener.wait({ hours: Number(hours), seconds: Number(minutes) * 60 });
      const [, zone] = /^\[zone (.+)\]$/.exec(line) ?? [];
      if (zone) ours.service.state.timeZone = zone;
      if (line === '[silence]') await listener.keepSilent();
      if (!line.startsWith('U: ')) continue;
      played.push(`A: ${shortened(await listener.say(line.slice(3)))}`);
    }
    await ours.close();
    if (update) writeFileSync(`${FOLDER}/${name}`, `${played.join('\n')}\n`);
    else expect(played).toEqual(written);
  },
  60_000,
);

/** The first words of a narration and its last question. */
function shortened(answer: string): string {
  const pieces = answer.split(/ \[[\d.]+ s\] /);
  const [first] = pieces;
  return pieces.length < 3 ? answer : `${first} [...] ${pieces.at(-1)}`;
}
