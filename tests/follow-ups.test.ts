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
