/** ask-cli ships no types; these are the parts of its own code that we call, in the version that is pinned. */

declare module 'ask-cli/dist/lib/model/resources-config/index.js' {
  interface UserConfig {
    readonly awsRegion: string;
    readonly regionalOverrides?: Readonly<Record<string, { readonly awsRegion?: string }>>;
  }
  interface StackState {
    readonly s3?: { readonly bucket: string; readonly key: string };
    readonly stackId?: string;
  }
  /** ask-resources.json and .ask/ask-states.json, which it makes if there is none. */
  export default class ResourcesConfig {
    constructor(askResourcesPath: string);
    static dispose(): void;
    getSkillId(profile: string): string | undefined;
    setSkillId(profile: string, skillId: string): void;
    getLastImportId(profile: string): string | undefined;
    getCodeRegions(profile: string): string[];
    getSkillInfraUserConfig(profile: string): UserConfig;
    getSkillInfraDeployState(profile: string): Readonly<Record<string, StackState>> | undefined;
    setSkillInfraDeployState(profile: string, state: Readonly<Record<string, StackState>>): void;
    write(): void;
  }
}

declare module 'ask-cli/dist/lib/model/resources-config/ask-resources.js' {
  export { default } from 'ask-cli/dist/lib/model/resources-config/ask-states.js';
}

declare module 'ask-cli/dist/lib/model/resources-config/ask-states.js' {
  export default class ConfigFile {
    static getInstance(): ConfigFile;
    getProperty(path: readonly string[]): unknown;
    setProperty(path: readonly string[], value: unknown): void;
    read(): void;
    write(): void;
  }
}

declare module 'ask-cli/dist/lib/utils/profile-helper.js' {
  const profileHelper: {
    /** The profile that ask-cli deploys with. */
    runtimeProfile(): string;
    /** Whether the environment says who deploys. */
    isEnvProfile(): boolean;
  };
  export default profileHelper;
}

declare module 'ask-cli/dist/lib/model/app-config.js' {
  export default class AppConfig {
    constructor();
    getAwsProfile(profile: string): string | undefined;
  }
}

declare module 'ask-cli/dist/lib/clients/smapi-client/index.js' {
  export class SmapiClientLateBound {
    withConfiguration(configuration: { profile: string; doDebug: boolean }): {
      skillPackage: {
        getImportStatus(
          importId: string,
          callback: (error: unknown, response: { statusCode: number; body: unknown }) => void,
        ): void;
      };
    };
  }
}
