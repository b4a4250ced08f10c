import type { ToldPatterns } from '../../../patterns.js';

export const told = {
  // "I don't have a", "free of": the small words in between are any.
  denial:
    /(?:^| )(?:no|not|never|nor|neither|without|don't|didn't|haven't|hasn't|isn't|zero|free of)(?: (?:a|an|any|the|my|such|real|more|got|have|had|having|been|suffer|suffering|from|with|of|do|kind|sort|diagnosed|known|actually|currently|yet|ever|longer))* $/,
  // "No osteoporosis or glaucoma".
  joining: /^(?: (?:and|or|nor|a|an|any|no|my|the))* $/,
  // "Do I have".
  asked: /^(?:so |but |and )?(?:do|have|could|can|might|am|would) i\b/,
  // "My doctor said no", but not "said it's no problem".
  advisedAgainst:
    /\b(?:doctor|gp|physio|therapist|midwife|nurse|surgeon|consultant)\b.* (?:not|no|never|cannot|against|\w+n't)\b(?! (?:a )?(?:problem|worries|issue|bother|mind))/,
  // "I'm pregnant, and my midwife says it's fine".
  agrees:
    /\b(?:doctor|gp|physio|therapist|midwife|nurse|surgeon|consultant)(?:'s)?(?: (?!have\b|i've\b|but\b)[\w']+){0,5} (?:fine|okay|ok|all right|alright|happy|cleared|all clear|go ahead|i (?:can|may)|agrees|agreed)\b|\bcleared by\b/,
  inDoubt: /\b(?:ask|asking|if|whether|should|until|unless|hasn't|haven't|before)\b/,
  // "My mum has".
  others:
    /\b(?:my|her|his|our) (?:\w+ )?(?:mum|mom|mother|dad|father|gran|grandma|grandpa|nan|husband|wife|partner|sister|brother|daughter|son|friend|aunt|uncle|cousin|neighbour|neighbor|mate)(?:'s| has| had| got| is| was| suffers| takes)\b/,
  own: /\bi(?:'m|'ve| am| have| had| take)\b/,
  // "Something for my arthritis".
  askedFor: /\bfor (?:my|me|the|a|an)? ?$/,
  // "Did you remember I'm pregnant?"
  remembered:
    /^(?:(?:so|and|but|oh|hey|wait|coach) )*(?:(?:(?:do|did|don't|didn't|will|would|can|have|haven't|are) you|you(?: do| did)?) )?(?:still |not |just )*(?:remember(?:ed)?|recall|know|forgot|forgotten|forget)\b(?! (?:if|whether|what|how|why|which|when)\b).*\b(?:i'm|i am|i've|i have|i had|my|me)\b/,
  // "I should tell you I've got a bad knee".
  saidToBeTold:
    /^(?:(?:so|and|but|oh|hey|wait|coach|okay|well|sorry|right) )*(?:(?:i|we) (?:should|ought to|must|need to|have to|better|want to|forgot to|should have|should've|meant to)(?: probably| also| just)? (?:tell(?: you)?|told you|mention|mentioned|say|said|warn you|let you know)|(?:you (?:should|ought to|need to) know|(?:just )?so you know|just to let you know|for your information|fyi|by the way|heads up|before we start)(?: that)?)\b(?! (?:if|whether|what|how|why|which|when)\b).*\b(?:i'm|i am|i've|i have|i got|i had|my|me)\b/,
  // "Hold on, I've got a".
  mine: /\b(?:i've|i have|i got|i'm|my|me)(?: (?:got|still|also|really|a|an|the|this|left|right))* ?$/,
  stiff: /\b(?:stiff|stiffness|tight|sore|achy|creaky)\b/,
  // No weeks, no mornings, no legs.
  ordinary:
    /^(?: *(?:so|well|and|also|plus|but|my|me|the|a|an|i|i'm|i've|have|got|is|are|feels?|gets?|am|both|both of|left|right|really|very|quite|pretty|bit|a bit|little|all|always|just|upper|lower|mid|middle|back|back's|neck|neck's|shoulders|stiff|stiffness|tight|sore|achy|creaky|too|as well|today|what|can|could|should|do|you|which|ones?|for|that|it|something|have you got|any|stretches|please|help)(?= |$))* *$/,
  // "I'm on my left, is that all right?"
  leftAndAllRight: /\bleft\b.* (?:all|that|it|this) right\b/,
  // "Only this one and child's pose": the stretch that is being done, beside one by its name.
  thisOneToo: /\bthis(?: one)?(?= (?:and|plus)\b)|(?<=\b(?:and|plus) )this(?: one)?\b/,
  // "Let's begin, my hip is dodgy"; not "before we start".
  starts:
    /(?<!\b(?:the|should i|shall i|before i|before we|before you|don't|not|can't|how to|when to) )\b(?:start|begin|get going|get started|crack on|kick off|let's go|let's do (?:it|this|them|the stretches|my stretches))\b/,
} as const satisfies ToldPatterns;
