import { DefaultApiClient } from 'ask-sdk-core/dist/service/DefaultApiClient.js';
import { type RequestEnvelope, services } from 'ask-sdk-model';

/** Clients of Alexa's own services for this request; undefined if it gives no access to them. */
export function alexaServices({
  context: { System },
}: RequestEnvelope): services.ServiceClientFactory | undefined {
  const { apiEndpoint, apiAccessToken } = System;
  if (!apiEndpoint || !apiAccessToken) return undefined;
  return new services.ServiceClientFactory({
    apiClient: new DefaultApiClient(),
    apiEndpoint,
    authorizationValue: apiAccessToken,
  });
}
