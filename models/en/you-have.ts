import type { Condition } from '../content.js';

/** A condition of the person's own, after "if". */
export const youHave = {
  pregnancy: "you're pregnant",
  'weak-bones': 'you have osteoporosis',
  'broken-bone': 'you have a broken bone',
  knee: 'you have a bad knee',
  'new-hip': 'you have a new hip',
  shoulder: 'you have a bad shoulder',
  neck: 'you have a neck injury',
  disc: 'you have a slipped disc',
  sciatica: 'you have a trapped nerve',
  spondylolisthesis: 'you have spondylolisthesis',
  stenosis: 'you have spinal stenosis',
  'belly-operation': 'you had an operation on your belly',
  'chest-operation': 'you had an operation on your chest',
  operation: 'you had an operation',
  clot: 'you have a blood clot',
  dizziness: 'you have vertigo',
  'rheumatoid-arthritis': 'you have rheumatoid arthritis',
  'blood-pressure': 'you have high blood pressure',
  heart: 'you have a heart condition',
  eyes: 'you have glaucoma',
  'blood-thinners': 'you take blood thinners',
  hernia: 'you have a hernia',
  reflux: 'you have reflux',
} as const satisfies Record<Condition, string>;
