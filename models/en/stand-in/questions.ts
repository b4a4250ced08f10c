import type { WordRule } from '../../word-rule.js';
import { LEAD } from './lead.js';
import { UNHEARD } from './unheard.js';

/** The last word of what a stretch is called. */
const A_STRETCH =
  '(?:one|pose|stretch|cat|cow|camel|kitty|needle|book|twist|rolls?|opener|extension|cobra|breathing|bridge|doorway|squeezes)';

/** Questions that resemble an order, a report or the answer to something else. */
export const questions: readonly WordRule[] = [
  // "Can I breathe with my mouth?" is asked of the pose.
  {
    guesses: ['BreathingExerciseIntent', ...UNHEARD],
    words:
      /^(?:(?:so|and|but|wait|sorry|um|okay|oh) )*(?:can|may) i breathe (?:\w+ )*(?:nose|mouth)\b(?!.*\b(?:dry|blood|blocked|bleeding|exercise|exercises|teach)\b)/,
    meant: 'TechniqueIntent',
  },
  // "Do I do this twice?" asks how often it comes; "do this one twice" wishes it.
  {
    guesses: [
      ...UNHEARD,
      'MoreGoesIntent',
      'SameAgainIntent',
      'StartStretchIntent',
      'StartRoutineIntent',
      'HoldIntent',
      'WhereAmIIntent',
      'WhatsNextIntent',
      'ThisOneAgainIntent',
      'AgainIntent',
      'AMAZON.RepeatIntent',
      'FewStretchesIntent',
      'SideDoneIntent',
      'AreYouADoctorIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:do|did|must|will|are|am) (?:i|we)|should i|(?:is|was|does|will|isn't|doesn't) (?:this|that|it|the))\\b.* (?:(?:once|twice|thrice|(?:one|two|three|four|five) times)(?: or (?:just |only )?(?:once|twice|thrice|(?:two|three|four|five) times))?|the same one (?:again|now|once more))(?: now| then| here| in a row| again| today)*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'MoreGoesIntent',
      'WhereAmIIntent',
      'TimeLeftIntent',
      'TimesADayIntent',
      'WhichStretchesIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:how many times (?:(?:do|did|must|will) (?:i|we) do|(?:does|is|will) this)\\b.*\\b(?:this|this one|it|come|done)|is (?:it|this|this one)(?: done)? (?:once or twice|twice or once)(?: this one)?)(?: now| here| in a row| in this round)*$`,
    ),
    meant: 'LengthOfHoldIntent',
  },
  // "Tell me about sore muscles" tells of none.
  {
    guesses: [
      'AcheIntent',
      'SorePartIntent',
      'StiffIntent',
      'ConditionIntent',
      'StopStretchIntent',
    ],
    words:
      /^(?:(?:so|and|okay|please|can you|could you|would you) )*(?:tell me|explain to me|talk to me|talk|i want to know|i'd like to know|what do you know|what can you tell me) (?:more |something |a bit )?about (?!my |this |the (?:pain|ache) )/,
    meant: 'QuestionIntent',
  },
  // What was told to spare a part of the body.
  {
    guesses: [
      ...UNHEARD,
      'DescribeIntent',
      'BodyPartIntent',
      'TechniqueIntent',
      'FormIntent',
      'AMAZON.RepeatIntent',
      'WayOutIntent',
      'QuestionIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:what|which)(?:'s| was| is| were| are)? (?:(?:the|that|your) )?(?:\\w+ )?(?:trick|tips?|advice|hint|thing)(?: again)?(?: (?:you (?:said|told me|gave me|mentioned|had)|was it|was that))?(?: again)? (?:for|about|with|on|to spare) (?:my|the|me) (?:wrists?|hands?|fists?|knees?|neck|elbows?|shoulders?)|(?:tell me|say|give me|what was) (?:the|that) (?:wrist|knee|fist|hand)s? (?:trick|tip|thing|advice)|you said something about (?:my|the) (?:wrists?|fists?|knees?) what was it)(?: again| here| now)*$`,
    ),
    meant: 'EasierIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'BodyPartIntent',
      'WhatsNextIntent',
      'StartStretchIntent',
      'DescribeIntent',
      'UpToMeIntent',
      'LeftOutIntent',
      'WhereAmIIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:do|should|must|shall|are|is|am)\\b.* hands? (?:(?:go|stay|be|rest|lie|both|meant to be|supposed to be) )*on (?:my|me|the) (?:tummy|belly|stomach)\\b`,
    ),
    meant: 'TechniqueIntent',
  },
  // "Which arm was it again?" asks for more than the place in the round.
  {
    guesses: [
      ...UNHEARD,
      'WhichSideIntent',
      'WhereAmIIntent',
      'OtherOneIntent',
      'SideIntent',
      'AMAZON.RepeatIntent',
    ],
    words: new RegExp(
      `${LEAD}which (?:arm|hand|elbow)(?: (?:was it|is it|was that|did you say|did i use|am i on))?(?: again| now| then)*$`,
    ),
    meant: 'BodyPartIntent',
  },
  {
    guesses: [...UNHEARD, 'TechniqueIntent', 'HowFarIntent', 'DescribeIntent', 'FormIntent'],
    words:
      /^(?!.*\bbreath).*\b(?:arse|bum|bottom|backside|butt|pelvis|hips?|rear end)\b.* (?:up or down|down or up|in or out|out or in|high or low|tucked(?: in| under)?|stick(?:ing)? out)\b/,
    meant: 'BodyPartIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'WhichSideIntent',
      'SideIntent',
      'BodyPartIntent',
      'FirstOneIntent',
      'SwitchSidesIntent',
      'TechniqueIntent',
    ],
    words:
      /^(?=.*\b(?:matters?|important|(?:any|a|the|make) difference|all the same)\b).*\b(?:which|what) (?:way|side|leg|arm|one|direction|hand|knee)\b.*\b(?:first|start|begin)/,
    meant: 'UpToMeIntent',
  },
  {
    guesses: [
      ...UNHEARD,
      'OneSideIntent',
      'NewSignIntent',
      'SideIntent',
      'SwitchSidesIntent',
      'SideDoneIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:is|does|will|would|can|could|may|do|must|only|just)\\b(?!.*\\b(?:crack|click|pop|pain|hurt|sore|stiff|ach|numb|tight|weak|noise|sound))(?:.* (?:just|only) (?:on )?(?:the )?one side|.* on (?:the )?one side| one side (?:only |alone )?(?:enough|do|suffice|okay|ok|fine|be enough|be okay|be fine|is (?:enough|okay|ok|fine)))(?: no| right| only| today| now| then| enough| alone)*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // "Will the belly one come back?" puts nothing back.
  {
    guesses: [
      ...UNHEARD,
      'PutBackIntent',
      'DescribeIntent',
      'AMAZON.RepeatIntent',
      'WhereAmIIntent',
      'StartStretchIntent',
      'WhatsNextIntent',
      'AgainIntent',
      'ThisOneAgainIntent',
      'LeftOutIntent',
      'AddToRoutineIntent',
      'BackIntent',
      'AMAZON.PreviousIntent',
      'FromStretchIntent',
      'SkipStretchIntent',
      'LeaveOutIntent',
      'WithoutStretchIntent',
    ],
    words: new RegExp(
      `${LEAD}(?:(?:is|are|does|do|will|isn't|won't|doesn't|has) (?!.*\\b(?:side|pain|ache|cramp|numbness|tingling|feeling|swelling|bleeding|dizziness|doctor|ambulance|music|bell|time|timer|clock)\\b)[a-z' -]*\\b${A_STRETCH}\\b(?: [a-z]+)*? (?:in it|in there|in this|in this round|in the round|still in|come back|come again|comes again|coming back|coming again|come round again|back in|in again|come(?: up)?)|(?:will|do|are) (?:i|we) (?!still doing the (?:first|last|final)\\b)(?:still )?(?:do|doing|get|have|having|going to do) (?:the|that) \\w+ (?:one|thing|pose|stretch))(?: again| today| too| now| later| then| as well| or not| this time)*$`,
    ),
    meant: 'SideDoneIntent',
  },
  {
    guesses: [...UNHEARD, 'WhereAmIIntent', 'StartStretchIntent', 'AltogetherIntent'],
    words: new RegExp(
      `${LEAD}(?:have|haven't|did|didn't) (?:i|we) (?:(?:already|just|not|even) )*(?:do|done|had|did|finish|finished)(?: with)? (?:the|that) (?:\\w+ ){0,2}(?:cat|cow|camel|kitty|child|childs|child's|needle|book|twist|rolls?|opener|extension|cobra|belly|tummy|breathing|bridge|doorway)(?: (?:one|pose|thing|stretch))?(?: already| yet| today| before| now| then)*$`,
    ),
    meant: 'SideDoneIntent',
  },
  // "It's done, no?" asks whether it is over.
  {
    guesses: [...UNHEARD, 'WayOutIntent', 'AMAZON.StopIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:(?:it|that|this)(?:'s| is)|we're|we are) (?:all )?(?:done|over|finished|complete)(?: now| already)*(?: (?:no|na|right|isn't it|aren't we|yeah|yes|is it|or))+(?: (?:shall|can|should|may|do) i (?:get|stand|sit|come) up(?: now)?)?|(?:so )?(?:that's it|is that it|is that all) (?:shall|can|should|may) i (?:get|stand|sit|come) up(?: now)?|(?:can|shall|should|may|do) i (?:get|stand|sit) up (?:now|already|yet)(?: or (?:not|not yet|is there more|wait))?)$`,
    ),
    meant: 'TimeLeftIntent',
  },
  {
    guesses: [...UNHEARD, 'ExercisesToAvoidIntent', 'WhatsNextIntent', 'WhereAmIIntent'],
    words: new RegExp(
      `${LEAD}(?:what|which(?: ones)?|how many) (?:still |else )?(?:stays?|remains?|(?:is|are) (?:still )?(?:remaining|missing)|rests)(?: (?:to do|to be done|to come|to go|for me|for us|for today|from yesterday|now|still|then|over|left))*$`,
    ),
    meant: 'LeftOutIntent',
  },
  // "How many of these are there altogether?" asks for a number.
  {
    guesses: [...UNHEARD, 'AltogetherIntent', 'LeftOutIntent', 'TimesADayIntent'],
    words: new RegExp(
      `${LEAD}how many (?:(?:of (?:these|them|those)|stretches|exercises|poses) )?(?:(?:are|is) there|do (?:we|i) (?:do|have)|will (?:there be|we do))(?: (?:of (?:these|them)|stretches|exercises|poses))? (?:altogether|in all|in total|all told|all in all|in this round|in the round)$`,
    ),
    meant: 'WhereAmIIntent',
  },
  // Hands or fists: whichever they like.
  {
    guesses: ['BodyPartIntent', 'TechniqueIntent', 'EasierIntent', 'DescribeIntent'],
    words: new RegExp(
      `${LEAD}(?:(?:am i|are we|should i be|should i|do i|is it|do i go|can i be|must i be)(?: (?:meant|supposed) to be)? )?(?:on )?(?:my |the |with |on |flat |open )*(?:hands?|palms?|fists?) or (?:on )?(?:my |the |with |on |flat |closed )*(?:hands?|palms?|fists?|knuckles)(?: (?:here|for this|for this one|in this one|down))*$`,
    ),
    meant: 'UpToMeIntent',
  },
  // What was finished with yesterday is one stretch.
  {
    guesses: ['YesterdayIntent', 'WhatsNextIntent', 'LeftOutIntent', 'WhereAmIIntent'],
    words: new RegExp(
      `${LEAD}(?:what|which (?:one|stretch|exercise)) (?:did (?:i|we) (?:finish|end|end up|close) (?:with|on|at)|was the last one (?:i|we) did)(?: (?:yesterday|last time|last night|the other day))*$`,
    ),
    meant: 'LastStretchIntent',
  },
];
