import type { SourceKey } from '../sources.js';

/** What each source is called aloud. */
export const sourceNames = {
  article: 'the article that I started from',
  unsworth1971: 'the classic study on cracking finger joints',
  kawchuk2015: 'a study that filmed cracking joints in a scanner',
  chandran2018: 'a study on the sound of cracking knuckles',
  deweber2011: 'a study on knuckle cracking and arthritis',
  'nhs-oa': 'the NHS page on osteoarthritis',
  'nhs-back': 'the NHS page on back pain',
  'nhs-chestpain': 'the NHS page on chest pain',
  'nice-ng59': "Britain's guideline on low back pain",
  'mayo-inversion': 'Mayo Clinic, on inversion therapy',
  wiewelhove2019: 'a review of studies on foam rolling',
  acsm: 'the exercise guidelines of the American College of Sports Medicine',
  'crisis-lines': 'the crisis lines of each country',
  'nhs-costochondritis': 'the NHS page on costochondritis',
  'nhs-broken-ribs': 'the NHS page on broken ribs',
  'nhs-scoliosis': 'the NHS page on scoliosis',
  'nhs-pregnancy': 'the NHS page on back pain in pregnancy',
  'nhs-breathing': 'the NHS page on breathing exercises',
  'cleveland-slipping-rib': 'Cleveland Clinic, on slipping ribs',
} as const satisfies Record<SourceKey, string>;
