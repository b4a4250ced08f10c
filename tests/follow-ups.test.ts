import { followUpTurn } from '../core/conversation/questions.js';
import { parseSession } from '../core/memory/session.js';
import { languageOf } from '../models/languages.js';
import { situationOf } from './situation.js';

const about = (topic?: string) => situationOf({ session: parseSession({ topic }) });
const language = languageOf('en-US');

test('without a topic, a short question is about cracking in general', () => {
  expect(followUpTurn('safe', about()).did).toBe(`answer:${language.followUps.safe}`);
});

test('a topic that says nothing about it is not answered with something else', () => {
  const silent = {
    ...language,
    answers: language.answers.map(({ followUps: _, ...rest }) => rest),
  };
  for (const { id } of silent.answers) {
    const turn = followUpTurn('safe', { ...about(id), language: silent });
    expect([id, turn.did, turn.session.topic]).toEqual([id, 'not-sure-about-that', id]);
  }
});

test('every topic says of itself whether it is safe, and why', () => {
  const unsure = language.answers.flatMap(({ id }) =>
    (['safe', 'why'] as const)
      .filter((aspect) => followUpTurn(aspect, about(id)).did === 'not-sure-about-that')
      .map((aspect) => `${id}: ${aspect}`),
  );
  expect(unsure).toEqual([]);
});
