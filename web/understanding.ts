import { type Call, calls } from '../core/understanding/invocation.js';
import { understanding } from '../core/understanding/understand.js';
import type { Understood } from '../core/understanding/understood.js';
import { standIn } from '../models/en/stand-in/built-ins.js';
import { invocation } from '../models/en/stand-in/invocation.js';
import { patterns } from '../models/en/stand-in/patterns/index.js';
import type { InteractionModel } from '../models/upload/interaction-model.js';

/** What words are understood by: the model that is uploaded, and what the build learned from it. */
export interface Understanding {
  understand: (said: string) => Understood;
  /** Finds calls of the skill by its name. */
  callIn: (words: string) => Call | undefined;
  trained: Uint8Array;
}

/** Loads it: more than a megabyte, and only needed for words. */
export async function loadUnderstanding(): Promise<Understanding> {
  const [model, trained] = await Promise.all([loadModel(), loadTrained()]);
  return {
    understand: understanding(model, standIn, trained, patterns),
    callIn: calls(model.interactionModel.languageModel.invocationName, invocation),
    trained,
  };
}

async function loadModel(): Promise<InteractionModel> {
  return (await fetched('interaction-model.json')).json();
}

/** Packed by the build, since most hosts send such a file as it is. */
async function loadTrained(): Promise<Uint8Array> {
  const { body } = await fetched('understanding-en.packed');
  if (body === null) throw new Error('The understanding is empty');
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function fetched(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} cannot be had: ${response.status}`);
  return response;
}
