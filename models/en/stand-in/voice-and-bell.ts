import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

const SMALL =
  "(?:no|nah|nope|naw|ag|aiyo|eish|man|oh|ah|hey|actually|sorry|wait|okay|ok|please|well|um|but|and|so|then|yaar|lah|coach|on second thoughts?|i think|i guess|can you|could you|let's|let us)";
const AFTER =
  '(?: (?:please|like|this time|today|then|now|again|instead|rather|thanks|thank you|man|yaar|lah|hey|actually|i think|to be honest|after all|in the holds|during the holds|like before|as before|like earlier|like you did|like you did before|the way you did|the way it was|like it was))*';
const BELL = '(?:bells?|chimes?|dings?|dinging|gongs?|beeps?|beeping|ringing)';
const TALK =
  '(?:talk|talking|speak|speaking|words|your words|your voice|the voice|your own voice|the talking|you talking|you speaking|talk to me instead|speak to me instead)';

const BREATH =
  '(?:breath|breathe|breathing|breaths|inhale|exhale|breathe in(?: and)?(?: breathe)? out|breath stuff)(?: (?:stuff|cues|bits?|thing|in|out))*';
const YES = '(?:yes|yeah|yep|yup|ya|aye|sure|go on|start)';
const CUES =
  '(?:stuff|cues|bits?|talk|instructions|reminders|commentary|business|lark|thing|nonsense)*';
const KNOWS = 'i (?:already |do |can )?know how (?:to breathe|breathing works)';
const SAME = '(?:(?:the )?same (?:as|like) (?:yesterday|last time|before|always))';

/** The bell, or the voice: what is said of one means the other. */
export const voiceAndBell: readonly WordRule[] = [
  // "I know how to breathe, stop telling me": in a hold it is the words that tell how to breathe.
  {
    guesses: [
      ...UNHEARD,
      'LessTalkingIntent',
      'TechniqueIntent',
      'BreathingExerciseIntent',
      'BreatheBetterIntent',
      'ComplaintIntent',
      'AMAZON.PauseIntent',
      'AMAZON.StopIntent',
      'NoBellIntent',
      'EmergencyIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} |${SAME} |i (?:said|told you|asked you|meant|mean|just want you)(?: to)? |${KNOWS} |(?:you|will you|would you) (?:can |may |just )?|just )*(?:(?:stop|quit|don't|do not|hush(?: up)?|shush|shut up|pipe down|shut it|be quiet|keep quiet|enough of|never mind|skip|drop|leave out|lose|cut(?: out)?|no need to|needn't|don't have to)(?: (?:always|keep|constantly|going on|banging on|on|you|with))* (?:tell|telling|remind|reminding|saying|say|talk|talking|about)(?: (?:to )?me| us)?(?: (?:about|on))*(?: (?:how|when|to|the|my|all|that))* ${BREATH}|(?:less|enough|no more|not so much|fewer|without)(?: (?:of|with))?(?: (?:the|all|that|this|your))* (?:breathing|breath|breathe) ?${CUES})(?: (?:all the time|every time|so much|i said|i know how|already|any ?more|i can do that myself))*${AFTER}$|^(?:${SMALL} )*${KNOWS}(?: (?:just |you can |so )?(?:stop|quit|don't|no need to)(?: (?:keep|telling|tell|saying|say|reminding|remind|me|it|that))*)?${AFTER}$`,
    ),
    meant: 'JustTheBellIntent',
  },
  // "Yeah but keep the talking down": the yes is in it.
  {
    guesses: ['AMAZON.YesIntent', 'AMAZON.ResumeIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${SMALL} |${YES} )*(?:keep (?:the|your) (?:talk|talking|chat|chatter|words|voice|explaining) (?:down|short|brief|low|to a minimum)|go easy on the (?:talk|talking|chat|chatter|words))${AFTER}$`,
    ),
    meant: 'LessTalkingIntent',
  },
  // "Too slow already, normal can": as usual, and not faster than that.
  {
    guesses: ['SpeakFasterIntent', 'SpeakSlowerIntent', ...UNHEARD],
    words: new RegExp(
      `^(?:${SMALL} |you are |you're |that's |it's )*too (?:slow|fast|quick)(?: (?:already|now|lah|for me|man|like that))*,? (?:${SMALL} |just |talk |speak |go back to |back to |make it )*(?:normal|normally|usual|the usual|normal speed|as usual|like normal)(?: (?:speed|pace|can|lah|already|is (?:fine|ok|okay|better)))*${AFTER}$`,
    ),
    meant: 'UsualSpeedIntent',
  },
  // "Yes, but quieter" asks for fewer words; the volume isn't hers to change.
  {
    guesses: ['LouderIntent'],
    words: new RegExp(
      `^(?:${SMALL} )*${YES} (?:${SMALL} |${YES} |just |only |maybe |a bit |a little |much |make it |do it )*quieter${AFTER}$`,
    ),
    meant: 'LessTalkingIntent',
  },
  // "No talking at all": more than a little less.
  {
    guesses: [
      ...UNHEARD,
      'LessTalkingIntent',
      'SimplerIntent',
      'LouderIntent',
      'AMAZON.StopIntent',
      'AMAZON.YesIntent',
    ],
    words: new RegExp(
      `^(?:${SMALL} |${YES} |quieter |quiet |i (?:said|told you|meant|mean|want|need|would like) |i'd like |with |total(?:ly)? )*(?:(?:no|zero|without(?: any)?) (?:talking|talk|words|chat|chatter|voice|speaking)(?: (?:at all|whatsoever|i said))*|(?:don't|do not|stop) (?:talk|speak|say anything|talking|speaking)(?: to me)? at all|not (?:a|another|one more) (?:single )?word)(?: (?:during|in) (?:it|this|the holds|the stretches))?${AFTER}$`,
    ),
    meant: 'JustTheBellIntent',
  },
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
