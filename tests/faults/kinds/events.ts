import { type Fault, intent, NOW, onTheMat, sent, slot } from '../fault.js';
import type { World } from '../world.js';

const event = (type: string, more?: object) => ({ type, timestamp: NOW, ...more });
const SILENCE = /^$/;
const task = (input: unknown, name = 'amzn1.ask.skill.ours.StartTimedStretches') => ({
  type: 'LaunchRequest',
  timestamp: NOW,
  task: { name, version: '1', input },
});

/** In the middle of a routine; then "how long is left" still knows the place. */
function inPassing(fault: string, request: object): Fault {
  return {
    fault: `${fault}, in mid-routine`,
    async happens(world: World) {
      await onTheMat(world);
      const { sessionAttributes: attributes } = world.response() ?? {};
      expect(await world.send(request, { attributes })).toBe('');
      return world.say('how long is left');
    },
    hears: /left in cat-camel/,
    kept: () => ({ rounds: 2 }),
  };
}

export const events: Fault[] = [
  sent('enables the skill', event('AlexaSkillEvent.SkillEnabled', { body: {} }), SILENCE),
  sent('accepts a permission', event('AlexaSkillEvent.SkillPermissionAccepted'), SILENCE),
  sent('changes a permission', event('AlexaSkillEvent.SkillPermissionChanged'), SILENCE),
  sent('links an account', event('AlexaSkillEvent.SkillAccountLinked'), SILENCE),
  sent('tells of a reminder', event('Reminders.ReminderStarted'), SILENCE),
  sent('plays music', event('AudioPlayer.PlaybackStarted'), SILENCE),
  sent('is a message', event('Messaging.MessageReceived', { message: 'x' }), SILENCE),
  sent('is an error of Alexa’s', event('System.ExceptionEncountered', { error: {} }), SILENCE),
  sent('has a name of JavaScript’s own', event('__proto__'), SILENCE),
  sent('has no name', event(''), SILENCE),
  inPassing('is an error of the screen', event('Alexa.Presentation.APL.RuntimeError')),
  inPassing('is a touch of nothing', event('Alexa.Presentation.APL.UserEvent', { arguments: [] })),
  inPassing('asks what could be answered', {
    ...event('CanFulfillIntentRequest'),
    intent: { name: 'AMAZON.StopIntent' },
  }),
  sent('asks what could be answered, without an intent', event('CanFulfillIntentRequest'), SILENCE),
  sent('is a launch without a context', event('LaunchRequest'), /^Welcome/, {
    around: { context: undefined },
  }),
  sent('is a question without a context', intent('DangerousIntent'), /call 911/, {
    around: { context: undefined },
  }),
  sent('is a question without context and session', intent('DangerousIntent'), /call 911/, {
    around: { context: undefined, session: undefined },
  }),
  sent('is a question whose context is text', intent('DangerousIntent'), /call 911/, {
    around: { context: 'none' },
  }),
  sent('is an end without a context', event('SessionEndedRequest'), SILENCE, {
    around: { context: undefined },
  }),
  sent('is an intent without a name', { ...intent(''), intent: {} }, /put it another way\?$/),
  sent('is an intent that is text', { ...intent(''), intent: 'stop' }, /put it another way\?$/),
  sent('starts a stretch that is not there', task({ routine: 'yoga' }), /stretch called yoga/),
  sent('starts what is markup', task({ routine: '<audio src="x"/>' }), /called <audio/),
  sent('starts with a hold of a day', task({ hold: 86_400 }), /up to five minutes/),
  sent('starts with a hold of -5', task({ hold: -5 }), /shortest hold|didn't catch how long/),
  sent('starts with a list', task(['daily']), /^First|\[[\d.]+ s\]/),
  sent('starts with a report', task({ routine: 'my chest hurts' }), /called my chest hurts/),
  sent(
    'starts a task of another version',
    { ...task({}), task: { name: 'x', version: 2 } },
    /^Welcome/,
  ),
  sent(
    'resumes what was never begun',
    event('SessionResumedRequest'),
    /permission, so nothing is set/,
  ),
  sent(
    'resumes with times that are none',
    event('SessionResumedRequest', {
      cause: { token: '99:99 x', result: { status: 'ACCEPTED' } },
    }),
    /permission, so nothing is set/,
  ),
  sent(
    'is words in a slot of another intent',
    intent('HoldIntent', slot('sets', 'my legs are numb')),
    /^Call 911 now/,
  ),
];
