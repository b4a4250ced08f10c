/** Where the facts come from. Every answer and stretch names its keys. */
export const sources = {
  article: 'Why does my back crack when I breathe in? (the article this skill started from)',
  unsworth1971:
    'Unsworth A, Dowson D, Wright V. Cracking joints: a bioengineering study of cavitation in the metacarpophalangeal joint. Ann Rheum Dis 1971;30:348-358',
  kawchuk2015:
    'Kawchuk GN et al. Real-time visualization of joint cavitation. PLoS ONE 2015;10(4):e0119470',
  chandran2018:
    'Chandran Suja V, Barakat AI. A mathematical model for the sounds produced by knuckle cracking. Sci Rep 2018;8:4600',
  deweber2011:
    'deWeber K, Olszewski M, Ortolano R. Knuckle cracking and hand osteoarthritis. J Am Board Fam Med 2011;24:169-174',
  'nhs-oa': 'NHS: Osteoarthritis',
  'nhs-back': 'NHS: Back pain',
  'nhs-chestpain': 'NHS: Chest pain',
  'nice-ng59': 'NICE guideline NG59: Low back pain and sciatica in over 16s',
  'mayo-inversion': 'Mayo Clinic: Inversion therapy, can it relieve back pain?',
  wiewelhove2019:
    'Wiewelhove T et al. A meta-analysis of the effects of foam rolling on performance and recovery. Front Physiol 2019;10:376',
  acsm: "ACSM's Guidelines for Exercise Testing and Prescription",
  'crisis-lines':
    '988 Lifeline (US, Canada); Samaritans (UK); Lifeline (Australia); Tele-MANAS (India)',
  'nhs-costochondritis': 'NHS: Costochondritis',
  'nhs-broken-ribs': 'NHS: Broken or bruised ribs',
  'nhs-scoliosis': 'NHS: Scoliosis',
  'nhs-pregnancy': 'NHS: Back pain in pregnancy',
  'nhs-breathing': 'NHS: Breathing exercises for stress',
  'cleveland-slipping-rib': 'Cleveland Clinic: Slipping rib syndrome',
} as const satisfies Record<string, string>;

export type SourceKey = keyof typeof sources;

/** Named on a screen only where there is no better source. */
export const STARTING_POINT: SourceKey = 'article';
