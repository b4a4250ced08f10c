import type { NumberWords } from './reading.js';
import type { SourceKey } from './sources.js';

/**
 * Words to be spoken. `{name}` is filled in when they are spoken. Numbers are
 * written as words; digits stand for a phone number and are read one by one.
 */
export type Text = string;

/** Ways to say the same thing; one is chosen by a seed, so that it varies. */
export type Pool = readonly [Text, ...Text[]];

/** Where a conversation can go: what an offer leads to, and what "repeat" says again. */
export type Move =
  | { kind: 'answer'; id: string }
  | { kind: 'more'; id: string }
  | { kind: 'routine'; id: string; holdMs?: number | undefined; sets?: number | undefined }
  | { kind: 'prompt'; id: string }
  | { kind: 'forget' }
  | { kind: 'plan' }
  /** Reminders at these times of day. */
  | { kind: 'remind'; times: string[] };

/** A question that "yes" answers by going to `to`. */
export interface Offer {
  ask: Text;
  to: Move;
}

/** What answers a short question about a topic: words of its own, or another answer. */
export type FollowUp = Text | Extract<Move, { kind: 'answer' }>;

/** Answers to "how often", "how long", "is it safe" and "why", and what "show me" leads to. */
export interface FollowUps {
  often?: FollowUp;
  long?: FollowUp;
  safe?: FollowUp;
  why?: FollowUp;
  show?: Move;
}

/** An explanation or a reply to a frequent question. */
export interface Answer {
  id: string;
  /** Heading of the card. */
  title: string;
  /** Sample utterances, by Alexa's rules for their characters. */
  samples: readonly string[];
  /** The first answer: about 45 words, with `next.ask` at most 60. */
  say: Text;
  /** The deeper part, for "tell me more". */
  more?: Text;
  /** The gist in everyday words, with its limit: at most 30 words. */
  simply: Text;
  /** What else may be asked about it without naming it. */
  followUps?: FollowUps;
  /** The natural next step. */
  next: Offer;
  /** The condition that it is about: who asks may have it, and is told before a start to say so. */
  about?: Condition;
  /** Who asks this in a routine has it, and should see a doctor before going on: it is set aside. */
  asksADoctorFirst?: true;
  /** The stretches that it recommends by name, by id: where one isn't for them, that is said instead. */
  recommends?: readonly string[];
  /** It says what to do or to avoid: who told of a condition hears what is skipped for it instead. */
  isWhatSuits?: true;
  /** In a routine, what is said of the breath of the pose answers it. */
  isOfTheBreath?: true;
  /** Warning signs: told in full, however often. */
  isWarning?: true;
  sources: readonly SourceKey[];
}

export type Posture = 'lying' | 'kneeling' | 'sitting' | 'standing';

/** Something said in a hold, `atMs` after the hold began. */
export interface TimedText {
  atMs: number;
  text: Text;
  /** The easier way: left unsaid where that was told already. */
  isEasier?: true;
}

/** A sentence and the quiet that follows it, in ms. */
export interface Step {
  text: Text;
  quietMs: number;
}

/** What must be said before a stretch that is not for everyone. */
export interface Notice {
  /** The reasons to leave it out. */
  say: Text;
  /** "Yes" starts the stretch. */
  ask: Text;
  reprompt: Text;
  /** All the way out, in one sentence: said first, whatever interrupts the hold. */
  wayUp: Text;
  /** Said on "no"; leads to something gentler. */
  onNo: Text;
  instead: Offer;
  /** The longest hold, in ms, once in a round. */
  maxHoldMs: number;
  /** Said, with `instead`, when a hold that was broken off is to be gone on with. */
  enough: Text;
  /** Said when more is asked for; "yes" takes the usual hold. */
  tooMuch: { say: Text; ask: Text; reprompt: Text };
}

/** Parts of the body that people ask about. */
export type BodyPart =
  | 'hands'
  | 'arms'
  | 'shoulders'
  | 'head'
  | 'chest'
  | 'back'
  | 'low-back'
  | 'hips'
  | 'knees'
  | 'legs';

/** What people have, or had, that rules stretches out. */
export type Condition =
  | 'pregnancy'
  | 'weak-bones'
  /** A rib, or a bone of the spine. */
  | 'broken-bone'
  /** A bad knee, or a new one. */
  | 'knee'
  | 'new-hip'
  /** A bad one, as with a wrist: no stretch is ruled out by itself. */
  | 'hip'
  | 'wrist'
  | 'shoulder'
  | 'neck'
  /** A slipped disc: for a doctor to say; no stretch by itself is ruled out. */
  | 'disc'
  | 'sciatica'
  | 'spondylolisthesis'
  | 'stenosis'
  | 'belly-operation'
  | 'chest-operation'
  /** Of the spine, a disc among it. */
  | 'spine-operation'
  /** Of what was not told. */
  | 'operation'
  | 'clot'
  /** In the past: one that is happening is a red flag. */
  | 'stroke'
  | 'dizziness'
  | 'rheumatoid-arthritis'
  | 'blood-pressure'
  | 'heart'
  | 'eyes'
  | 'blood-thinners'
  | 'hernia'
  | 'reflux';

