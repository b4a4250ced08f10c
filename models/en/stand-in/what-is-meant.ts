import type { WordRule } from '../../word-rule.js';
import { UNHEARD } from './unheard.js';

/** What is meant in a routine: this one or all of it, back or on, once more, not so low, and less talk. */
export const whatIsMeant: readonly WordRule[] = [
  // Who was doing something before it goes back there, however it begins.
  {
    guesses: [
      'NeverMindIntent',
      'ForgetItIntent',
      'FalseAlarmIntent',
      'AMAZON.PreviousIntent',
      'ThisOneAgainIntent',
      'OtherOneIntent',
      'AMAZON.FallbackIntent',
    ],
    words:
      /\b(?:(?:back|return|go) to|meant?) (?:where|what|the one|the stretch|the pose) (?:that )?(?:i|we) (?:was|were)\b|\bback where (?:i|we) (?:was|were)\b/,
    meant: 'UndoIntent',
  },
  // Who can't stand a voice has no weak legs.
  {
    guesses: [
      'CannotUnclearIntent',
      'CannotIntent',
      'LouderIntent',
      'ComplaintIntent',
      'NoCountIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:louder|quieter|volume|loud|my head hurts)\b).*(?:\b(?:can't|cannot) (?:stand|bear|take|abide) (?:that|this|the|your|you|all (?:that|this|the|your)) (?:voice|counting|talking|chatter|telling)\b|\b(?:voice|talking|chatter|counting)(?:'s| is) (?:driving me|doing my head|getting on my|(?:really |so )?annoying|winding me)\b)/,
    meant: 'LessTalkingIntent',
  },
  {
    guesses: ['CannotUnclearIntent', 'CannotIntent', 'LouderIntent'],
    words: /\bcan't stand (?:that|this|the|your) (?:sound|noise|bell|music)\b/,
    meant: 'ComplaintIntent',
  },
  // Who can't hear the coach over a noise wants it louder.
  {
    guesses: ['CannotUnclearIntent', 'CannotIntent', 'EmergencyIntent'],
    words:
      /^(?:(?:no|sorry|oh|but|well|hey|wait) )*i (?:just )?(?:can't|cannot|can not|couldn't) (?:even |really |quite )?hear (?:you|a word|that|a thing)\b(?!.*\b(?:ears?|deaf|suddenly|any ?more|numb|dizzy|ringing|head|side|face|arm|chest|speak|talk|see)\b)/,
    meant: 'LouderIntent',
  },
  {
    guesses: [...UNHEARD, 'AMAZON.PauseIntent', 'NotToYouIntent'],
    words:
      /^(?:(?:no|sorry|oh|but|well|hey) )*(?:i )?(?:(?:just|only) )?(?:can't|cannot|can not|couldn't) (?:(?:even|really|quite|hardly) )*(?:hear (?:you|a word|a thing|what you're saying)|make you out)(?: (?:say|you say))? (?:over|with|for|because of|through|above) (?:the|that|this|all this|all the|all that|my|our) [a-z]+(?: [a-z]+)?(?: (?:going|running|on|outside|next door))*$/,
    meant: 'LouderIntent',
  },
  // A noise in the room is told in passing.
  {
    guesses: UNHEARD,
    words:
      /^(?:(?:no|nah|oh|sorry|well|ah) )*(?:it's|it is|that's|that was|it was) (?:just|only) (?:noisy|loud|a bit noisy|a bit loud|really loud|very loud|(?:the|my|our|a) (?:printer|dishwasher|washing machine|washer|dryer|hoover|vacuum|kettle|telly|tv|radio|fan|traffic|lawnmower|mower|boiler|fridge|phone|doorbell|neighbou?rs?|drill|bin lorry|rain|wind|builders))(?: (?:in here|out there|again|going|running|here|outside|next door))*$/,
    meant: 'NotToYouIntent',
  },
  // Who wants less said wants none of the seconds off.
  {
    guesses: ['ShorterIntent', 'RestDayIntent', 'LouderIntent', ...UNHEARD],
    words:
      /^(?!.*\bdo\b).*\b(?:say|saying|speak|speaking|talk|talking|chat|chatter) (?:(?:a|wee|little|bit|lot|tad|much|good deal|touch) )*less\b/,
    meant: 'LessTalkingIntent',
  },
  // The time it had is fine after all.
  {
    guesses: [
      ...UNHEARD,
      'ForgetItIntent',
      'NeverMindIntent',
      'PainlessIntent',
      'StartRoutineIntent',
      'AMAZON.NoIntent',
      'AMAZON.CancelIntent',
      'CorrectionIntent',
      'UndoIntent',
    ],
    words:
      /^(?:(?:no|nah|nope|actually|oh|okay|ok|sorry|forget it|forget that|never mind|nevermind|scrap that|cancel that|on second thoughts?|wait|ach|just|back to|go back to|leave it at|leave it on|make it|keep it at|keep it) )*(?:the )?(?:regular|usual|normal|original|standard|ordinary) (?:times?|length|timing|hold|holds|seconds|amount)(?: (?:again|please|then|after all))*(?:(?:'s| is| are|'re|'ll be| will be) (?:fine|ok|okay|good|grand|all right|alright|enough|plenty|great)|(?:'ll| will) do)?(?: (?:again|please|then|after all|thanks|for me))*$/,
    meant: 'UsualHoldsIntent',
  },
  {
    guesses: [...UNHEARD, 'LongerIntent', 'ShorterIntent', 'AMAZON.CancelIntent', 'ForgetItIntent'],
    words:
      /^(?:(?:no|nah|actually|oh|okay|ok|sorry|wait|please|can you|let's) )*(?:(?:scrap|drop|lose|forget|cancel|remove|ditch|take off|take out)(?: about)?|(?:i )?don't (?:need|want)) (?:the|that|any) (?:extra|added|additional) (?:time|bit|seconds)(?: (?:please|now|then|after all|again))*$/,
    meant: 'UsualHoldsIntent',
  },
  {
    guesses: ['PainlessIntent', 'ForgetItIntent', 'NeverMindIntent', ...UNHEARD],
    words:
      /^(?:(?:no|nah|actually|forget it|forget that|never mind|nevermind|okay|ok|sorry) )+(?:just )?(?:the )?(?:regular|usual|normal)(?:(?:'s| is) (?:fine|ok|okay|good|grand|all right|alright)| will do|'ll do)(?: (?:please|then|after all|thanks))*$/,
    meant: 'UsualHoldsIntent',
  },
  // "Sack this one off" is about this one; "sack it off" about all of it.
  {
    guesses: [
      'AMAZON.StopIntent',
      'AMAZON.CancelIntent',
      'AMAZON.StartOverIntent',
      'ThisOneAgainIntent',
      'PostponeIntent',
      ...UNHEARD,
    ],
    words:
      /^(?:(?:actually|nah|no|oh|right|okay|can we|let's|i'm|i'll|we'll|just) )*(?:sack|sacking|bin|binning|ditch|ditching|sod|can|jack|pack|knock|blow|chuck|drop|dropping|scrap|scratch|stuff|leave|swerve|bail on|leave off) (?:off )?(?:(?:this|that) (?:one|stretch|pose)(?: off| in| out| on the head)?|this off)(?: please| mate| then| thanks| only)*$/,
    meant: 'AMAZON.NextIntent',
  },
  {
    guesses: ['ProgressIntent', ...UNHEARD],
    words:
      /^(?:(?:actually|nah|no|oh|right|okay|can we|let's|i'm|i'll|we'll|just) )*(?:(?:sack|bin|jack|pack|knock|call) (?:it|this) (?:off|in|on the head|a day|quits)(?: for (?:today|now)| now| please| mate)*|(?:sod|sack|bin|stuff) (?:it|this) for (?:today|now)(?: mate)?)$/,
    meant: 'AMAZON.StopIntent',
  },
  {
    guesses: ['UndoIntent', 'AMAZON.NoIntent'],
    words: /^(?:(?:no|nah|oh|okay|just|please) )*skip (?:it|that|this)(?: please| then)*$/,
    meant: 'AMAZON.NextIntent',
  },
  // It was to be skipped, and something else was done.
  {
    guesses: [
      'UndoIntent',
      'AMAZON.NextIntent',
      'AMAZON.NoIntent',
      'SkipNextIntent',
      'CorrectionIntent',
      'HoldIntent',
      ...UNHEARD,
    ],
    words:
      /\b(?:i (?:meant|mean|said|wanted|asked)(?: to| you to| for)?|not back|not the last one) (?:next|skip (?:it|this|that|this one|that one))$/,
    meant: 'LeaveOutBecauseIntent',
  },
  // Who doesn't like it leaves all of it, and not just this side.
  {
    guesses: ['AMAZON.NextIntent'],
    words:
      /\b(?:(?:don't|do not|didn't) (?:really |much )?(?:like|fancy|enjoy) (?:this|that|it)\b|(?:this|that) (?:one|stretch) i (?:don't|do not) (?:really )?(?:like|fancy|enjoy)\b|hate (?:this|that) (?:one|stretch))/,
    meant: 'LeaveOutBecauseIntent',
  },
  {
    guesses: [
      'RoutineIntent',
      'AMAZON.NoIntent',
      'CannotTurnHeadIntent',
      'WithoutStretchIntent',
      ...UNHEARD,
    ],
    words:
      /^(?!.*\b(?:head|neck|into|over|up|on|off)\b).*\b(?:no(?: more)?|not|don't (?:want|like|fancy)|without|skip|leave(?: out)?) (?:to do )?(?:any |any more |the |this |that |all the )*(?:turning|twisting|twists|rotations)\b/,
    meant: 'NoMovementIntent',
  },
  {
    guesses: ['RoutineIntent', 'FirstStretchIntent', 'StartStretchIntent', ...UNHEARD],
    words: /^(?:(?:sorry|no|oh|wait) )*i (?:meant|mean|said) (?:the )?next(?: one)?$/,
    meant: 'AMAZON.NextIntent',
  },
  // Who can't get up may need help; down is another matter.
  {
    guesses: ['CannotGetDownIntent', 'CannotKneelIntent', 'CannotIntent', 'CannotUnclearIntent'],
    words:
      /\b(?:can't|cannot|can not|couldn't|unable to) (?:seem to |even )?get (?:back |myself )?up\b/,
    meant: 'WayOutIntent',
  },
  // How far down it goes is a range; the floor is where one gets to or not.
  {
    guesses: ['CannotGetDownIntent', 'CannotUnclearIntent', 'WaitIntent', ...UNHEARD],
    words:
      /^(?!.*\b(?:floor|ground|mat|breathe|breath)\b).*\b(?:don't|can't|cannot|do not|not|doesn't|won't)\b.* (?:(?:so|that|as|this|very|any) (?:far|low|lower|deep|deeper)(?: down)?|(?:down|further) (?:so|that|this|very|any) (?:far|low|deep|much))\b/,
    meant: 'CannotIntent',
  },
  // What was done badly is done again.
  {
    guesses: [
      'FirstOneIntent',
      'SecondOneIntent',
      'WhereAmIIntent',
      'DescribeIntent',
      'AMAZON.StartOverIntent',
      ...UNHEARD,
    ],
    words:
      /^(?=.*\b(?:again|over|redo|repeat|another go|one more go)\b).*\b(?:do|redo|repeat|didn't|did not|rushed|messed|botched|wasn't|missed|cheated)\b.*\b(?:first|second|third|fourth) (?:one|stretch|pose)\b/,
    meant: 'FromStretchIntent',
  },
  {
    guesses: ['DescribeIntent', 'FirstOneIntent', 'SideIntent', 'PutBackIntent', ...UNHEARD],
    words:
      /^(?=.*\b(?:again|over|redo|repeat|another go|one more go)\b).*\b(?:didn't|did not|rushed|messed|botched|wasn't|missed|cheated)\b.*\b(?:last one|previous one|one before|last stretch)\b/,
    meant: 'AMAZON.PreviousIntent',
  },
  {
    guesses: ['SideIntent', 'AMAZON.PreviousIntent', 'DescribeIntent', ...UNHEARD],
    words:
      /^(?=.*\b(?:again|over|redo|repeat|another go|one more go)\b).*\b(?:didn't|did not|rushed|messed up|botched|wasn't doing) (?:do )?(?:that|this|that one|this one)\b/,
    meant: 'ThisOneAgainIntent',
  },
  {
    guesses: ['DescribeIntent', 'PutBackIntent'],
    words:
      /\b(?:didn't|did not|rushed|messed|botched|wasn't|missed|cheated)\b.*\b(?:again|over|redo|repeat|another go|one more go)\b/,
    meant: 'FromStretchIntent',
  },
];
