import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

/** Whatever stands beside these is as it was heard. */
const NO_DANGER =
  "^(?!.*\\b(?:blood\\w*|bleed\\w*|fits?|floppy|limp|blue|grey|faint\\w*|pass(?:ed|ing) out|blacked|unconscious|conscious|wake|asleep|drowsy|unwell|ill|poorly|chok\\w*|chest|numb\\w*|weak\\w*|pins|tingl\\w*|dizzy|face|speech|slurr\\w*|fever|stiff neck|rash|head|fell|fallen|fall|accident|crash|hit|swallow\\w*|tablets?|pills?|poison\\w*|bleach|drank|ate|still|again and again|won't|can't|cannot|can not|couldn't|can hardly|can barely|unable|struggl\\w*|hard to|trouble|bladder|bowels?|pee|poo|worse|sudden|suddenly|wheez\\w*|gasp\\w*|die|dying|dead|help|ambulance)\\b)";
/** A joint that only makes a noise: what hurts or gives is told of as pain. */
const NO_PAIN =
  "(?!.*\\b(?:but|sharp|sore|swollen|swell\\w*|swelled|locks?|locked|stuck|gave|gives?|giving|torn?|tore|snapped|popped out|out of|aches?|aching|stab\\w*|burn\\w*|sting\\w*|kill\\w*|agony|loud|injur\\w*|operation|surgery|twisted)\\b)(?!.*(?<!no |without |without any |any |isn't |not |doesn't |don't |didn't |never )\\b(?:pain|painful|hurts?|hurting)\\b)";