/** What a body may not be able to do, whatever the reason. */
export type Position =
  /** Getting down on the floor, and up again. What is done in bed as well doesn't need it. */
  | 'floor'
  | 'kneeling'
  /** Lying face down. */
  | 'front'
  /** Bending backwards. */
  | 'backwards'
  /** Turning at the waist or in the ribs. */
  | 'twisting'
  /** Weight on the hands, with the wrists bent. */
  | 'wrists'
  /** Lifting the arms as high as the shoulders. */
  | 'arms'
  /** Turning the head to the side. */
  | 'head';

/**
 * A longer or harder way to do a stretch, for those who have done it for a week and want it: what is
 * different in it, or another stretch, by id, that goes further.
 */
export type NextStep = {
  id: string;
  /** As it stands in mid-sentence. */
  name: Text;
} & ({ way: Way } | { stretch: string });

type Way = Partial<
  Pick<Stretch, 'holdMs' | 'passes' | 'position' | 'shape' | 'during' | 'form' | 'easier'>
>;

/** A stretch that is done on one side, and then on the other. */
export interface Sides {
  /** From the first side to the other; the time for it starts when it has been said. */
  change: Text;
  /** How long that takes, in ms. */
  changeMs: number;
  first: OneSide;
  /** Its position is for who doesn't come to it from the first side. */
  other: OneSide & Pick<Stretch, 'position'>;
}

export interface OneSide {
  /** The body's own. */
  is: 'left' | 'right';
  /** What the stretch is called on it, in mid-sentence. */
  name: Text;
  /** Where the hands are, if that isn't the same on both. */
  hands?: Text;
}

/** What nobody on the floor can see: how the pose is from inside. */
export interface Form {
  hands: Text;
  /** Knees, hips and feet. */
  knees: Text;
  spine: Text;
  head: Text;
  /** In or out with which part of it, and through the nose or the mouth. */
  breath: Text;
  /** Where to look. */
  eyes: Text;
  shoulders: Text;
  /** Where the stretch should be felt. */
  feel: Text;
  /** The parts of the body that `feel` means. */
  feelIn: readonly BodyPart[];
  /** Where it should not be felt. */
  notFeel: Text;
  /** What most people get wrong, and how to put it right. */
  mistake: Text;
  /** A picture of the whole. */
  likeness: Text;
}

/** One exercise. Foam rolling and decompression are stretches too. */
export interface Stretch {
  id: string;
  name: Text;
  synonyms: readonly string[];
  posture: Posture;
  /** The hold, in ms, unless the person chooses another; of a stretch with sides, that of each side. */
  holdMs: number;
  /** How often one round repeats it. */
  passes: number;
  sides?: Sides;
  /** One hold goes to both sides, in turn. */
  bothWays?: true;
  /** Gets the listener moving; the change of posture starts when it has been said. */
  position: Text;
  /** From there into the pose. */
  shape: Text;
  /** Said while holding, the most helpful first. */
  during: readonly [TimedText, ...TimedText[]];
  form: Form;
  /** The one that it stands for where nobody gets down: in a round that has this one, that name means it. */
  standsFor?: string;
  /** Other postures that its `position` names. */
  alsoIn?: readonly Posture[];
  /** Where the body has to be for it: who can't get there isn't led into it. */
  needs?: readonly Position[];
  /** How to come out. */
  release: readonly [Step, ...Step[]];
  /** The gentler way to do it, said in place of `shape`: it fits `position`. */
  easier: Text;
  /** What that spares. */
  spares: readonly BodyPart[];
  /** Each adds to those before it, and is offered after a week. */
  further?: readonly NextStep[];
  /** Other ways, for those whose body can't do what it needs. */
  ways?: Readonly<Partial<Record<Position, Text>>>;
  /** Who should leave it out. */
  avoid: Text;
  /** The same, as data: with these it isn't begun. What only needs care, such as a cushion, isn't among them. */
  notWith?: readonly Condition[];
  /** The shortest of that, said in the first hold of somebody's first time. A `notice` says more. */
  caution?: TimedText;
  notice?: Notice;
  /** So gentle that no notice comes before it. */
  gentle?: true;
  sources: readonly SourceKey[];
}

/** Stretches in order, so that people get down to the floor at most once. */
export interface Routine {
  id: string;
  /** As it stands in mid-sentence. */
  name: Text;
  /** What people call it: a name, or what it's for ("for my neck") and where ("in bed"). */
  synonyms: readonly string[];
  /** What it stretches, for those who ask by a part of the body. */
  parts?: readonly BodyPart[];
  stretches: readonly [string, ...string[]];
  /** What a longer one adds, the most useful first. */
  more?: readonly string[];
  /** How long it takes in all, in ms; without it, as long as its stretches do. */
  lastsMs?: number;
  /** Its name says only how long: beside another's, that one is done in its time. */
  isOnlyTime?: true;
}

