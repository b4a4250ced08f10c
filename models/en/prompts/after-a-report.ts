import type { Prompt } from '../../content.js';

/**
 * What a report's own words said, shorter: to a question about it ("what should I do?"), and to
 * small words ("okay", "thanks"). Nothing is asked, so that the session closes as after the report.
 */
export const afterAReport = {
  /** The way out of a pose, in an emergency. */
  ifYouCan: { say: ['If you can, {way}'] },
  adviceInAnEmergency: {
    say: [
      "It can be serious, so call {emergency} now. They'll tell you what to do. Leave the stretches.",
      "Please call {emergency} now, and do what they tell you. I can't judge it from here.",
    ],
  },
  adviceInACrisis: {
    say: [
      "I'm glad you're still talking. Please {crisisCall} {crisis}, day or night. If anyone is in danger, call {emergency} now.",
      "You don't have to get through this alone. Please {crisisCall} {crisis}, day or night. If anyone is in danger, call {emergency} now.",
    ],
  },
  adviceToSeeSomebody: {
    say: [
      "I can't judge that from here, so please have it looked at. No stretches until then. For chest pain, trouble breathing, or weak or numb legs, call {emergency} right away.",
      'A doctor has to look at that before you stretch. For chest pain, trouble breathing, or weak or numb legs, call {emergency} right away.',
    ],
  },
  /** Another session doesn't know what it was about. */
  adviceAfterAWarning: {
    say: [
      "If it may be an emergency, call {emergency} now, and do what they tell you. I can't judge it from here. Otherwise, ask a doctor before you stretch. If you need someone to talk to, {crisisCall} {crisis}.",
      "Call {emergency} now if it's bad or getting worse, and do what they tell you. Otherwise, see a doctor before you stretch. For someone to talk to, {crisisCall} {crisis}.",
    ],
  },
  /** "Should I just see my GP?", "can I drive to hospital?", "can it wait till tomorrow?" */
  doNotWait: {
    say: [
      "If it was an emergency sign, don't wait for a doctor's appointment, and don't drive yourself. Call {emergency} now. They'll tell you what to do. Otherwise, get advice today. {urgent} For someone to talk to, {crisisCall} {crisis}.",
    ],
  },
  /** A start on the day of a warning. */
  notToday: {
    say: [
      'Not today. No stretches until a doctor or nurse has seen you about it. If it may be an emergency, call {emergency} now. For someone to talk to, {crisisCall} {crisis}, day or night.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** A start in the days after it: nothing but a yes leads on. */
  seenSince: {
    say: ['Someone should see you about what you told me first.'],
    ask: "Has a doctor or nurse seen you about it, and said it's all right to stretch?",
    reprompt: 'Say yes if they have, or if it was about someone else. Otherwise, say no.',
    needed: true,
  },
  /** "Can I stretch it out?", "which stretch helps?", as long as nothing is offered. */
  noStretchesYet: {
    say: [
      'No stretches until someone has seen you about what you told me. If it may be an emergency, call {emergency} now. For someone to talk to, {crisisCall} {crisis}.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "It's still the same", "no better", as long as nothing is offered. */
  noChange: {
    say: [
      "Then don't wait. If it may be an emergency, call {emergency} now. Otherwise, have it looked at today. {urgent}",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Tell me if something changes, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  adviceAboutPain: {
    say: [
      "I can't judge that from here. If it stays sharp or keeps getting worse, see a doctor. For chest pain, trouble breathing, or weak or numb legs, call {emergency}.",
      'Leave that one for today. See a doctor if it stays sharp or keeps getting worse. For chest pain, trouble breathing, or weak or numb legs, call {emergency}.',
    ],
  },
  /** Pain of somebody who told of osteoporosis. */
  withWeakBones: {
    say: ['With fragile bones, see one first.'],
  },
  /** After pain, or off the mat: "I can't get up". */
  cannotGetUp: {
    say: [
      "Then don't force it. Stay however it hurts least, and call someone over. If nobody can help, or your legs are weak or numb, call {emergency}.",
      "There's no need to move. Have someone come to you. If nobody can, or your legs are weak or numb, call {emergency}.",
    ],
    ask: 'Are your legs weak or numb?',
    reprompt: "Say yes if they are. If they're fine, say no.",
    needed: true,
  },
  restThere: {
    say: [
      "Then rest there until it eases, and let someone help you up. If it doesn't ease, or nobody can come, call {emergency}. No more stretches today.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Tell me if something changes, or say: no, thanks.',
  },
  /** "Nobody answers", "will you talk to me?", "I haven't taken anything". */
  noOneToTalkTo: {
    say: [
      'I only know about backs, and you deserve a person to talk to. If anyone has taken something or is in danger, call {emergency} now. Otherwise, please {crisisCall} {crisis}, day or night, and keep trying.{crisisElse}',
    ],
  },
  /** The same, where no warning is known of. */
  someoneToTalkTo: {
    say: [
      'I only know about backs. If you need someone to talk to, you can {crisisCall} {crisis}, day or night. If anyone has taken something or is in danger, call {emergency} now.',
    ],
    ask: 'Is there anything else?',
    reprompt: 'Ask me about your back, or say: no, thanks.',
    to: { kind: 'prompt', id: 'help' },
  },
  /** "No, rather talk", to a bell that was just asked for, which may ask for somebody. */
  talkingAgain: {
    say: [
      "I'm talking again. If you need someone to talk to, you can {crisisCall} {crisis}, day or night.",
    ],
  },
  /** "That's not what I said", right after a warning of whatever level. */
  misheard: {
    say: [
      "Then I misheard you. I'm sorry. If something is wrong after all, call {emergency} now. For someone to talk to, {crisisCall} {crisis}.",
    ],
    ask: 'If nothing is, shall we stretch?',
    reprompt: 'Say yes to stretch, or tell me what is wrong.',
    to: { kind: 'routine', id: 'daily' },
  },
  /** "He's awake", "the ambulance is on its way". The speaker may be the one who is ill. */
  stayWithThem: {
    say: [
      "Good. If it's someone else, stay with them, and keep checking their breathing. If you're the one who's ill, rest, and unlock the door. If nobody is coming yet, or it gets worse, call {emergency}.",
    ],
    ask: 'Is there anything else?',
    reprompt: 'Tell me if something changes, or say: no, thanks.',
  },
  careInAnEmergency: {
    say: [
      "Please call {emergency} now, if you haven't. Keep someone with you.",
      'If you have help on the way, rest until they come. If not, call {emergency} now.',
    ],
  },
  careInACrisis: {
    say: [
      'Take good care of yourself. You can {crisisCall} {crisis} whenever you need to, day or night.',
      'Please stay with someone if you can. You can {crisisCall} {crisis}, day or night.',
    ],
  },
  careToSeeSomebody: {
    say: [
      "All right. Have it looked at, and come back when a doctor says it's fine to stretch.",
      'Look after yourself. Have it looked at first, and leave the stretches until then.',
    ],
  },
  thanksToSeeSomebody: {
    say: ["You're welcome. Have it looked at, and come back when a doctor says it's all right."],
  },
  /** It must fit any level that another session warned of: no word sounds like despair. */
  careAfterAWarning: {
    say: [
      "Take care. If you don't feel right, call {emergency}, or any other number I gave you. Stretching can wait until a doctor says it's all right.",
      "Look after yourself, and talk to a doctor. If it can't wait, call {emergency}, or any other number I gave you, day or night.",
    ],
  },
  thanksAfterAWarning: {
    say: [
      "You're welcome. If you don't feel right, call {emergency}, or another number I gave you. Come back when a doctor says it's all right.",
    ],
  },
} as const satisfies Record<string, Prompt>;
