import { readFileSync } from 'node:fs';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { calls } from '../core/understanding/invocation.js';
import { understanding } from '../core/understanding/understand.js';
import type { Understood } from '../core/understanding/understood.js';
import { standIn } from '../models/en/stand-in/built-ins.js';
import { invocation } from '../models/en/stand-in/invocation.js';
import { patterns } from '../models/en/stand-in/patterns/index.js';
import type { InteractionModel } from '../models/upload/interaction-model.js';
import { keptTraining, trainedFile } from '../training/trained.js';
import type { AlexaService } from './alexa-service.js';
import { Device } from './device.js';

/** The interaction model uploaded for a locale. */
export function readModel(locale: string): InteractionModel {
  return JSON.parse(readFileSync(`skill-package/interactionModels/custom/${locale}.json`, 'utf8'));
}

/** Makes devices for a locale that share one understanding. */
export function desk(
  skill: (event: unknown) => Promise<ResponseEnvelope>,
  locale = 'en-US',
  service?: AlexaService,
) {
  const { model, understand } = understandingOf(locale);
  const callIn = calls(model.interactionModel.languageModel.invocationName, invocation);
  return (userId: string, now: () => number = Date.now, interfaces: () => object = () => ({})) =>
    new Device(skill, understand, { locale, userId, callIn, now, service, interfaces });
}

interface Understanding {
  model: InteractionModel;
  understand: (said: string) => Understood;
}

const understandings = new Map<string, Understanding>();

/** What the model of a locale is understood by, loaded once. */
export function understandingOf(locale: string): Understanding {
  const known = understandings.get(locale);
  if (known) return known;
  const model = readModel(locale);
  const loaded = {
    model,
    understand: understanding(model, standIn, keptTraining(model, trainedFile(locale)), patterns),
  };
  understandings.set(locale, loaded);
  return loaded;
}
