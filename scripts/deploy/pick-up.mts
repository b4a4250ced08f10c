import { setTimeout as wait } from 'node:timers/promises';
import {
  CloudFormationClient,
  paginateDescribeStacks,
  type Stack,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';
import { SmapiClientLateBound } from 'ask-cli/dist/lib/clients/smapi-client/index.js';
import AppConfig from 'ask-cli/dist/lib/model/app-config.js';
import type ResourcesConfig from 'ask-cli/dist/lib/model/resources-config/index.js';
import profileHelper from 'ask-cli/dist/lib/utils/profile-helper.js';
import * as v from 'valibot';
import { DEFAULT } from './profile.mjs';

/**
 * Goes on where a deployment was broken off. ask-cli notes a skill only once its models are built,
 * and a stack only once it is complete: the next deployment would make another of each.
 */
export async function pickUp(config: ResourcesConfig): Promise<void> {
  const importId = config.getLastImportId(DEFAULT);
  if (!config.getSkillId(DEFAULT) && importId) {
    const skillId = await skillOf(importId);
    if (skillId) {
      config.setSkillId(DEFAULT, skillId);
      console.log(`Going on with the skill that was left behind: ${skillId}`);
    }
  }
  const skillId = config.getSkillId(DEFAULT);
  if (skillId) await pickUpStacks(config, skillId);
  config.write();
}

const importStatus = v.object({
  status: v.string(),
  skill: v.optional(v.object({ skillId: v.optional(v.string()) })),
});

/** The skill that an import has made, once it is done. What fails is taken back by Amazon. */
async function skillOf(importId: string): Promise<string | undefined> {
  const { skillPackage } = new SmapiClientLateBound().withConfiguration({
    profile: profileHelper.runtimeProfile(),
    doDebug: false,
  });
  for (;;) {
    const body = await new Promise<unknown>((resolve, reject) => {
      skillPackage.getImportStatus(importId, (error, response) =>
        error && !response ? reject(error) : resolve(response.body),
      );
    });
    const read = v.safeParse(importStatus, body);
    if (!read.success) return undefined;
    const { status, skill } = read.output;
    if (status !== 'IN_PROGRESS') return status === 'SUCCEEDED' ? skill?.skillId : undefined;
    console.log('Waiting for the models that are still being built...');
    await wait(5_000);
  }
}

/** Where ask-cli puts the stack of an Alexa region, unless told otherwise. */
const USUAL: Readonly<Record<string, string>> = {
  NA: 'us-east-1',
  EU: 'eu-west-1',
  FE: 'us-west-2',
};

async function pickUpStacks(config: ResourcesConfig, skillId: string): Promise<void> {
  const { awsRegion, regionalOverrides } = config.getSkillInfraUserConfig(DEFAULT);
  for (const alexa of config.getCodeRegions(DEFAULT)) {
    const state = config.getSkillInfraDeployState(DEFAULT) ?? {};
    if (state[alexa]?.stackId) continue;
    const region = alexa === DEFAULT ? awsRegion : regionalOverrides?.[alexa]?.awsRegion;
    const stack = await stackOf(skillId, alexa, region ?? USUAL[alexa]);
    if (!stack?.StackId) continue;
    config.setSkillInfraDeployState(DEFAULT, {
      ...state,
      [alexa]: {
        s3: { bucket: parameter(stack, 'CodeBucket'), key: parameter(stack, 'CodeKey') },
        stackId: stack.StackId,
      },
    });
    console.log(`Going on with the stack that was left behind: ${stack.StackName}`);
  }
}

/** The stack that ask-cli made for a skill in an Alexa region, if it got to that, and it wasn't rolled back. */
async function stackOf(
  skillId: string,
  alexa: string,
  region: string | undefined,
): Promise<Stack | undefined> {
  const profile = profileHelper.isEnvProfile()
    ? undefined
    : new AppConfig().getAwsProfile(profileHelper.runtimeProfile());
  const client = new CloudFormationClient({
    ...(region && { region }),
    ...(profile && { profile }),
  });
  for await (const { Stacks = [] } of paginateDescribeStacks({ client }, {}))
    for (const stack of Stacks) {
      const { StackName, StackStatus = '' } = stack;
      const ours =
        StackName?.includes(`-${alexa}-skillStack-`) && parameter(stack, 'SkillId') === skillId;
      if (!StackName || !ours || /^(ROLLBACK|DELETE|CREATE_FAILED)/.test(StackStatus)) continue;
      if (StackStatus === 'CREATE_IN_PROGRESS') {
        console.log('Waiting for the stack that is still being created...');
        await waitUntilStackCreateComplete({ client, maxWaitTime: 900 }, { StackName });
      }
      return stack;
    }
  return undefined;
}

function parameter({ Parameters = [] }: Stack, key: string): string {
  return Parameters.find(({ ParameterKey }) => ParameterKey === key)?.ParameterValue ?? '';
}
