import type { TriageWords } from '../content.js';

const PAIN = ['pain', 'hurt', 'ache', 'aching', 'sore', 'agony', 'burning', 'stab', 'killing'];

/** A sign of each level: one word of each of its lists. */
export const signs = {
  emergency: [
    [
      [
        'private part',
        'privates',
        'genital',
        'testicle',
        'penis',
        'vagina',
        'groin',
        'back passage',
      ],
      ['numb', 'tingl', 'pins and needles', "can't feel", 'no feeling'],
    ],
    [['wet myself', 'soiled myself', 'messed myself', 'pooed myself', "can't pass water"]],
    [
      ['both legs', 'both my legs', 'both feet', 'both my feet'],
      ['numb', 'tingl', 'weak', 'pins and needles', 'shooting', 'electric', 'sciatica', 'pain'],
    ],
    [['breathing'], ['worse']],
    [['smile'], ["can't", 'cannot']],
    [['not breathing', "isn't breathing", 'stopped breathing', 'unresponsive', 'gone limp']],
    [
      [
        'not answering me',
        "isn't answering me",
        'not responding',
        "isn't responding",
        "won't wake",
      ],
      ['he', 'she', 'my', 'baby'],
    ],
    [['headache'], ['worst', 'thunderclap'], ['life', 'neck', 'ever']],
    [
      ['foot', 'leg'],
      ['drags', 'dragging', 'not obey', 'no longer obey'],
    ],
    [['double vision', 'seeing double']],
    [['calf'], ['swollen', 'swelling'], ['breath', 'stab', 'chest']],
    [
      ['wipe', 'saddle', 'sit on'],
      ["can't feel", "don't feel", 'numb', 'no feeling'],
    ],
    [["it's my heart", 'it is my heart', 'wrong with my heart']],
    [['legs'], ["won't", 'will not']],
    [['sciatica'], ['both legs']],
    [
      ['chest', 'breastbone', 'sternum', 'heart'],
      [
        ...PAIN,
        'pressure',
        'pressing',
        'tight',
        'crush',
        'clamp',
        'heavy',
        'weight',
        'squeez',
        'racing',
        'pounding',
        'elephant',
        'standing on',
        'sitting on',
      ],
    ],
    [
      ['breath', 'air', 'inhale'],
      [
        "can't",
        'cannot',
        'can not',
        'trouble',
        'difficult',
        'short',
        'hard',
        'struggl',
        'gasp',
        'barely',
        'out of',
        'not enough',
        'not get',
        "don't get",
        'fight',
        'problem',
      ],
    ],
    [['breathless', 'suffocat', 'choking', 'wheez', 'winded', 'panting', 'unable to breathe']],
    [['blood'], ['cough', 'spit', 'spat', 'threw up', 'throw', 'vomit']],
    [
      ['lips', 'fingertips'],
      ['blue', 'purple', 'grey', 'gray'],
    ],
    [['jaw'], PAIN, ['arm', 'shoulder', 'clammy', 'sweat', 'sick']],
    [['faint', 'passed out', 'pass out', 'blacked out', 'unconscious', 'blackout']],
    [
      ['collaps'],
      [
        ...['he', "he's", 'she', "she's", 'i', "i've", 'him', 'her', 'husband', 'wife', 'partner'],
        ...['mum', 'mom', 'mother', 'dad', 'father', 'friend', 'mate', 'somebody', 'someone'],
        ...['son', 'daughter', 'baby', 'lung'],
      ],
    ],
    [
      ['tearing', 'ripping', 'torn', 'tore', 'ripped', 'a tear'],
      ['back', 'shoulder', 'spine', ...PAIN],
    ],
    [
      ['fell', 'fall ', 'crash', 'accident', 'hit me', 'hit by', 'dived', 'came off'],
      ['back', 'neck', 'spine', 'move'],
    ],
    [
      ['bladder', 'bowel', 'pee', 'urine', 'toilet', 'wet myself', 'soiled'],
      ['control', 'lost', 'hold', "can't", 'cannot', 'leak', 'wet', 'soiled', "don't feel"],
    ],
    [
      [
        'numb',
        'weak',
        'dead',
        "can't feel",
        "don't feel",
        "can't move",
        "can't lift",
        'paralys',
        'jelly',
        'give way',
      ],
      ['legs', 'groin', 'bottom', 'saddle', 'genital', 'private', 'down there', 'thighs'],
    ],
    [
      ['push', 'strain', 'press', 'force'],
      ['wee', 'pee', 'pass water', 'urine', 'water'],
    ],
    [
      ['rash', 'spots'],
      ['fade', 'blanch'],
    ],
    [
      ['pulsing', 'pulsat', 'throbbing', 'beating'],
      ['tummy', 'stomach', 'belly', 'lump', 'abdomen'],
    ],
    [
      ['face', 'mouth'],
      ['droop', 'dropp', 'hang', 'numb', 'lopsided', 'crooked'],
    ],
    [
      ['speech', 'speak', 'words', 'talking'],
      ['slurr', "can't", 'cannot', 'funny'],
    ],
    [
      ['arm', 'side of my body'],
      ['suddenly weak', "can't lift", "can't raise", 'no strength', 'cannot raise'],
    ],
    [['stroke symptom', 'a stroke', 'heart attack', 'ambulance', 'an emergency', 'emergency room']],
  ],
  crisis: [
    [['suicid', 'overdose', 'unalive', 'self harm', 'self-harm', 'noose']],
    [
      ['kill', 'hurt', 'harm', 'cut', 'hang', 'shoot', 'top', 'do away with', 'doing away with'],
      ['myself', 'herself', 'himself', 'themselves'],
    ],
    [
      ['end', 'take', 'ending', 'taking'],
      ['my life', 'my own life', 'her life', 'his life', 'it all'],
    ],
    [
      ['want to', 'wants to', 'wish i', 'hope i', "i'd rather", 'ready to', 'let me', 'going to'],
      [
        'die',
        'be dead',
        'was dead',
        'were dead',
        'never wake',
        "don't wake",
        'stop living',
        'not exist',
        'stop existing',
      ],
    ],
    [
      ['want to', 'wish to', 'worth', 'point in', 'reason to', 'go on', 'tired of', 'enough of'],
      ['live', 'living', 'be alive', 'being alive'],
      ["don't", 'do not', 'not', 'no', "can't", 'tired', 'enough'],
    ],
    [['better off'], ['without me', 'i was dead', 'if i was gone', 'dead', 'i was gone']],
    [
      ['pills', 'tablets', 'painkillers'],
      ['all my', 'whole pack', 'too many', 'bottle of', 'whole bottle'],
      ['took', 'taken', 'swallowed', 'take'],
    ],
  ],
  urgent: [
    [
      ['fever', 'feverish', 'temperature', 'chills', 'shivery'],
      ['back', 'spine', 'rib', 'breath'],
    ],
    [
      ['sudden', 'out of nowhere', 'for no reason'],
      ['between my shoulder', 'between the shoulder'],
    ],
    [['headache'], ['cracked my neck', 'popped my neck', 'twisted my neck']],
    [['cancer', 'tumour', 'tumor', 'chemo'], PAIN, ['back', 'neck', 'spine', 'rib']],
  ],
  clinician: [
    [PAIN, ['since', 'stronger', 'worse', 'growing', 'every day', 'inhale']],
    [PAIN, ['back', 'rib', 'spine', 'breath', 'night', 'crack', 'pop', 'weeks', 'month']],
    [['losing weight', 'lost weight', 'weight loss']],
    [['osteoporosis', 'brittle bones', 'steroid', 'cortisone', 'immune']],
    [
      ['numb', 'tingling', 'pins and needles'],
      ['arm', 'hand', 'finger', 'leg', 'foot', 'feet', 'toe'],
    ],
    [
      ['swelling', 'swollen', 'lump', 'bump'],
      ['back', 'rib', 'spine'],
    ],
  ],
} as const satisfies TriageWords['signs'];