/** Sentences that sound like a report but aren't one. Each rule lists the words that would make it one. */
export const falseAlarms: readonly WordRule[] = [
  // A small one that brings up its milk, over somebody or something.
  {
    guesses: ['EmergencyIntent', 'OthersConditionIntent', 'ClinicianIntent', ...UNHEARD],
    words: new RegExp(
      `${NO_DANGER}(?!.*\\b(?:keeps?|times|all (?:day|night|morning)|since|husband|wife|mum|mom|dad|mother|father|gran\\w*|flatmate|neighbour|friend)\\b).*(?:\\b(?:he|she|they|baby|the \\w+|my (?:son|daughter|baby|kid|toddler|wee one|wee man|little one|twins?))(?:'s| is| has| have)? (?:(?:just|only|been|gone|went|being|a bit|gone and) )*(?:sick|puked|vomited|threw up|thrown up|spat up|spit up|spewed|boaked|chucked up|posseted)\\b.*\\b(?:all over|everywhere|over (?:me|my|the|us)|down (?:me|my|the)|on (?:me|my|the|us)|up (?:a bit|a little|his milk|her milk|some milk|milk)|(?:his|her|some) milk|in my hair)\\b)`,
    ),
    meant: 'AMAZON.PauseIntent',
  },
  // "It's just the pose, it's not new" is a yes to the pose. "It's not new" by itself may be said of what is numb.
  {
    guesses: ['NewSignIntent'],
    words: new RegExp(
      `${NO_DANGER}(?!.*\\b(?:not just|isn't just|not only|isn't only|but)\\b)(?=.*\\b(?:not|isn't|nothing|ain't) (?:a |anything )?new\\b).*\\b(?:just|only) (?:the|this|that|how) (?:pose|position|stretch|way|i|side|shape)\\b`,
    ),
    meant: 'AMAZON.YesIntent',
  },
  // Who wants to hear less of the breath has enough of it.
  {
    guesses: ['EmergencyIntent', 'UrgentIntent'],
    words: new RegExp(
      `${NO_DANGER}.*\\b(?:same (?:as|again)|like yesterday)\\b.*\\b(?:don't|do not|without|stop|no need to|quit)\\b(?: keep| you)* (?:tell\\w*|say\\w*|remind\\w*|talk\\w*|go(?:ing)? on|mention\\w*)\\b.*\\bbreath(?:e|ing)?$`,
    ),
    meant: 'SameAgainIntent',
  },
  {
    guesses: ['EmergencyIntent', 'UrgentIntent'],
    words: new RegExp(
      `${NO_DANGER}.*\\b(?:start|begin|do) (?:my|the|with the) (?:stretches|round|routine)\\b.*\\b(?:don't|do not|without|stop|no need to|quit)\\b(?: keep| you)* (?:tell\\w*|say\\w*|remind\\w*|talk\\w*|go(?:ing)? on|mention\\w*)\\b.*\\bbreath(?:e|ing)?$`,
    ),
    meant: 'StartRoutineIntent',
  },
  {
    guesses: [
      'EmergencyIntent',
      'UrgentIntent',
      'TechniqueIntent',
      'BreathingIntent',
      'HoldIntent',
    ],
    words: new RegExp(
      `${NO_DANGER}.*\\b(?:(?:don't|do not|stop|no need to|quit|needn't)(?: keep| you| need to)* (?:tell\\w*|say\\w*|remind\\w*|talk\\w*|go(?:ing)? on|mention\\w*|on)\\b.*\\bbreath(?:e|ing)?|less (?:about|of) (?:the |all the )?breath(?:ing)?(?: stuff| talk)?)(?: (?:i said|please|thanks|all the time|every time))*$`,
    ),
    meant: 'JustTheBellIntent',
  },
  // An iffy knee that isn't to be knelt on: the stretches without that, and not a pain in this one.
  {
    guesses: ['KneeHurtsIntent', 'StopStretchIntent'],
    words: new RegExp(
      `${NO_DANGER}${NO_PAIN}.*\\bknees?\\b.*\\b(?:iffy|dodgy|crook|dicky|dicey|gammy|funny|temperamental|delicate|rubbish|not great|not the best|bad|old|bit off|creaky)\\b.*\\b(?:nothing|no|none|without|skip|not|avoid|leave out)\\b.*\\b(?:kneel\\w*|on (?:my |the )?knees|on it)\\b`,
    ),
    meant: 'CannotKneelIntent',
  },
  // A joint that clicks in the pose gets the answer about joints that click.
  {
    guesses: ['StopStretchIntent', 'AcheIntent', 'ClinicianIntent'],
    words: new RegExp(
      `${NO_DANGER}${NO_PAIN}.*\\b(?:shoulders?|knees?|hips?|ankles?|wrists?|elbows?|fingers?|toes?)(?:'s| is| keeps| goes| just| do| does| sort of)* (?:click|pop|crack|creak|crunch|clunk|crackle)(?:s|ing|ed|y)?\\b`,
    ),
    meant: 'OtherJointsIntent',
  },
  // Asked while doing it, and no report: who should ask a doctor about this pose.
  {
    guesses: [
      'TimeLeftIntent',
      'AMAZON.NoIntent',
      'UpToMeIntent',
      'SafeFollowUpIntent',
      'ConditionIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:hurts?|pain\w*|sore|aches?|lump|fever|numb\w*|dizzy|faint|chest|breathe)\b).*\b(?:is (?:it|this|that)|am i|can i|should i|may i|could i|are these|okay to|safe to)\b.*\b(?:breast ?feed\w*|nursing(?! home| student| degree)|(?:still )?feeding (?:the|my) (?:baby|wee one|little one))\b/,
    meant: 'WhoShouldNotIntent',
  },
  // What a part has to do in the pose is a question of form.
  {
    guesses: ['ChestPoppingIntent'],
    words:
      /^(?!.*\b(?:pop\w*|click\w*|crack\w*|crunch\w*|hurts?|sore|pain\w*|pressure|tight\w*|noise|sound|clunk\w*|snap\w*|happen\w*)\b).*\b(?:what|where|how|is|are|should|does|do|which)\b.*\b(?:breast ?bone|sternum|collar ?bones?|ribs?|chest)\b.*\b(?:meant|supposed|should|do|doing|go|lift|lifting|be|move)\b/,
    meant: 'BodyPartIntent',
  },
  // A doctor's word in the sentence that tells what it is about.
  {
    guesses: ['ConditionIntent'],
    words:
      /^(?!.*\b(?:not|isn't|hasn't|haven't|doesn't|didn't|don't|never|no doctor|before|until|unless|if|whether|should|does|did|will|would|ask|wants?|(?:is|has) (?:my|the|me))\b).*\b(?:my|the|me) (?:(?:own|family|back|eye|heart|bone) )?(?:doctor|doc|gp|physio|physiotherapist|physical therapist|consultant|surgeon|midwife|nurse|specialist|chiropractor)(?:'s| is| has| have)? (?:(?:already|fully|totally|all|just) )*(?:approves?|approved|agrees|agreed|okays?|okayed|ok'd|cleared (?:me|it)|happy (?:with|for|enough|about)|fine with|okay with|ok with|good with|signed (?:me )?off|gave me the (?:all clear|go ahead|okay|ok|green light|thumbs up)|given me the (?:all clear|go ahead|okay|ok|green light|thumbs up))\b/,
    meant: 'DoctorAgreesIntent',
  },
  // Who wants no doctor, but to get on: what waits for one is asked about, and nothing is left.
  {
    guesses: [
      'AMAZON.NoIntent',
      'SeeADoctorIntent',
      'NoOneToTalkToIntent',
      'ClinicianIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:stop|bye|finish\w*|done|enough|leave it|quit|end)\b).*\b(?:(?:don't|do not|didn't|never) (?:need|want|have to see|need to see|need to ask) (?:to (?:see|ask) )?(?:a|any|no|the|my|an?y?) ?(?:doctor|doc|gp|physio|one|body|medic|specialist)?|no (?:need for a |need of a )?(?:doctor|doc|gp|physio)(?: needed| required)?)\b.*\b(?:get on with|go on|carry on|keep going|continue|get going|let's go|just go|resume|crack on|start|do it|start it)\b/,
    meant: 'AMAZON.ResumeIntent',
  },
  // So many minutes are for the round, though the back is "killing" somebody.
  {
    guesses: ['ConditionIntent', 'AcheIntent', 'ClinicianIntent', 'EmergencyIntent'],
    words: new RegExp(
      `${NO_DANGER}(?!.*\\b(?:leg|legs|arm|night|nights|weeks|months|sharp|stab\\w*|shooting|awful|terrible|agony|pregnant|operation|surgery|injur\\w*|broken|broke)\\b)(?=.*\\b(?:(?:five|six|seven|eight|ten|fifteen|twenty|couple of|few|three|four|two) (?:minutes|mins))\\b)(?=.*\\b(?:i have|i've|i got|we have|we've|give me|can we|can i|could we|for|please)\\b).*\\bback(?:'s| is)? (?:(?:absolutely|just|really|so|a bit) )*(?:killing me|in bits|banjaxed|wrecked|knackered|stiff|tight)\\b`,
    ),
    meant: 'RoutineIntent',
  },
  // A rest that isn't wanted any more.
  {
    guesses: ['AMAZON.ResumeIntent', 'RoutineIntent', 'UsualWayIntent', 'AMAZON.StopIntent'],
    words:
      /^(?!.*\b(?:hurts?|pain\w*|sore)\b).*\b(?:(?:don't|do not) (?:want|need) (?:to |a |any |the |this )?rest(?:ing)?|no (?:more )?rest(?:ing)?|not (?:a|the) rest|enough rest(?:ing)?)\b.*\b(?:(?:actual|real|proper) (?:stretches|ones|thing|round|stretching)|i want (?:to stretch|stretches|the stretches|my stretches))\b/,
    meant: 'StartRoutineIntent',
  },
  // An alarm that was wrong, in words that are none of its samples.
  {
    guesses: ['SourcesIntent', 'NeverMindIntent', 'ComplaintIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oh|sorry|wait|god|ah|well|um|er|nah|okay|ok) )*(?:(?:that|it) (?:came|comes|went) out (?:all )?wrong|i (?:said|put) (?:that|it) (?:all )?wrong|(?:that's|that is|it's) (?:not how|not what) i meant it)(?: (?:there|sorry|i'm fine|i'm okay|all is well))*$/,
    meant: 'FalseAlarmIntent',
  },
  {
    guesses: ['NoneIntent', 'HoldIntent', 'PainlessIntent', 'AMAZON.NoIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oh|sorry|wait|god|ah|well|nah|relax|easy|honestly|hey) )*(?:(?:no one|nobody|no body|none of us|no one's|nobody's)(?: is|'s)? (?:hurt|ill|sick|injured|dying|in danger|unwell)|(?:i'm|i am|we're|we are) not (?:hurt|injured|ill|sick|dying|in danger|unwell))(?: (?:here|at all|honestly|really|thanks|thank you|i'm fine|we're fine|i'm okay|sorry))*$/,
    meant: 'FalseAlarmIntent',
  },
  // What was heard wrongly: a correction of the coach, and not of the body.
  {
    guesses: ['FalseAlarmIntent'],
    words: new RegExp(
      `${NO_DANGER}.*\\bi (?:only |just )?(?:meant|mean|said|was saying)(?: to say)? (?:don't|do not|stop|less|no more|not to)\\b.*\\b(?:talk\\w*|tell\\w*|say\\w*|words?|mention\\w*|go(?:ing)? on)\\b`,
    ),
    meant: 'ComplaintIntent',
  },
  {
    guesses: ['SourcesIntent', 'AMAZON.NoIntent', ...UNHEARD],
    words:
      /^(?:(?:no|oh|sorry|wait|god|ah|well|nah|okay|ok|what) )*(?:you(?:'ve| have)? (?:just )?(?:(?:misheard|mis heard|misunderstood)(?: me| that| it)?|heard (?:me |that |it )?(?:all )?wrong)|you(?:'ve| have)? got (?:me|that|it) (?:all )?wrong|i (?:never|didn't) (?:say|said) (?:that|anything like that|any such thing)|(?:that's|that is) not what i (?:said|meant|asked)(?: at all)?)(?: (?:there|coach|alexa|now))*$/,
    meant: 'ComplaintIntent',
  },
  // A pull that comes with the breath, and whether it is meant to: where it should be felt.
  {
    guesses: ['BreathingIntent', 'TechniqueIntent'],
    words: new RegExp(
      `${NO_DANGER}${NO_PAIN}(?!.*\\b(?:catch\\w*|pinch\\w*|nips?|jabs?|pressure)\\b).*\\b(?:pulls?|pulling|tugs?|tugging|stretch(?:es|ing)|tight|tightness)\\b.*\\b(?:ribs?|sides?|shoulders?|back|hips?|waist|blades?)\\b.*\\b(?:is (?:that|it)|should|meant|supposed|normal|right)\\b`,
    ),
    meant: 'FeelIntent',
  },
  {
    guesses: ['PainlessIntent'],
    words: new RegExp(
      `${NO_DANGER}(?!.*\\bbut\\b).*\\b(?:doesn't|does not|didn't|isn't|not) (?:hurt|hurting|sore|painful|pain)\\b.*\\b(?:just|only) (?:pulls?|pulling|stretch(?:es|ing)|tugs?|tugging|tight|a (?:pull|stretch|tug))\\b`,
    ),
    meant: 'FalseAlarmIntent',
  },
  // "Good pain, it's lovely": praise, and no crack that feels good.
  {
    guesses: ['FeelsGoodIntent'],
    words:
      /^(?!.*\b(?:pop\w*|crack\w*|click\w*|why|how come|when|after|crunch\w*)\b).*\b(?:it's|that's|this is|it is) (?:(?:really|so|just|quite|only) )*(?:lovely|nice|gorgeous|great|good)$/,
    meant: 'PraiseIntent',
  },
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|oh|sorry|wait|god|ah|okay|ok|relax) )*(?:it's|that's|that was|it was|'twas) (?:(?:just|only) )*(?:a|an) (?:joke|figure of speech|expression|saying|turn of phrase|manner of speaking)(?: (?:sorry|coach|i'm fine|relax))*$/,
    meant: 'FalseAlarmIntent',
  },
];
