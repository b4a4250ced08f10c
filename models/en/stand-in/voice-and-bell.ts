import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const SMALL =
  "(?:no|nah|nope|naw|ag|aiyo|eish|man|oh|ah|hey|actually|sorry|wait|okay|ok|please|well|um|but|and|so|then|yaar|lah|coach|on second thoughts?|i think|i guess|can you|could you|let's|let us)";
const AFTER =
  '(?: (?:please|then|now|again|instead|rather|thanks|thank you|man|yaar|lah|hey|actually|i think|to be honest|after all|in the holds|during the holds|like before|as before|like earlier|like you did|like you did before|the way you did|the way it was|like it was))*';
const BELL = '(?:bells?|chimes?|dings?|dinging|gongs?|beeps?|beeping|ringing)';
const TALK =
  '(?:talk|talking|speak|speaking|words|your words|your voice|the voice|your own voice|the talking|you talking|you speaking|talk to me instead|speak to me instead)';

/** The bell, or the voice: what is said of one means the other. */
export const voiceAndBell: readonly WordRule[] = [
  // "No, keep talking like you were."
  {
    guesses: [...UNHEARD, 'MoreIntent', 'MoreTalkingIntent', 'LessTalkingIntent'],
    words:
      /\b(?:keep(?: on)?|carry on|go back to) (?:talking|speaking|explaining) (?:(?:like|as|the way)(?: how)? (?:you (?:were|did|usually do|normally do|always do)|before|usual|normal)|normally|as much)\b/,
    meant: 'UsualSpeedIntent',
  },
  // "No bell, talk like before" is about no speed.
  {
    guesses: [
      ...UNHEARD,
      'UsualSpeedIntent',
      'MoreTalkingIntent',
      'NoOneToTalkToIntent',
      'LessTalkingIntent',
      'BellIntent',
      'JustTheBellIntent',
      'UndoIntent',
      'UsualSettingsIntent',
      'AMAZON.NoIntent',
      'AMAZON.StopIntent',
      'AMAZON.CancelIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} |just )*(?:no(?: more)?|not|without|lose|drop|stop|kill|forget|scrap|ditch|don't (?:use|do|ring|want)|i don't (?:want|like|need))(?: (?:the|a|that|any|your|with the))?(?: ${BELL}|(?<=ring|ringing))(?: (?:or anything|or that|or whatever|at all|and that|and stuff))?(?: (?:just|only|rather|but|and|use|back to|go back to|i want|i'd rather have|i prefer|i like|i liked))*(?: ${TALK})?${AFTER}$`,
    ),
    meant: 'NoBellIntent',
  },
  {
    guesses: ['NoBellIntent', 'JustTheBellIntent', 'MoreTalkingIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${SMALL} )*(?:i |i'd |i would )?(?:liked?|prefer|preferred|rather have|rather)(?: it| that)?(?: better| more)?(?: with| having)? (?:the|a|your) (?:bell|chime|gong)${AFTER}$`,
    ),
    meant: 'BellIntent',
  },
  // "I liked it better when you talked."
  {
    guesses: [
      ...UNHEARD,
      'UsualSpeedIntent',
      'NoOneToTalkToIntent',
      'LouderIntent',
      'LessTalkingIntent',
      'SpeakFasterIntent',
      'SpeakSlowerIntent',
      'ThanksIntent',
      'UndoIntent',
      'AMAZON.NoIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} )*(?:i |i'd |i would |i've |much )*(?:liked?|prefer|preferred|rather|rather have)(?: (?:it|that))?(?: (?:better|more))?(?: (?:when|if|with|it when|it if|to have|hearing|hear|having))? (?:you (?:talk|talked|talking|speak|spoke|speaking|were talking|were speaking|told me|said it|to talk|to speak)|(?:your|the) (?:voice|talking|words)|hear you|hear your voice)(?: (?:better|more|to me))?${AFTER}$`,
    ),
    meant: 'MoreTalkingIntent',
  },
  // "No, rather talk" asks for the voice, unless it was taken for a wish to talk to somebody.
  {
    guesses: [
      ...UNHEARD,
      'LouderIntent',
      'SpeakFasterIntent',
      'LessTalkingIntent',
      'AMAZON.NoIntent',
    ],
    words: new RegExp(
      `^(?:(?:${SMALL} )*(?:rather|instead)(?: just)?(?: use)? ${TALK}|(?:${SMALL} )*(?:no|nah|nope|naw)(?: ${SMALL})*(?: (?:just|only|rather|instead|use|go back to|back to))+ ${TALK}|(?:${SMALL} |just |use )*${TALK} (?:instead|rather))${AFTER}$`,
    ),
    meant: 'MoreTalkingIntent',
  },
  {
    guesses: [...UNHEARD, 'NoOneToTalkToIntent'],
    words: new RegExp(
      `^(?:${SMALL} )*(?:rather not|i'd rather you (?:didn't|don't|did not)|no) (?:talk|talking|speak|speaking)${AFTER}$`,
    ),
    meant: 'LessTalkingIntent',
  },
  // "I don't like when you count at the end" wants no more of it.
  {
    guesses: ['CountDownIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:if|when) you (?:don't|do not|didn't|never) count\b).*\b(?:i (?:don't|do not|didn't|really don't) (?:really |much )?(?:like|want|need|enjoy)|i hate|i can't stand|i dislike|(?:it|that) (?:annoys|bothers|stresses) me|not (?:keen|fond)) .*\b(?:count|counts|counting|countdown|numbers)\b/,
    meant: 'NoCountIntent',
  },
  // "That's far too much silence" is of the words, and of no pose.
  {
    guesses: [...UNHEARD, 'EasierIntent', 'LessTalkingIntent', 'LouderIntent'],
    words: new RegExp(
      `^(?:${SMALL} |och |och aye |that's |that is |there's |it's |there is |this is )*(?:(?:way|far|a bit|a little|much|just|rather) )*too (?:much|long a) (?:silence|quiet)${AFTER}$`,
    ),
    meant: 'MoreTalkingIntent',
  },
  // "I can't keep up, give me more time in between": she has to speak more slowly.
  {
    guesses: ['LongerIntent', 'WaitIntent', 'SpeakFasterIntent', 'BackIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${SMALL} )*i (?:can't|cannot|can not|couldn't|can hardly|can barely) keep up\\b(?!.*\\b(?:pain|hurts?|breath|breathing|hold)\\b)`,
    ),
    meant: 'SpeakSlowerIntent',
  },
  {
    guesses: ['LongerIntent'],
    words:
      /\b(?:more|longer|extra|bigger) (?:time|gaps?|breaks?|pauses?|space|rest) (?:in )?between\b|\b(?:more time|longer) (?:to get|getting) (?:into|from one)\b/,
    meant: 'SpeakSlowerIntent',
  },
  // "Can you shush till the end of each one" moves nothing to the end.
  {
    guesses: ['PostponeIntent', 'FromStretchIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${SMALL} |you |just |please )*(?:shush|hush|be quiet|stay quiet|keep quiet|be silent|stop talking|not talk|don't talk|shut up)(?: (?:right|all the way))* (?:till|until|to) the (?:very )?end\\b`,
    ),
    meant: 'LessTalkingIntent',
  },
  // "That's a mite slow" praises nothing.
  {
    guesses: [...UNHEARD, 'PraiseIntent', 'SpeakSlowerIntent'],
    words:
      /^(?:(?:oh|aw|ah|hmm|well|no|okay|now|that's|that is|it's|you're|you are|this is) )*(?:a mite|a tad|a wee bit|a bit|a touch|awful|awfully|mighty|real|terribly) slow(?: (?:now|for me|there|coach|dear|love))*$/,
    meant: 'SpeakFasterIntent',
  },
];
