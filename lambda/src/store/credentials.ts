/** Credentials from profiles, roles and so on, for hosting outside Lambda. */
export { defaultProvider } from '@aws-sdk/credential-provider-node';
