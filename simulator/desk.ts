import { readFileSync } from 'node:fs';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { InteractionModel } from '../models/upload/interaction-model.js';
import type { AlexaService } from './alexa-service.js';
import { Device } from './device.js';
import { understanding } from './understand/understand.js';

/** The interaction model uploaded for a locale. */
export function readModel(locale: string): InteractionModel {
  return JSON.parse(readFileSync(`skill-package/interactionModels/custom/${locale}.json`, 'utf8'));
}

/** Makes devices for a locale that share one trained understanding. */
export function desk(
  skill: (event: unknown) => Promise<ResponseEnvelope>,
  locale = 'en-US',
  service?: AlexaService,
) {
  const model = readModel(locale);
  const understand = understandingOf(model);
  const { invocationName } = model.interactionModel.languageModel;
  return (userId: string, now: () => number = Date.now, interfaces: () => object = () => ({})) =>
    new Device(skill, understand, { locale, userId, invocationName, now, service, interfaces });
}

/** All English locales have the same model, so it is trained once. */
const trained = new Map<string, ReturnType<typeof understanding>>();

function understandingOf(model: InteractionModel): ReturnType<typeof understanding> {
  const key = JSON.stringify(model);
  const known = trained.get(key) ?? understanding(model);
  trained.set(key, known);
  return known;
}
