import { calls } from '../../core/understanding/invocation.js';
import { invocation } from '../../models/en/stand-in/invocation.js';

const callIn = calls('back coach', invocation);

test.each([
  'open back coach',
  'open the back coach skill',
  'run back coach',
  'play back coach',
  'launch back coach',
  'start back coach',
  'start the back coach app',
  'use back coach',
  'ask back coach',
  'talk to back coach',
  'back coach',
  'back coach please',
  'please open back coach',
  'can you open my back coach',
])('"%s" opens the skill', (words) => {
  expect(callIn(words)).toEqual({ kind: 'launch' });
});

test.each([
  ['ask back coach why does my back crack', 'why does my back crack'],
  ['ask back coach to start my stretches', 'start my stretches'],
  ['ask back coach about foam rolling', 'foam rolling'],
  ['open back coach and start my stretches', 'start my stretches'],
  ['start back coach and then help', 'help'],
  ['tell back coach that my back is sore', 'my back is sore'],
  ['use back coach to guide me through cat-camel', 'guide me through cat-camel'],
  ['start my stretches with back coach', 'start my stretches'],
  ['back coach is it dangerous', 'is it dangerous'],
  ['ask the back coach skill is it dangerous', 'is it dangerous'],
])('"%s" asks it in one breath', (words, asked) => {
  expect(callIn(words)).toEqual({ kind: 'oneShot', asked });
});

test.each([
  'start my stretches',
  'open the door',
  'go back',
  'hello back coach',
  'are you a back coach',
  'start back extension',
  'my back coaching',
])('"%s" calls nobody', (words) => {
  expect(callIn(words)).toBeUndefined();
});
