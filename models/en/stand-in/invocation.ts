/** How people call a skill by its name: Alexa takes these words off before anything reaches it. */
export const invocation = {
  /** "Open back coach"; with words after it, they are asked in one breath. */
  opening: [
    'open',
    'start',
    'launch',
    'run',
    'play',
    'use',
    'begin',
    'load',
    'enable',
    'talk to',
    'speak to',
    'go to',
    'ask',
    'tell',
    'resume',
  ],
  /** May stand before a call: "can you open back coach". */
  politely: ['please', 'can you', 'could you', 'would you', 'i want to', "i'd like to", "let's"],
  /** May stand before the name: "open the back coach skill". */
  articles: ['the', 'my'],
  /** May stand after it. */
  kinds: ['skill', 'app', 'please', 'skill please', 'app please'],
  /** Between the name and what is asked: "ask back coach about ribs", "open back coach and help". */
  joining: ['and then', 'and', 'to', 'about', 'for', 'if', 'whether', 'that'],
  /** Before the name, when it comes last: "start my stretches with back coach". */
  lastly: ['with', 'using', 'on', 'in', 'from', 'by'],
} as const;
