/** What differs between the places where one language is spoken. */
export interface Locale {
  language: 'en';
  /** Filled into every text: `{emergency}`, `{emergencyFirst}`, `{crisis}`, `{crisisCall}`, `{crisisElse}`, `{hospital}`, `{sameDay}`, `{urgent}`, `{physio}`, `{osteopath}`, `{osteopathy}`. */
  terms: {
    /** The emergency number as people there say it. */
    emergency: string;
    /** The same, where another number follows. */
    emergencyFirst: string;
    /** The line for people who think of ending their life. */
    crisis: string;
    /** What to do with it: not every line can be texted. */
    crisisCall: string;
    /** A sentence on who else is there for them, after a space, or nothing. */
    crisisElse: string;
    /** Where somebody goes at once who needs no ambulance. */
    hospital: string;
    /** What to do today, in the middle of a sentence. */
    sameDay: string;
    /** A sentence on who sees people the same day. */
    urgent: string;
    physio: string;
    /** In the US a physician; elsewhere someone who treats by hand. */
    osteopath: string;
    /** A sentence on what they do there. */
    osteopathy: string;
  };
  /** The emergency number in figures, for screens. */
  emergencyNumber: string;
  /** Where most of its people live: for days, when the person's own zone cannot be had. */
  timeZone: string;
}

const physicians = {
  osteopath: 'osteopathic doctor',
  osteopathy: 'Osteopathic doctors are full physicians, and some of them treat by hand.',
};
const handsOn = {
  osteopath: 'osteopath',
  osteopathy: 'Osteopaths treat mostly with their hands, too.',
};

export const locales = {
  'en-US': {
    language: 'en',
    emergencyNumber: '911',
    terms: {
      emergency: '911',
      emergencyFirst: '911',
      crisis: '988',
      crisisCall: 'call or text',
      crisisElse: '',
      hospital: 'an emergency room',
      sameDay: 'call your doctor today',
      urgent: 'Call your doctor, or go to an urgent care clinic.',
      physio: 'physical therapist',
      ...physicians,
    },
    timeZone: 'America/New_York',
  },
  'en-GB': {
    language: 'en',
    emergencyNumber: '999',
    terms: {
      emergency: '999',
      emergencyFirst: '999',
      crisis: '116 123',
      crisisCall: 'call',
      crisisElse: ' Or call 111, and choose the mental health option.',
      hospital: 'A and E',
      sameDay: 'call 111',
      urgent: 'Call 111, or your GP.',
      physio: 'physiotherapist',
      ...handsOn,
    },
    timeZone: 'Europe/London',
  },
  'en-AU': {
    language: 'en',
    emergencyNumber: '000',
    terms: {
      emergency: 'triple zero',
      emergencyFirst: 'triple zero',
      crisis: '13 11 14',
      crisisCall: 'call',
      crisisElse: '',
      hospital: 'an emergency department',
      sameDay: 'call your GP today',
      urgent: 'Call your GP, or Healthdirect on 1800 022 222.',
      physio: 'physiotherapist',
      ...handsOn,
    },
    timeZone: 'Australia/Sydney',
  },
  'en-CA': {
    language: 'en',
    emergencyNumber: '911',
    terms: {
      emergency: '911',
      emergencyFirst: '911',
      crisis: '988',
      crisisCall: 'call or text',
      crisisElse: '',
      hospital: 'an emergency department',
      sameDay: 'call 811',
      urgent: 'Call 811, or your doctor.',
      physio: 'physiotherapist',
      ...handsOn,
    },
    timeZone: 'America/Toronto',
  },
  'en-IN': {
    language: 'en',
    emergencyNumber: '112',
    terms: {
      emergency: '112',
      emergencyFirst: '112',
      crisis: '14416',
      crisisCall: 'call',
      crisisElse: '',
      hospital: 'a hospital',
      sameDay: 'see a doctor today',
      urgent: 'Go to a doctor or a clinic.',
      physio: 'physiotherapist',
      ...handsOn,
    },
    timeZone: 'Asia/Kolkata',
  },
} as const satisfies Record<string, Locale>;

export type LocaleId = keyof typeof locales;

/** The locale of a request; what we do not speak is answered in US English. */
export function localeId(tag: unknown): LocaleId {
  return isLocaleId(tag) ? tag : 'en-US';
}

function isLocaleId(tag: unknown): tag is LocaleId {
  return typeof tag === 'string' && Object.hasOwn(locales, tag);
}
