/** Where the facts come from. Every answer and stretch names its keys. */
export const sources = {
  article: 'Why does my back crack when I breathe in? (the article this skill started from)',

  // How a joint cracks
  unsworth1971:
    'Unsworth A, Dowson D, Wright V. Cracking joints: a bioengineering study of cavitation in the metacarpophalangeal joint. Ann Rheum Dis 1971;30:348-358',
  kawchuk2015:
    'Kawchuk GN et al. Real-time visualization of joint cavitation. PLoS ONE 2015;10(4):e0119470',
  chandran2018:
    'Chandran Suja V, Barakat AI. A mathematical model for the sounds produced by knuckle cracking. Sci Rep 2018;8:4600',
  ross2004:
    'Ross JK, Bereznick DE, McGill SM. Determining cavitation location during lumbar and thoracic spinal manipulation. Spine 2004;29:1452-1457',
  dunning2013:
    'Dunning J et al. Bilateral and multiple cavitation sounds during upper cervical thrust manipulation. BMC Musculoskelet Disord 2013;14:24',
  protopapas2002:
    'Protopapas MG, Cymet TC. Joint cracking and popping: understanding noises that accompany articular release. J Am Osteopath Assoc 2002;102:283-287',
  song2018: 'Song SJ et al. Noise around the knee. Clin Orthop Surg 2018;10:1-8',
  gaskill2013:
    'Gaskill T, Millett PJ. Snapping scapula syndrome: diagnosis and management. J Am Acad Orthop Surg 2013;21:214-224',

  // What cracking does, and how it feels
  deweber2011:
    'deWeber K, Olszewski M, Ortolano R. Knuckle cracking and hand osteoarthritis. J Am Board Fam Med 2011;24:169-174',
  boutin2017:
    'Boutin RD et al. "Knuckle cracking": can blinded observers detect changes with physical examination and sonography? Clin Orthop Relat Res 2017;475:1265-1271',
  castellanos1990:
    'Castellanos J, Axelrod D. Effect of habitual knuckle cracking on hand function. Ann Rheum Dis 1990;49:308-309',
  unger1998:
    'Unger DL. Does knuckle cracking lead to arthritis of the fingers? Arthritis Rheum 1998;41:949-950',
  flynn2006:
    'Flynn TW et al. The audible pop from high-velocity thrust manipulation and outcome in individuals with low back pain. J Manipulative Physiol Ther 2006;29:40-45',
  cleland2007:
    'Cleland JA et al. The audible pop from thoracic spine thrust manipulation and its relation to short-term outcomes in patients with neck pain. J Man Manip Ther 2007;15:143-154',
  stanton2017:
    'Stanton TR et al. Feeling stiffness in the back: a protective perceptual inference in chronic back pain. Sci Rep 2017;7:9681',
  biller2014:
    'Biller J et al. Cervical arterial dissections and association with cervical manipulative therapy. Stroke 2014;45:3155-3174',

  // The body
  detroyer2005:
    'De Troyer A, Kirkwood PA, Wilson TA. Respiratory action of the intercostal muscles. Physiol Rev 2005;85:717-756',
  'rcp-news2': 'Royal College of Physicians: National Early Warning Score (NEWS) 2, 2017',
  'statpearls-ribs': 'StatPearls: Anatomy, Thorax, Ribs',
  tamer2013:
    'Tamer TM. Hyaluronan and synovial joint: function, distribution and healing. Interdiscip Toxicol 2013;6:111-125',
  brinjikji2015:
    'Brinjikji W et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. AJNR Am J Neuroradiol 2015;36:811-816',
  slater2019:
    'Slater D et al. "Sit up straight": time to re-evaluate. J Orthop Sports Phys Ther 2019;49:562-564',
  wood2008:
    'Wood K, Cameron M, Fitzgerald K. Breast size, bra fit and thoracic pain in young women: a correlational study. Chiropr Osteopat 2008;16:1',
  mcghee2010:
    'McGhee DE, Steele JR. Optimising breast support in female patients through correct bra fit. J Sci Med Sport 2010;13:568-572',

  // What helps
  'nice-ng59': 'NICE guideline NG59: Low back pain and sciatica in over 16s',
  'nice-ng226': 'NICE guideline NG226: Osteoarthritis in over 16s',
  garber2011:
    'Garber CE et al. Quantity and quality of exercise for developing and maintaining fitness in apparently healthy adults: guidance for prescribing exercise (ACSM position stand). Med Sci Sports Exerc 2011;43:1334-1359',
  acsm: "ACSM's Guidelines for Exercise Testing and Prescription",
  wiewelhove2019:
    'Wiewelhove T et al. A meta-analysis of the effects of foam rolling on performance and recovery. Front Physiol 2019;10:376',
  behm2019:
    'Behm DG, Wilke J. Do self-myofascial release devices release myofascia? Rolling mechanisms: a narrative review. Sports Med 2019;49:1173-1181',
  cheatham2015:
    'Cheatham SW et al. The effects of self-myofascial release using a foam roll or roller massager on joint range of motion, muscle recovery, and performance. Int J Sports Phys Ther 2015;10:827-838',
  furlan2015:
    'Furlan AD et al. Massage for low-back pain. Cochrane Database Syst Rev 2015;9:CD001929',
  wieland2022:
    'Wieland LS et al. Yoga for chronic non-specific low back pain. Cochrane Database Syst Rev 2022;11:CD010671',
  bartsch2021:
    'Bartsch KM et al. Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study. J Clin Med 2021;10:5360',
  sinaki1989:
    'Sinaki M et al. Lumbar spondylolisthesis: retrospective comparison and three-year follow-up of two conservative treatment programs. Arch Phys Med Rehabil 1989;70:594-598',
  lurie2016: 'Lurie J, Tomkins-Lane C. Management of lumbar spinal stenosis. BMJ 2016;352:h6234',
  wylde2019:
    'Wylde V et al. Kneeling ability after total knee replacement. EFORT Open Rev 2019;4:460-467',
  rushton2023:
    'Rushton A et al. International framework for examination of the cervical region for potential of vascular pathologies of the neck. J Orthop Sports Phys Ther 2023;53:7-22',
  'nice-ng234': 'NICE guideline NG234: Spinal metastases and metastatic spinal cord compression',
  'rnoh-mscc':
    'Royal National Orthopaedic Hospital (NHS): Metastatic spinal cord compression, patient information',
  'brooke-wavell2022':
    'Brooke-Wavell K et al. Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis. Br J Sports Med 2022;56:837-846',
  wegner2013:
    'Wegner I et al. Traction for low-back pain with or without sciatica. Cochrane Database Syst Rev 2013;8:CD003010',
  kovacs2003:
    'Kovacs FM et al. Effect of firmness of mattress on chronic non-specific low-back pain. Lancet 2003;362:1599-1604',
  palsson2019:
    'Palsson TS et al. The use of posture-correcting shirts for managing musculoskeletal pain is not supported by current evidence. Scand J Pain 2019;19:659-670',
  'mayo-inversion': 'Mayo Clinic: Inversion therapy, can it relieve back pain?',
  'mayo-chiropractic': 'Mayo Clinic: Chiropractic adjustment',
  'mayo-sleep': 'Mayo Clinic: Sleeping positions that reduce back pain',
  'mayo-pinched-nerve': 'Mayo Clinic: Pinched nerve',
  teeter: 'Teeter: contraindications in the manual of its inversion tables',
  'nccih-massage': 'NCCIH (US National Institutes of Health): Massage therapy',
  'aoa-do': 'American Osteopathic Association: What is a DO?',
  'ortho-backpack': 'OrthoInfo (AAOS): Backpack safety',
  'ortho-child-back': 'OrthoInfo (AAOS): Back pain in children',
  'cleveland-slipping-rib': 'Cleveland Clinic: Slipping rib syndrome',
  'medlineplus-breath-sounds': 'MedlinePlus: Breath sounds',
  'medlineplus-air-under-skin': 'MedlinePlus: Subcutaneous emphysema',
  'medlineplus-spinal-injury': 'MedlinePlus: Spinal injury (first aid)',
  'medlineplus-collapsed-lung': 'MedlinePlus: Collapsed lung (pneumothorax)',

  // How a stretch is done
  'nhs-sitting-exercises': 'NHS: Sitting exercises (chest stretch, upper-body twist)',
  'nhs-inform-back': 'NHS inform (Scotland): Exercises for back pain',
  'guys-back':
    "Guy's and St Thomas' NHS Foundation Trust: Low back pain, physiotherapy and exercises",
  'cuh-neck': 'Cambridge University Hospitals NHS Foundation Trust: Neck exercises and advice',
  'kaiser-neck': 'Kaiser Permanente: Neck arthritis, exercises',
  'baycare-extension': 'BayCare: Back extension with elbow press',
  'eskenazi-cat-cow': 'Eskenazi Health: Seated cat-cow',
  'peak-open-book': 'Peak Physio, Canberra: Book openings',
  'peak-thread-needle': 'Peak Physio, Canberra: Thread the needle',
  'peak-roller': 'Peak Physio, Canberra: Thoracic extension over a roller',
  'physiorehab-roller': 'PhysioRehab: Thoracic extension over a foam roller',
  'logan-towel': 'Logan Physio, Queensland: Thoracic extension over the towel',
  'rebalance-doorway': 'Rebalance Physical Therapy: Doorway chest stretch',
  'prehab-wall-angel': 'The Prehab Guys: Wall angel performed correctly',
  'uab-posture': 'University of Alabama at Birmingham: Tone your bones, posture',
  'tbi-spine-surgery': 'TBI Health, New Zealand: Spinal decompression surgery, afterwards',
  'saintlukes-bypass':
    "Saint Luke's Health System, Kansas City: After bypass surgery, reaching, bending and lifting",
  bansal2014:
    'Bansal S, Katzman WB, Giangregorio LM. Exercise for improving age-related hyperkyphotic posture: a systematic review. Arch Phys Med Rehabil 2014;95:129-140',
  russo2017:
    "Russo MA, Santarelli DM, O'Rourke D. The physiological effects of slow breathing in the healthy human. Breathe 2017;13:298-309",

  // Health services
  'ros-bending': 'Royal Osteoporosis Society: Bending forward with osteoporosis',
  'red-nose-side': 'Red Nose Australia: Sleep on your side during pregnancy',
  'nhs-ankylosing': 'NHS: Ankylosing spondylitis',
  'nhs-back': 'NHS: Back pain',
  'nhs-breathing': 'NHS: Breathing exercises for stress',
  'nhs-broken-ribs': 'NHS: Broken or bruised ribs',
  'nhs-chestpain': 'NHS: Chest pain',
  'nhs-costochondritis': 'NHS: Costochondritis',
  'nhs-first-aid': 'NHS: First aid',
  'nhs-tia': 'NHS: Transient ischaemic attack (TIA)',
  'sja-cpr': 'St John Ambulance: How to do CPR on an adult',
  'aha-hands-only': 'American Heart Association: Hands-only CPR',
  'red-cross-choking': 'Red Cross: Conscious choking, adult',
  'nhs-hypermobility': 'NHS: Joint hypermobility syndrome',
  'nhs-long-covid': 'NHS: Long-term effects of COVID-19 (long COVID)',
  'nhs-neck': 'NHS: Neck pain',
  'nhs-oa': 'NHS: Osteoarthritis',
  'nhs-osteoporosis': 'NHS: Osteoporosis',
  'nhs-physiotherapy': 'NHS: Physiotherapy',
  'nhs-pleurisy': 'NHS: Pleurisy',
  'nhs-pregnancy': 'NHS: Back pain in pregnancy',
  'nhs-pregnancy-exercise': 'NHS: Exercise in pregnancy',
  'nhs-scoliosis': 'NHS: Scoliosis',
  'nhs-sitting': 'NHS: Why we should sit less',
  'nhs-slipped-disc': 'NHS: Slipped disc',
  'nhs-strength': 'NHS: Strength exercises',
  'nhs-stress': 'NHS: Stress',
  'nhs-stroke': 'NHS: Stroke',
  'nhs-x-ray': 'NHS: X-ray',
  'girft-ces': 'GIRFT (NHS England): National Suspected Cauda Equina Syndrome Pathway, 2023',
  'somerset-ces': 'Somerset NHS Foundation Trust: Cauda equina syndrome',
  'royal-free-ces':
    'Royal Free London NHS Foundation Trust: Cauda equina syndrome, patient leaflet',
  'nhs-head-injury': 'NHS: Head injury and concussion',
  'nhs-meningitis': 'NHS: Meningitis',
  'nidirect-anaphylaxis': 'nidirect (Northern Ireland): Anaphylaxis',
  'asthma-lung-pe': 'Asthma + Lung UK: Pulmonary embolism, symptoms',
  'nhs-aaa': 'NHS: Abdominal aortic aneurysm, symptoms',
  'tewv-111':
    'Tees, Esk and Wear Valleys NHS Foundation Trust: NHS 111, select mental health option',
  'nhs-poisoning': 'NHS: Poisoning',
  'resus-bls': 'Resuscitation Council UK: Adult basic life support guidelines, 2025',
  'sja-choking': 'St John Ambulance: What to do if an adult is choking',
  'stroke-association-tia':
    'Stroke Association: Transient ischaemic attack, what if symptoms pass?',
  'crisis-lines':
    '988 Lifeline (US, Canada); Samaritans (UK); Lifeline (Australia); Tele-MANAS (India)',
} as const satisfies Record<string, string>;

export type SourceKey = keyof typeof sources;

/** Named on a screen only where there is no better source. */
export const STARTING_POINT: SourceKey = 'article';
