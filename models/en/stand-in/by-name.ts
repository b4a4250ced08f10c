import type { WordRule } from '../../word-rule.js';
import { NOT_OURS, SOUND, TO } from './to-the-room.js';
import { UNHEARD } from './unheard.js';

/** Given names that are no words of their own: nobody is called so here, so somebody else is meant. */
const NAME =
  '(?:aaron|adam|aditi|aisha|alan|alfie|alice|alison|amanda|amelia|amit|amy|andrea|andrew|andy|angela|anita|anjali|ann|anna|anne|annie|anthony|arjun|arthur|ashley|aoife|barbara|becky|ben|benny|beth|betty|bob|bobby|brandon|brenda|brian|bruce|callum|carl|carol|caroline|cathy|charlie|charlotte|cheryl|chloe|chris|christine|ciara|claire|colin|connor|craig|dan|daniel|danny|darren|dave|david|dawid|debbie|deborah|deepa|deepak|dennis|derek|diane|divya|donna|doris|doug|dylan|eamon|ed|eddie|eileen|elaine|elizabeth|ella|ellie|emily|emma|eric|ethan|eva|evan|fiona|fatima|fred|freddie|gary|gavin|geoff|george|gerry|gill|gita|gordon|graham|greg|hannah|harry|heather|helen|henry|ian|imran|isla|jackie|jacob|jake|james|jamie|jan|jane|janet|jason|jayden|jean|jeff|jen|jenny|jeremy|jess|jessica|jim|jimmy|joan|joanne|joe|joel|johan|john|johnny|jordan|josh|joyce|judith|judy|julia|julie|kai|karen|kate|katie|kavita|keith|kelly|ken|kevin|kieran|kim|kiran|kylie|lakshmi|laura|lauren|leah|lee|len|leo|lerato|liam|linda|lisa|liz|logan|lorraine|louise|lucas|lucy|luke|lynn|maggie|mandla|maria|marie|martha|martin|mary|matt|matthew|maureen|max|meera|megan|mel|mia|michael|michelle|mick|mike|mohammed|molly|muhammad|naledi|nancy|naomi|natalie|neha|neil|niamh|nicola|nicole|nigel|nina|noah|norman|oliver|olivia|omar|oscar|owen|paddy|pam|pamela|patricia|patrick|paul|paula|pauline|pete|peter|phil|pieter|pooja|priya|rachel|raj|rajesh|ram|ravi|rebecca|rhys|richard|rita|robert|robin|rohan|ron|rory|rosie|ross|roy|ruth|ryan|sally|sam|samantha|sandra|sanjay|sara|sarah|scott|sean|shane|sharon|sheila|shirley|shreya|simon|siobhan|sipho|sophie|stephen|steve|steven|stuart|sunita|susan|suresh|tara|ted|terry|tessa|thabo|theo|thomas|tim|tina|todd|tom|tommy|tony|tracey|tracy|trevor|vanessa|vera|vicky|victoria|vijay|vikram|wayne|wendy|yusuf|zac|zach|zoe|zola|shazza|gazza|dazza|bazza|kazza|macca|davo|johno|jonno|stevo|robbo|tommo|lachlan|lachie|mitch|tyler|brayden|kayla|brittany|travis|cody|dwayne|duane|mohan|gopal|lakshmi|sunil|sushma|rekha|geeta|kamala|wei|mei|ling|jun)';
/** It was heard for a whole sentence of something else. */
const GUESSES: WordRule['guesses'] = [
  ...UNHEARD,
  'AreYouADoctorIntent',
  'HelloIntent',
  'ShowFollowUpIntent',
  'TimeOrWeatherIntent',
  'NewSignIntent',
  'ComplaintIntent',
  'WhereAmIIntent',
  'ReadyIntent',
  'ForgetItIntent',
  'NeverMindIntent',
  'LouderIntent',
  'AMAZON.NoIntent',
  'AMAZON.YesIntent',
  'ThinkingIntent',
  'WhatYouKeepIntent',
  'UpToMeIntent',
];
const CALLED = `(?:(?:${SOUND}|${TO}|alexa) )*${NAME}(?: (?:${TO}|${NAME}|please))*`;

/** Who is called by a name is somebody else, with whatever comes after it but a trouble, or a word of the round. */
export const byName: readonly WordRule[] = [
  // "Sheila, can you pass the remote", "Emma where did you put it".
  {
    guesses: GUESSES,
    words: new RegExp(
      `^${NOT_OURS}${CALLED} (?!(?:says?|said|told|is|was|has|wants|thinks) )\\S+(?: \\S+)*$`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Come here Raj", "no, not you, Tom".
  {
    guesses: GUESSES,
    words: new RegExp(
      `^${NOT_OURS}(?!.*\\b(?:from|with|for|and|by|like|than|to|about|is|was|called|i'm|am|it's|name's|as|me|call) (?:\\w+ )?${NAME}$)(?:\\S+ )+${NAME}(?: (?:please|now|thanks|thank you|${TO}))*$`,
    ),
    meant: 'NotToYouIntent',
  },
  // "Tom, stop that" ends no round; "stop" does.
  {
    guesses: ['AMAZON.StopIntent'],
    words: new RegExp(
      `^(?:(?:${SOUND}|${TO}) )*(?:${NAME}|${TO}) (?:please )?(?:stop|quit) (?:that|it|doing that|messing about|messing|fighting|shouting|yelling|banging|kicking|pulling|teasing)(?: (?:now|please|right now|this minute|will you|would you))*$|^(?:(?:${SOUND}|${TO}) )*(?:stop|quit) (?:that|it|doing that|fighting|shouting|messing about) ${NAME}$`,
    ),
    meant: 'NotToYouIntent',
  },
];
