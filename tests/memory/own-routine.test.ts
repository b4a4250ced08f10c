import { parsePerson } from '../../core/memory/person.js';
import { createHandler } from '../../lambda/src/handler.js';
import { desk } from '../../simulator/desk.js';
import { gateTo } from '../../simulator/gate.js';
import { readable } from '../../simulator/speech.js';
import { listeners } from './listener.js';

test('a routine of one’s own and the sounds are kept, and read back as they were', async () => {
  const { newListener, store, close } = await listeners();
  const { say } = newListener('made one');
  await say('open back coach');
  await say("make my routine cat-camel, open book and child's pose");
  await say('use a bell');
  await say('count me down');
  await say('just the bell');
  const { person } = await store.load('made one');
  const kept = {
    own: ['cat-camel', 'open-book', 'childs-pose'],
    bell: true,
    countDown: true,
    justBell: true,
  };
  expect(person).toMatchObject(kept);
  expect(parsePerson(person)).toEqual(person);
  await say('delete my routine');
  expect((await store.load('made one')).person?.own).toBeUndefined();
  await say('undo');
  expect((await store.load('made one')).person).toMatchObject(kept);
  await close();
});

test('what can’t be saved is not read back as kept, and the routine goes on', async () => {
  const { newListener, way, close } = await listeners(gateTo);
  const { say, wait } = newListener('cut off');
  await say('open back coach');
  await say('start my stretches');
  await say('yes');
  await way.close();
  wait({ seconds: 50 });
  expect(await say('make my routine cat-camel and open book')).toMatch(
    /^I couldn't save that, so your routine is as it was\. \[/,
  );
  wait({ seconds: 10 });
  expect(await say('pause')).toMatch(/left in cat-camel/);
  expect(await say("what's in my routine")).toMatch(
    /^I can't reach what I keep for you just now.* left in cat-camel\. Shall we go on\?$/,
  );
  expect(await say('add open book to my routine')).toMatch(/^I can't reach what I keep/);
  await close();
}, 30_000);

test('without a table, it says that it can’t keep one, and does it once', async () => {
  const send = createHandler({ random: () => 0, log: () => {} });
  const device = desk(send, 'en-US')('nobody', () => Date.UTC(2026, 10, 24, 9));
  const say = async (words: string) => {
    const speech = (await device.utter(words)).response.response.outputSpeech;
    return speech?.type === 'SSML' ? readable(speech.ssml) : '';
  };
  await say('open back coach');
  expect(await say('make my routine cat-camel and open book')).toBe(
    "I can't keep routines here, so I can only do that once. Shall we do it now?",
  );
  await say('yes');
  expect(await say('yes')).toMatch(/^First, cat-camel\. .*Next, open book\./);
  await say('stop');
  await say('open back coach');
  expect(await say("what's in my routine")).toMatch(/^You don't have a routine of your own yet/);
});
