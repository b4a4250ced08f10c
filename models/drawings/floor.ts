import { type Drawing, MAT } from './drawing.js';

/** The first six. */
export const floor = {
  'back-extension': {
    ready: [
      MAT,
      { kind: 'behind', path: 'M132,150 L152,158 L168,158' },
      { kind: 'body', path: 'M24,156 L92,152 L142,150' },
      { kind: 'head', path: 'M166,146 L167,146' },
    ],
    hold: [
      MAT,
      { kind: 'behind', path: 'M136,104 L146,132 L154,156' },
      { kind: 'body', path: 'M24,156 L62,153 L92,150 Q122,144 134,102' },
      { kind: 'body', path: 'M134,104 L134,132 L142,156' },
      { kind: 'head', path: 'M143,70 L144,69' },
      { kind: 'motion', path: 'M172,124 L172,84 M162,95 L172,83 L182,95' },
    ],
  },
  'childs-pose': {
    ready: [
      MAT,
      { kind: 'behind', path: 'M72,138 L116,154' },
      { kind: 'body', path: 'M56,158 L120,157 L72,140 Q66,112 78,84' },
      { kind: 'body', path: 'M78,90 L92,116 L112,130' },
      { kind: 'head', path: 'M82,54 L83,54' },
    ],
    hold: [
      MAT,
      { kind: 'behind', path: 'M98,116 Q132,140 178,156' },
      { kind: 'body', path: 'M34,156 L84,155' },
      { kind: 'body', path: 'M84,154 L48,132 Q56,100 96,114 L124,136' },
      { kind: 'body', path: 'M112,126 Q136,148 172,157' },
      { kind: 'head', path: 'M141,142 L142,143' },
      { kind: 'motion', path: 'M120,100 L166,122 M151,122 L167,123 L160,109' },
    ],
  },
  'cat-camel': {
    ready: [
      MAT,
      { kind: 'behind', path: 'M140,104 L146,130 L146,156' },
      { kind: 'body', path: 'M30,156 L66,156 L64,106 Q98,136 136,104' },
      { kind: 'body', path: 'M136,104 L136,156' },
      { kind: 'head', path: 'M162,84 L163,84' },
    ],
    hold: [
      MAT,
      { kind: 'behind', path: 'M140,104 L146,130 L146,156' },
      { kind: 'body', path: 'M30,156 L66,156 L64,108 Q98,52 136,102' },
      { kind: 'body', path: 'M136,104 L136,156' },
      { kind: 'head', path: 'M160,124 L161,125' },
      { kind: 'motion', path: 'M100,142 L100,106 M90,117 L100,105 L110,117' },
      { kind: 'motion', path: 'M100,30 L100,56 M90,46 L100,57 L110,46' },
    ],
  },
  'floor-rest': {
    ready: [
      MAT,
      { kind: 'behind', path: 'M84,152 L118,106 L142,156' },
      { kind: 'body', path: 'M84,152 Q74,120 84,88' },
      { kind: 'body', path: 'M84,152 L124,112 L154,156' },
      { kind: 'body', path: 'M82,94 L58,124 L48,156' },
      { kind: 'head', path: 'M90,58 L91,58' },
    ],
    hold: [
      MAT,
      { kind: 'behind', path: 'M88,152 L58,104 L40,156' },
      { kind: 'body', path: 'M86,155 L148,156' },
      { kind: 'body', path: 'M86,154 L50,108 L28,156' },
      { kind: 'body', path: 'M140,150 Q124,124 104,138' },
      { kind: 'head', path: 'M173,151 L174,151' },
      { kind: 'motion', path: 'M112,118 Q112,100 122,92 M112,95 L123,91 L126,103' },
    ],
  },
  'foam-rolling': {
    ready: [
      MAT,
      { kind: 'thing', path: 'M27,155 a13,13 0 1,0 26,0 a13,13 0 1,0 -26,0' },
      { kind: 'behind', path: 'M92,152 L124,106 L146,156' },
      { kind: 'body', path: 'M92,152 Q80,120 88,88' },
      { kind: 'body', path: 'M92,152 L130,112 L158,156' },
      { kind: 'body', path: 'M88,94 L104,118 L118,112' },
      { kind: 'head', path: 'M94,58 L95,58' },
    ],
    hold: [
      MAT,
      { kind: 'thing', path: 'M113,149 a13,13 0 1,0 26,0 a13,13 0 1,0 -26,0' },
      { kind: 'behind', path: 'M84,144 L56,100 L40,156' },
      { kind: 'body', path: 'M82,146 Q106,120 140,121' },
      { kind: 'body', path: 'M82,146 L48,104 L28,156' },
      { kind: 'body', path: 'M138,121 L152,92 L170,106' },
      { kind: 'head', path: 'M167,125 L168,125' },
      { kind: 'motion', path: 'M88,86 L120,86 M98,77 L87,86 L98,95 M110,77 L121,86 L110,95' },
    ],
  },
  decompression: {
    ready: [
      MAT,
      { kind: 'thing', path: 'M138,110 L116,168 M138,110 L162,168' },
      { kind: 'thing', path: 'M146,34 L130,156' },
      { kind: 'body', path: 'M112,72 L112,116 L104,160' },
      { kind: 'body', path: 'M112,78 L126,100 L138,84' },
      { kind: 'head', path: 'M112,42 L113,42' },
    ],
    hold: [
      MAT,
      { kind: 'thing', path: 'M100,110 L78,170 M100,110 L122,170' },
      { kind: 'thing', path: 'M28,66 L172,154' },
      { kind: 'body', path: 'M38,52 L84,80 L134,110' },
      { kind: 'body', path: 'M128,104 L112,72' },
      { kind: 'head', path: 'M158,124 L159,125' },
      { kind: 'motion', path: 'M164,70 Q184,92 184,118 M173,110 L184,120 L191,107' },
    ],
  },
} as const satisfies Record<string, Drawing>;
