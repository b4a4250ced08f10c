import type { Utterances } from '../../../content.js';
import { aboutOneself } from './about-oneself.js';
import { aroundTheHouse } from './around-the-house.js';
import { belongings } from './belongings.js';
import { bodiesAtEase } from './bodies-at-ease.js';
import { borrowedWords } from './borrowed-words.js';
import { chestsLegsAndHearts } from './chests-legs-and-hearts.js';
import { curiosity } from './curiosity.js';
import { cutsAndColours } from './cuts-and-colours.js';
import { daysAndMoods } from './days-and-moods.js';
import { farmRoadAndKitchen } from './farm-road-and-kitchen.js';
import { figuresOfSpeech } from './figures-of-speech.js';
import { fitsFaintsAndStrokes } from './fits-faints-and-strokes.js';
import { gamesAndMatches } from './games-and-matches.js';
import { heldAndLifted } from './held-and-lifted.js';
import { killedInJest } from './killed-in-jest.js';
import { kitchenAndClothes } from './kitchen-and-clothes.js';
import { longAgo } from './long-ago.js';
import { looAndNappies } from './loo-and-nappies.js';
import { machinesInShock } from './machines-in-shock.js';
import { nearlySaid } from './nearly-said.js';
import { petsAndMachines } from './pets-and-machines.js';
import { requests } from './requests.js';
import { sameWords } from './same-words.js';
import { shows } from './shows.js';
import { states } from './states.js';
import { stories } from './stories.js';
import { swallowedWhole } from './swallowed-whole.js';
import { thingsThatCrack } from './things-that-crack.js';
import { thingsThatDie } from './things-that-die.js';
import { thingsThatLeakAndBlock } from './things-that-leak-and-block.js';
import { tinglesAndRumbles } from './tingles-and-rumbles.js';
import { toldAndPlayed } from './told-and-played.js';
import { wants } from './wants.js';
import { wildWords } from './wild-words.js';
import { wishesAndStates } from './wishes-and-states.js';
import { workAndWorld } from './work-and-world.js';

/** Nothing about a back: the contrast that tells a recogniser what a report is. */
export const otherThings = [
  {
    intent: 'OtherThingIntent',
    samples: [
      "my brother's a nurse",
      'my sister drives an ambulance',
      'my uncle is a paramedic in town',
      "my flatmate's training to be a paramedic",
      "my ipad's about to die",
      'my laptop is about to die',
      "the tablet's nearly dead",
      "there's two of us today",
      "there's two of us stretching me and my mate",
      'two of us are doing it',
      "it's me and my sister doing this",
      'there are two of us here',
      "my wife's doing it with me",
      "my mum's doing these with me",
      "we're both doing it me and my husband",
      "my dad's here too",
      "she's ready now too",
      "he's ready as well",
      ...borrowedWords,
      ...sameWords,
      ...wants,
      ...states,
      ...belongings,
      ...stories,
      ...requests,
      ...figuresOfSpeech,
      ...shows,
      ...petsAndMachines,
      ...kitchenAndClothes,
      ...workAndWorld,
      ...longAgo,
      ...curiosity,
      ...wildWords,
      ...thingsThatCrack,
      ...thingsThatDie,
      ...thingsThatLeakAndBlock,
      ...chestsLegsAndHearts,
      ...fitsFaintsAndStrokes,
      ...killedInJest,
      ...swallowedWhole,
      ...cutsAndColours,
      ...gamesAndMatches,
      ...bodiesAtEase,
      ...wishesAndStates,
      ...farmRoadAndKitchen,
      ...aroundTheHouse,
      ...nearlySaid,
      ...heldAndLifted,
      ...tinglesAndRumbles,
      ...machinesInShock,
      ...toldAndPlayed,
      ...daysAndMoods,
      ...aboutOneself,
      ...looAndNappies,
    ],
  },
] as const satisfies readonly Utterances[];
