import AskResources from 'ask-cli/dist/lib/model/resources-config/ask-resources.js';
import AskStates from 'ask-cli/dist/lib/model/resources-config/ask-states.js';
import * as v from 'valibot';

/** The profile name that ask-cli uses for environment variables, in ask-resources.json and its states. */
const ENVIRONMENT = '__ENVIRONMENT_ASK_PROFILE__';
export const DEFAULT = 'default';

/**
 * However one signs in, the settings are those of `default`, and so is what was deployed. ask-cli
 * would find no settings under its own name for the environment, and deploy a second skill.
 */
export const lendToEnvironment = () => rename(DEFAULT, ENVIRONMENT);
export const takeBack = () => rename(ENVIRONMENT, DEFAULT);

function rename(from: string, to: string): void {
  for (const file of [AskResources.getInstance(), AskStates.getInstance()]) {
    file.read();
    const { [from]: profile, ...others } = v.parse(profiles, file.getProperty(['profiles']));
    if (profile === undefined) continue;
    file.setProperty(['profiles'], { ...others, [to]: profile });
    file.write();
  }
}

const profiles = v.record(v.string(), v.unknown());
