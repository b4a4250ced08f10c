import { timelineOf } from '../core/routine/timelines.js';
import { spokenMs } from '../core/speech/pace.js';
import { intentOf, languageOf } from '../models/languages.js';
import { understandingOf } from '../simulator/desk.js';
import './fixtures/three-stretches.js';

/**
 * What people complain about in voice coaches, as rules over all that can be said. Those for what is
 * said in a conversation are in tests/conversations/conversations.test.ts.
 */
const language = languageOf('en-US');
const { understand } = understandingOf('en-US');

test('no sentence has a list of more than three', async () => {
  const decks = Object.values(language.prompts).flatMap(({ say }) => [...say]);
  for (const line of [...decks, ...language.answers.flatMap(({ say, more = '' }) => [say, more])]) {
    for (const sentence of line.split(/(?<=[.!?]) /)) {
      expect([sentence, /(\w+, ){3,}(and|or) /.test(sentence)]).toEqual([sentence, false]);
    }
  }
});

test('a new person moves within half a minute of opening, a returning one within six', () => {
  const lasts = (text: string) => spokenMs(text, language.pace);
  const { welcomeNew, welcomeBack, disclaimer, notice } = language.prompts;
  const first = timelineOf({ id: 'daily' }, language, true).cues[0];
  const toMove = (first?.endMs ?? 0) - (first?.startMs ?? 0);
  const welcome = welcomeNew.say[0].replace('{disclaimer}', disclaimer.say[0]);
  expect(
    lasts(`${welcome} ${welcomeNew.ask}`) +
      lasts('start my stretches') +
      lasts(`${notice.say[0]} ${notice.ask}`) +
      lasts('yes') +
      toMove,
  ).toBeLessThan(30_000);
  for (const say of welcomeBack.say) {
    expect(lasts(`${say} ${welcomeBack.ask}`) + lasts('yes') + toMove).toBeLessThan(6_000);
  }
});

test('a routine is narrated to its end without an answer', () => {
  const { cues } = timelineOf({ id: 'daily' }, language, true);
  expect(cues.some(({ text }) => text?.includes('?'))).toBe(false);
  expect(cues.at(-1)?.kind).toBe('close');
});

test('each phrase that is suggested aloud reaches what it promises', () => {
  const promises: Record<string, string> = {
    'start my stretches': 'StartRoutineIntent',
    'why does my back crack': intentOf('cause'),
    'what helps': intentOf('treatments'),
    'is that dangerous': intentOf('dangerous'),
    'tell me about the stretches': intentOf('stretching'),
    "guide me through child's pose": 'StartStretchIntent',
    'give me ten minutes': 'RoutineIntent',
    'something in a chair': 'RoutineIntent',
    'the chair round': 'RoutineIntent',
    'just two stretches': 'FewStretchesIntent',
    "make my routine cat-camel and child's pose": 'MakeRoutineIntent',
    "cat-camel, open book and child's pose": 'SeveralStretchesIntent',
    "cat-camel and child's pose": 'SeveralStretchesIntent',
    'start my routine': 'RoutineIntent',
    "child's pose first": 'FirstStretchIntent',
    'delete my routine': 'DeleteRoutineIntent',
    'for one minute': 'HoldIntent',
    'for thirty seconds': 'HoldIntent',
    'always hold for thirty seconds': 'PreferHoldIntent',
    'reset my settings': 'UsualSettingsIntent',
    "put child's pose back in": 'PutBackIntent',
    "put child's pose back": 'PutBackIntent',
    'I meant five in the afternoon': 'CorrectionIntent',
    'longer holds': 'PreferHoldIntent',
    'shorter holds': 'PreferHoldIntent',
    'never mind': 'NeverMindIntent',
    'do two sets': 'StartRoutineIntent',
    'tell me more': 'MoreIntent',
    'start over': 'AMAZON.StartOverIntent',
    resume: 'AMAZON.ResumeIntent',
    'skip this one': 'LeaveOutBecauseIntent',
    'the floor round': 'RoutineIntent',
    'do this one again': 'ThisOneAgainIntent',
    'the usual holds again': 'UsualHoldsIntent',
    'stop the week plan': 'StopPlanIntent',
    'take out {stretch}': 'TakeFromRoutineIntent',
    'speak at the usual speed': 'UsualSpeedIntent',
    'the usual way again': 'UsualWayIntent',
    'at nine and six': 'RemindIntent',
    'at nine': 'RemindIntent',
    'at seven': 'RemindIntent',
    'in an hour': 'RemindIntent',
    'tomorrow at nine': 'RemindIntent',
    'Mondays and Thursdays': 'RemindIntent',
    'at half past six': 'RemindIntent',
    'keep both': 'AddReminderIntent',
    "cancel tomorrow's one": 'CancelRemindersIntent',
    'on weekdays at eight': 'RemindIntent',
    'every Monday and Thursday at six': 'RemindIntent',
    'every day at nine and six': 'RemindIntent',
    'move the nine reminder to ten': 'MoveReminderIntent',
    'move it to ten': 'MoveReminderIntent',
    'remind me three times a day': 'RemindIntent',
    'cancel my reminders': 'CancelRemindersIntent',
    'no, thanks': 'AMAZON.NoIntent',
    help: 'AMAZON.HelpIntent',
    'delete my data': 'ForgetMeIntent',
    'always the easier way': 'AlwaysEasierIntent',
  };
  const spoken = Object.values(language.prompts).flatMap(({ say, reprompt = '' }) => [
    ...say,
    reprompt,
  ]);
  const suggested = spoken.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:[Ss]ay|[Oo]r|[Tt]ry|[Aa]sk|instance|like|to)(?: try)?: ([^?.]+?)(?=[?.]|$)/g,
      ),
    ].map(([, phrase = '']) => phrase.replace('{other}', 'five in the afternoon')),
  );
  expect(suggested.length).toBeGreaterThan(10);
  for (const phrase of suggested) {
    // Said to Alexa herself, not to the skill.
    if (phrase.startsWith('Alexa, ')) continue;
    expect([phrase, understand(phrase).intent]).toEqual([phrase, promises[phrase]]);
  }
});
