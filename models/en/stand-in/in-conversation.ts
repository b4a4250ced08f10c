import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

const DEAR =
  '(?: (?:darling|dear|love|my dear|sweetheart|coach|thanks|thank you|now|so|then|today|for today|for the day|for now|there|here|okay|god bless|bless you))*';

/** What is said to a coach as to somebody in the room, with thanks and blessings around it. */
export const inConversation: readonly WordRule[] = [
  // "God bless, that's me done."
  {
    guesses: ['ThanksIntent', 'PraiseIntent', 'HelloIntent', 'NeverMindIntent', ...UNHEARD],
    words: new RegExp(
      `^(?!.*\\b(?:not|never|isn't|nearly|almost|when|if|until|till|before|once|after|let me|with (?:this|that|it)|one)\\b)(?:.* )?(?:that's (?:me|us)|i'm|i am|we're|we are|all) (?:all )?(?:done|finished|through)${DEAR}$|${LEAD}(?:good on you|good on ya|cheers|lovely|ta|thanks|thank you|grand|great|brilliant|well|righto|right)(?: (?:love|dear|darling|mate|then|coach))* (?:i'm|i am|i'll be|we're|we'll be) (?:off|away|heading off|going)${DEAR}$|${LEAD}(?:all right |alright |okay |well )*(?:darling |dear |love |my dear )*we (?:finish|finished|done)${DEAR}$`,
    ),
    meant: 'AMAZON.StopIntent',
  },
  // "Why have you picked those?" begins none of them.
  {
    guesses: [
      'AMAZON.ResumeIntent',
      'AMAZON.YesIntent',
      'ReadyIntent',
      'StartRoutineIntent',
      'StartStretchIntent',
      'SeveralStretchesIntent',
      'RoutineIntent',
      'FirstStretchIntent',
      'SideDoneIntent',
      ...UNHEARD,
    ],
    words: new RegExp(
      `${LEAD}(?:can i ask |tell me )?why(?:'ve| have| did| do| are| is| would| does)? (?:(?:you|we|i|it|this|that|these|those) )?(?:pick|picked|choose|chose|chosen|give|given|do|doing|start|starting|those|these|that|this|have)\\b(?!.* (?:crack|pop|click|hurt|stop|stopped|quiet|late)).*$`,
    ),
    meant: 'GoodForIntent',
  },
  // "Is it doing me any good?"
  {
    guesses: ['FormIntent', 'FeelsBetterIntent', 'PraiseIntent', 'HowFarIntent', ...UNHEARD],
    words: new RegExp(
      `${LEAD}(?:is|does|will|would) (?:it|this|that|this one|any of this|all this) (?:really |actually |even )*(?:do|doing|done) (?:me|us|my \\w+|anybody|anyone) (?:any|some|much) good(?: (?:at all|really|though|then|at my age|do you think))*$`,
    ),
    meant: 'GoodForIntent',
  },
  // "Legs up on the chair, is that right?" asks for no other round.
  {
    guesses: [
      'RoutineIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'SeveralStretchesIntent',
    ],
    words:
      /^(?!.*\b(?:i want|i'd like|can we|could we|let's|start|begin|give me|pain|hurts?|numb)\b)(?:(?:so|and|but|like|wait) )*(?:(?:my|the) )?(?:legs?|feet|foot|knees?|arms?|hands?|head|back|bum|bottom|heels?|elbows?|chin|shoulders?|hips?)\b.* (?:is that|that's|is it|am i) (?:right|correct|okay|ok|it|all right|alright)(?: (?:or not|then|yes|no|so far|now|coach))*$/,
    meant: 'FormIntent',
  },
  // "What have you got for somebody who can't get down on the floor?"
  {
    guesses: [
      'RoutineIntent',
      'StartRoutineIntent',
      'WhichStretchesIntent',
      'WhichRoutinesIntent',
      ...UNHEARD,
    ],
    words:
      /\b(?:(?:can't|cannot|cannae|can not|couldn't|won't|can no longer|isn't able to|not able to) (?:get|go) (?:down )?(?:on|onto|to) (?:the|a) (?:floor|ground|mat))(?: (?:any more|anymore|now|these days|easily|at my age|well|too well))*$/,
    meant: 'CannotGetDownIntent',
  },
  // "I meant the time, how much time?"
  {
    guesses: ['CorrectionIntent'],
    words: /\bhow (?:much|long|many)\b.*\b(?:time|left|to go|longer|remaining|remains)$/,
    meant: 'TimeLeftIntent',
  },
  // "No pain", after a click, denies it.
  {
    guesses: ['AMAZON.NoIntent', 'NoneIntent'],
    words:
      /^(?:(?:no|nah|oh|there's|there is|it's|i've|i have|got) )*no pain(?: (?:la|lah|at all|though|here|none|in it|with it|from it|mate|dear|love|now))+$/,
    meant: 'FalseAlarmIntent',
  },
  // "Not a pain exactly, just stiff."
  {
    guesses: [
      'FeelsSameIntent',
      'FeelsBetterIntent',
      'PainlessIntent',
      'FalseAlarmIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:numb|weak|chest|sharp|worse|swollen)\b).*\b(?:just|only|more|simply) (?:a bit |a little |so |very |really )*(?:stiff|tight|stiffness)(?: (?:you know|is all|that's all|really|though|in the mornings?|today))*$/,
    meant: 'StiffIntent',
  },
  // "Good afternoon my dear, my neck is stiff since I woke up."
  {
    guesses: ['HelloIntent', 'ThanksIntent'],
    words:
      /^(?!.*\b(?:numb|weak|chest|sharp|pain|swollen|headache|fever|can't)\b).*\b(?:(?:my|me|the) (?:whole |lower |upper )?(?:neck|shoulders?|back)\b.* (?:stiff|tight|sore|aching|achy)|(?:a |an )?(?:stiff|sore|tight|achy|aching) (?:neck|shoulders?|back|lower back|upper back))\b/,
    meant: 'SorePartIntent',
  },
];
