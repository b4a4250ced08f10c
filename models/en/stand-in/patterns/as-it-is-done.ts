import type { Patterns } from '../../../patterns.js';
import { LEAD } from '../lead.js';

const YOU_DO =
  "where (?:you|i|we)(?: (?:have to|need to|gotta|got to|must|just|sort of|kind of)|'re)*";

/** Stretches as they are told by how they are done, or by half of their names. */
export const asItIsDone: Patterns['otherWords'] = [
  // "The twisty one", "the one where you turn": as what is in the round.
  [/\b(the|that) (?:twisty|twisting|turny) (?:one|thing|bit|part|stretch)\b/g, '$1 twisting one'],
  [
    new RegExp(
      `\\b(?:the|that) (?:one|bit|part|stretch) ${YOU_DO} (?:twist|turn)(?: (?:round|around|sideways|from side to side))?(?= |$)(?! (?:my|your|the|onto|on|over|to)\\b)`,
    ),
    'the twisting one',
  ],
  [
    new RegExp(
      `\\b(?:the|that) (?:one|bit|part|stretch) (?:${YOU_DO} (?:squeeze|pinch)|with)(?: (?:my|your|the) shoulder(?:s| blades)?)(?: (?:together|back))?(?= |$)`,
    ),
    'shoulder blade squeezes',
  ],
  [
    new RegExp(
      `\\b(?:the|that) (?:one|bit|part|stretch) ${YOU_DO} (?:roll|drop|swing) (?:my|your|the) (?:knees|legs)(?: (?:over|from side to side|side to side|around))?(?= |$)`,
    ),
    'knee rolls',
  ],
  [
    /\b(?:the|that) (?:one|bit|part|stretch) (?:with (?:the|my|your) arms (?:out|wide|out wide|open)|where (?:you|i) (?:put|hold|have|stick|spread) (?:my|your|the) arms (?:out|wide|out wide|open))(?= |$)/,
    'chest opener',
  ],
  [/\b(?:the|that) sideways (?:one|stretch|thing)\b/, 'the one on my side'],
  [
    /\b(go back|back|return|on) to (?:the|that) (knee|cat|belly|neck|twist|shoulder) (?:thing|bit|part)\b/,
    '$1 to the $2 one',
  ],
  [/\b(?:the|that) breathing (?:one|thing|bit|part|stretch)\b/, 'belly breathing'],

  [
    /\b(?:the|that|this) (kneeling|cat|knee|belly|tummy|neck|shoulder|chest|arms?|wrists?) (?:part|bit|thing)\b/g,
    'the $1 one',
  ],
  [
    /\b(?:that|this) (kneeling|cat|knee|belly|tummy|neck|shoulder|wall|child's) one\b/g,
    'the $1 one',
  ],
  [
    /\b(?:the|that) (?:lying |one )?on (?:my|your) (?:belly|tummy|front|stomach) one\b/,
    'the one on my front',
  ],
  [
    /\b(?:the|that) (?:bit|part|thing) on (?:my|your) (belly|tummy|front|stomach|side)\b/,
    'the one on my $1',
  ],
  [/\b(the last|the first|the second|the third) (?:bit|thing|part)\b/, '$1 one'],
  [
    /\b(?:the|that) book (?:thing|one|bit|part)\b|\bthe book(?= (?:till|until|for|to|last|first|out))/,
    'open book',
  ],
  // "No, this one's fine, but leave out the next": the praise changes nothing.
  [
    /^(?:(?:ja|yes|yeah|no|nah|oh|well) )*(?:this|it|that)(?: one)?(?:'s| is) (?:fine|okay|ok|good|all right|alright|nice|grand),? (?:but|just|only) (?=(?:please )?(?:skip|leave out|drop|not|no) )/,
    '',
  ],
  // "Don't want that one, lah".
  [
    /^(?:(?:aiyah|aiyo|eish|ach|och|ugh|no|nah|please) )*(?:don't|do not) want (?:the |that )([a-z]+) (one|stretch)(?: (?:lah|leh|please|ah|hey|today))*$/,
    "i don't want the $1 $2",
  ],
  // "The mat ones"; "I never said chair".
  [
    /^((?:(?:no|nah|oh|please|i want|i wanted|i meant|give me|do|not (?:the )?(?:bed|chair|standing)(?: ones?)?) )*),?(?:the )?(?:mat|carpet|rug) (?:ones?|round|stretches)(?: please| instead)*$/,
    'i want the floor ones',
  ],
  [
    /^(?:(?:no|nah|oh|hey|but) )*i (?:never|didn't|did not) (?:said?|ask for|asked for|want) (?:a |the |any )?(chair|bed|standing|desk)(?: (?:one|round|stretches))?$/,
    'not the $1',
  ],
  // "Just the breathing, please", "now the cat"; bare, "just the breathing" may tell what is wrong.
  [
    new RegExp(
      `${LEAD}(?:(?:(?:can|could|shall) (?:we|i) |let's |i'll )*(?:just |only )*(?:do|start|have) (?:just |only )?(?:the breathing|belly breathing)(?: (?:now|please|instead|then|today))*|(?:just|only) belly breathing(?: (?:now|please|instead|then|today))*|(?:just|only) the breathing(?: now)? (?:please|instead))$`,
    ),
    'guide me through belly breathing',
  ],
  [/^(?:(?:right|okay|ok|and|so|good) )*now (?:do )?(?:the )?cat(?: please)?$/, 'now the cat one'],
  [
    /^(?:(?:right|okay|ok|and|so|good) )*now (?:do )?the (?:twisting one lying(?: down)?|lying(?: down)? twist(?:ing one)?)(?: please)?$/,
    'do the lying twist',
  ],
  [
    /^((?:(?:okay|ok|right|and|no|actually|can we|can you|let's|please) )*)(?:throw|chuck|pop|stick|bung) in (the [a-z]+ one|child's pose|cat camel|open book|knee rolls|back extension|belly breathing)(?: (?:after all|too|as well|please|then))*$/,
    '$1add $2',
  ],
  // "Which one's the one with the cat?" is asked, and starts nothing.
  [
    /^(?:(?:so|and|wait|sorry|hang on) )*(?:which|what)(?: one)?(?:'s| is) the (?:one with the )?cat(?: one)?(?: again)?$/,
    'which one is cat-camel',
  ],
  [
    new RegExp(
      `${LEAD}(?:(?:can|could|shall) (?:we|i|you) |let's |i'd like to )*(?:start|begin) with my (neck|shoulders?)(?: (?:please|today|first|then))*$`,
    ),
    'start with the $1 one',
  ],
  [/\bthe twisting (?=(?:till|until|for the|to the) (?:last|end)\b)/, 'the twist '],
];
