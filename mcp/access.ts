import { hkdfSync, timingSafeEqual } from 'node:crypto';
import {
  type AuthInfo,
  type AuthMetadataOptions,
  bearerAuthChallengeResponse,
  OAuthError,
  OAuthErrorCode,
  oauthMetadataResponse,
  verifyBearerToken,
} from '@modelcontextprotocol/server';
import { jwtVerify, SignJWT } from 'jose';
import * as v from 'valibot';

/** The one client that may call a private server, and the server's own address. */
export interface Access {
  /** The address that clients call, with its path: what tokens are for. */
  resource: URL;
  clientId: string;
  /** At least 32 characters. */
  clientSecret: string;
}

/** What Alexa+ asks of servers with a login of their own: https://developer.amazon.com/alexa */
export const SCOPE = 'mcp:service';
const TOKEN_PATH = '/token';
const LIFE_S = 3_600;
const ALGORITHM = 'HS256';
const NOT_KEPT = { 'cache-control': 'no-store' };

const asked = v.object({
  grant_type: v.literal('client_credentials'),
  scope: v.optional(v.literal(SCOPE)),
  resource: v.string(),
});

/**
 * OAuth between programs (client credentials): gives tokens to the one client, and lets nobody else
 * in. Tokens are signed with a key made of the client's secret, so that nothing is kept, and a new
 * secret ends all tokens.
 */
export function guardOf({ resource, clientId, clientSecret }: Access) {
  const key = new Uint8Array(hkdfSync('sha256', clientSecret, '', 'back-coach tokens', 32));
  const issuer = resource.origin;
  const documents: AuthMetadataOptions = {
    resourceServerUrl: resource,
    scopesSupported: [SCOPE],
    resourceName: 'Back Coach',
    oauthMetadata: {
      issuer,
      token_endpoint: `${issuer}${TOKEN_PATH}`,
      // There are no people to send anywhere; the document has to have it.
      authorization_endpoint: `${issuer}/authorize`,
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      scopes_supported: [SCOPE],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    },
  };

  const verifyAccessToken = async (token: string): Promise<AuthInfo> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience: resource.href,
        algorithms: [ALGORITHM],
        requiredClaims: ['exp', 'scope', 'sub'],
      });
      const { exp = 0, sub = '' } = payload;
      return { token, clientId: sub, scopes: [String(payload.scope)], expiresAt: exp, resource };
    } catch {
      throw new OAuthError(OAuthErrorCode.InvalidToken, 'The token is not valid');
    }
  };

  return {
    /** The documents that clients look for; undefined for any other address. */
    document: (request: Request) => oauthMetadataResponse(request, documents),

    /** The refusal of a request without a valid token; undefined lets it in. */
    async refusal(request: Request): Promise<Response | undefined> {
      try {
        await verifyBearerToken(request.headers.get('authorization'), {
          verifier: { verifyAccessToken },
          requiredScopes: [SCOPE],
          expectedResource: resource,
        });
        return undefined;
      } catch (error) {
        const response = bearerAuthChallengeResponse(error);
        // Alexa+ takes it for the start of a login that this server doesn't have.
        response.headers.delete('www-authenticate');
        return response;
      }
    },

    /** A token for the client, if it proves itself and asks for this server. */
    async token(authorization: string | undefined, form: Record<string, unknown>) {
      const [id, secret] = credentialsIn(authorization, form);
      if (!isSame(id, clientId) || !isSame(secret, clientSecret))
        return refused(401, 'invalid_client');
      const { success, output, issues } = v.safeParse(asked, form);
      if (!success) {
        const what = String(issues[0].path?.[0]?.key);
        const error = { grant_type: 'unsupported_grant_type', resource: 'invalid_target' }[what];
        return refused(400, error ?? 'invalid_scope');
      }
      if (!isThis(output.resource, resource)) return refused(400, 'invalid_target');
      const token = await new SignJWT({ scope: SCOPE })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(issuer)
        .setAudience(resource.href)
        .setSubject(clientId)
        .setIssuedAt()
        .setExpirationTime(`${LIFE_S}s`)
        .sign(key);
      const given = { access_token: token, token_type: 'Bearer', expires_in: LIFE_S, scope: SCOPE };
      return Response.json(given, { headers: NOT_KEPT });
    },
  };
}

export const TOKEN_ADDRESS = TOKEN_PATH;

function refused(status: 400 | 401, error: string): Response {
  return Response.json({ error }, { status, headers: NOT_KEPT });
}

function isThis(requested: string, resource: URL): boolean {
  return URL.canParse(requested) && new URL(requested).href === resource.href;
}

/** Of the header or, without one, of the form. */
function credentialsIn(
  authorization: string | undefined,
  { client_id = '', client_secret = '' }: Record<string, unknown>,
): [string, string] {
  const [, basic] = /^Basic ([\w+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (basic === undefined) return [String(client_id), String(client_secret)];
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':');
  return [decoded(id), decoded(secret)];
}

/** RFC 6749 has both encoded as in a form; many clients don't. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** In the same time, however much of it is right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => Buffer.from(hkdfSync('sha256', text, '', '', 32)));
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