/** What recurs in every routine, in at least four ways each. */
export interface CuePools {
  first: Pool;
  next: Pool;
  again: Pool;
  /** Said so that the hold begins with its last sound. */
  ready: Pool;
  /** From the first side to the other, and, in the next set, back. */
  otherSide: Pool;
  firstSide: Pool;
  halfway: Pool;
  ending: Pool;
  breath: Pool;
  /** Coming out of a stretch that was explained before. */
  release: Pool;
  closeRoutine: Pool;
  /** At the end of a routine in which a stretch was skipped. */
  closePartly: Pool;
  closeStretch: Pool;
}

/** Something that must never be answered as an ordinary question. */
/**
 * What else a report tells. Of somebody else: not breathing, choking, or any other emergency. Of
 * anyone: too much of something swallowed, or a knock on the head while on blood thinners.
 */
export type ToldOfIt = 'not-breathing' | 'choking' | 'anything' | 'overdose' | 'head';

export interface RedFlag {
  id: 'emergency' | 'crisis' | 'urgent' | 'clinician' | 'stop-stretch';
  title: string;
  /** `{out}` is the way out of the current stretch. */
  say: Text;
  /** The way out of any stretch. */
  out?: Text;
  /** What is said instead, when the report tells more. */
  instead?: Readonly<Partial<Record<ToldOfIt, Text>>>;
  /** Instead of that and of what `next` asks, where nothing was being done. */
  idle?: { say: Text; ask: Text };
  /** Only where going on is safe. */
  next?: Offer;
  sources: readonly SourceKey[];
}

/** What to say, and, where an answer is wanted, what to ask. */
export interface Prompt {
  say: Pool;
  ask?: Text;
  /** Asked in place of `ask` where that was the last question already. */
  askAgain?: Text;
  /** Adds help when nothing was heard; never repeats the prompt. */
  reprompt?: Text;
  /** What "yes" leads to. */
  to?: Move;
  /** What "the first one" and "the second one" lead to, where it names two things. */
  choices?: readonly Move[];
  /** Something hangs on the answer: it's asked in the middle of a routine too, before the way back. */
  needed?: true;
  /** It tells nothing that anybody would want to hear again: "repeat" after it is about what was told before it. */
  small?: true;
}

/** How people ask for an action; `slots` maps a slot's name to its type. */
export interface Utterances {
  intent: string;
  samples: readonly string[];
  slots?: Readonly<Record<string, string>>;
}

/** Values of a slot type: what people say, and the id that it stands for. */
export interface SlotValue {
  id: string;
  value: string;
  synonyms: readonly string[];
}

/** What a search for an answer knows about words. */
export interface SearchWords {
  ignored: readonly string[];
  /** Groups of words that stand for the same; the first is the one that is compared. */
  same: readonly (readonly [string, ...string[]])[];
  /** At the end of several of a thing, and not of one. */
  plural: RegExp;
}

/** What tells a report in free words; all are beginnings of words, or of phrases. */
export interface TriageWords {
  /** For each red flag, signs; a sign needs one word of each of its lists. */
  signs: Readonly<
    Record<
      'emergency' | 'crisis' | 'urgent' | 'clinician',
      readonly (readonly (readonly string[])[])[]
    >
  >;
  /** Whole reports, as people say them: their words, without those of `filling`. */
  reports: Readonly<
    Record<'emergency' | 'crisis' | 'urgent' | 'clinician', readonly (readonly string[])[]>
  >;
  /** Words that tell an overdose by a name and an amount: "taken", "paracetamol", "too many", "bleach". */
  overdose: {
    taking: readonly string[];
    medicines: readonly string[];
    much: readonly string[];
    /** What may stand between an amount and the name: "of my". */
    between: readonly string[];
    /** Of these, any amount is too much. */
    poisons: readonly string[];
  };
  /** Of an amount. */
  numbers: NumberWords;
  /** What reports an emergency whatever else is said: "can't feel my foot", "can't hold my wee". */
  lost: readonly string[];
  /** Words that a slot stands for in samples, the longest first: who else is reported of, and their breath. */
  slotted: readonly { words: readonly string[]; slot: string }[];
  /** Words that may be missing from a report, or stand in it besides. */
  filling: readonly string[];
  /** Phrases with a sign's words in another meaning: "chest of drawers". */
  otherwise: readonly string[];
  /** "No", "without": what follows in the clause is not there. */
  denying: readonly string[];
  /** Phrases that deny in form, but report a lack: "can't breathe". */
  lacking: readonly string[];
  /** Words of a report rather than of a question: "i", "my", "she", "suddenly". */
  reporting: readonly string[];
  /** Phrases that ask what would be: "what if". */
  supposing: readonly string[];
  /** What separates clauses. */
  joining: readonly string[];
}
