/** Profiles, roles and the like: for whoever hosts the skill outside of Lambda. */
export { defaultProvider } from '@aws-sdk/credential-provider-node';
