import type { AsidePatterns } from '../../../patterns.js';

export const asides = {
  // "Sorry", "wait", "sorry, I missed that", and a no that answers another question.
  aside:
    /^(?:(?:(?:no|nah|nope|naw|nae)(?: (?:mate|love|dear|pet|yaar|lah|thanks|thank you|ta|cheers|not now|i'm (?:done|good|fine)|that's (?:enough|it|me)))*(?: but)? )+(?=(?:did|have|haven't|was) (?:i|we|that|it|this)\b)|(?:(?:oh|ah|um|er|ok|okay|right|so|and) )*(?:(?:i'm |so )?sorry |wait |hang on |hold on |excuse me |pardon |hey )*(?:but )?(?:i (?:missed|(?:didn't|did not) (?:catch|hear|get)) (?:that|it|you|that bit|all that) |i (?:wasn't|was not) listening |i zoned out |i got distracted )?(?=(?:which|where|what|how|when|am i|do i|is (?:this|that|it)|was (?:this|that|it))\b))/,
  // "Wait, I've no mat, is the carpet all right?"
  moment:
    /^(?:(?:oh|ah|um|no|sorry|ok|okay) )*(?:wait(?: up)?|hang on|hold on|one (?:sec|second|moment)|(?:just )?a (?:sec|second|moment))(?: a (?:sec|second|minute|moment|bit))? (?:(?:but|because|cause) )?(?:(?:i've|i have|we've)(?: got)? no (?:\w+ ){1,3}|i (?:haven't|don't have|haven't got|can't find) (?:a|any|my|the) (?:\w+ ){1,3}|i'm (?:in|on|wearing) (?:\w+ ){1,4})?(?:so )?(?=(?:is|are) (?:the|my|a|an|this|that|it|there)\b|(?:do|does|should|am) (?:i|it|my|the|we)\b|can i (?:do|use|keep|wear|be|stay)\b|what (?:about|if)\b)/,
  // "Aye, but what good does it do?"
  assent:
    /^(?:(?:aye|yes|yeah|yep|yup|ya|ja|haan|sure|fine|okay|ok|och|ach|oh|well|right|alright) )+(?:(?:but|and|so|only|though) )*(?=(?:what|what's|how|where|where's|which|why|do|does|should|must|am|is|are)\b)/,
} as const satisfies AsidePatterns;
