// The provider's options: what of Entra's is laid over it, and no strictness taken away.

import { generateKeyPairSync } from 'node:crypto';

import { NO_ICON } from './interactions.mjs';

/** The permissions of Graph that there are here, by their short names. */
const SCOPES = [
  'DeviceManagementServiceConfig.Read.All',
  'DeviceManagementServiceConfig.ReadWrite.All',
];

/** The one person, by the claims of an ID token. */
const alex = (tenant) => ({
  sub: 'alex',
  tid: tenant,
  oid: '6f1f3f0e-52a5-4f2e-9d1b-6b8f7f1d2c3a',
  name: 'Alex Admin',
  preferred_username: 'alex.admin@contoso.example',
  login_hint: 'O.CiQ2ZjFmM2YwZS01MmE1',
});

/** The policy with one page more, which Entra has and the provider leaves to its operator: choosing an account. */
function policy({ base, Prompt }) {
  const pages = base();
  pages.add(new Prompt({ name: 'select_account', requestable: true }), 0);
  return pages;
}

/** Options for these settings; `asked` holds the claims request of each grant, `policies` the provider's own parts. */
export function options(settings, asked, policies) {
  const {
    tenant, client, redirect, graph, key, lifetime,
  } = settings;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const person = alex(tenant);
  const full = (scope) => `${graph}/${scope}`;
  return {
    clients: [{
      client_id: client,
      application_type: 'web',
      token_endpoint_auth_method: 'none',
      redirect_uris: [redirect],
      post_logout_redirect_uris: [redirect],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      id_token_signed_response_alg: 'ES256',
    }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    routes: {
      authorization: `/${tenant}/oauth2/v2.0/authorize`,
      token: `/${tenant}/oauth2/v2.0/token`,
      end_session: `/${tenant}/oauth2/v2.0/logout`,
      jwks: `/${tenant}/discovery/v2.0/keys`,
    },
    // An SPA in Entra gets an answer at its own origin only.
    clientBasedCORS: (_, origin) => new URL(redirect).origin === origin,
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub', 'tid', 'oid', 'login_hint'], profile: ['name', 'preferred_username'] },
    // Entra puts a person's claims into the ID token although there is a userinfo endpoint.
    conformIdTokenClaims: false,
    findAccount: (_, sub) => (sub === person.sub ? { accountId: sub, claims: () => person } : undefined),
    // Entra's `claims` asks for things in the access token, which OpenID Connect's own parameter of that name can't.
    extraParams: { claims: (_, value) => value === undefined || JSON.parse(value) },
    interactions: { policy: policy(policies), url: (_, interaction) => `/interaction/${interaction.uid}` },
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    ttl: {
      AccessToken: lifetime,
      AuthorizationCode: 60,
      Grant: 86400,
      IdToken: 3600,
      Interaction: 600,
      RefreshToken: 86400,
      Session: 86400,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      // Entra's own request for a scope names the resource in the scope, not as an indicator (RFC 8707) beside it.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graph,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPES.map(full).join(' '),
          audience: graph,
          accessTokenTTL: lifetime,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'HS256', key: Buffer.from(key, 'hex') } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html><title>Sign out</title>${NO_ICON}<h1>Sign out</h1>${form}
            <button type="submit" form="op.logoutForm" value="yes" name="logout">Sign out</button>`;
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = `<!doctype html><title>Signed out</title>${NO_ICON}<h1>You signed out</h1>`;
        },
      },
    },
    formats: {
      customizers: {
        // Rewritten as Entra's access tokens for Graph are (version 1.0).
        jwt: (_, token, { payload }) => {
          const scopes = payload.scope.split(' ').map((scope) => scope.replace(`${graph}/`, ''));
          const claims = JSON.parse(asked.get(token.grantId) ?? '{}');
          delete payload.scope;
          Object.assign(payload, {
            appid: client,
            idtyp: 'user',
            name: person.name,
            oid: person.oid,
            scp: scopes.join(' '),
            tid: tenant,
            upn: person.preferred_username,
            ver: '1.0',
            xms_cc: claims.access_token?.xms_cc?.values,
          });
        },
      },
    },
    renderError: (ctx, out) => {
      const text = JSON.stringify(out).replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      ctx.type = 'html';
      ctx.body = `<!doctype html><title>Refused</title>${NO_ICON}<h1>Refused</h1><pre>${text}</pre>`;
    },
  };
}
