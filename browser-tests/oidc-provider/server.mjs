// A certified OpenID provider (npm: oidc-provider) with its routes laid out as Entra's: what our own sandbox forgives,
// it may not. It prints one line of JSON with its port, reads its settings as one line of JSON from standard input,
// then prints one line for each grant and error, and ends when standard input closes. All state is in memory.
//
// Usage: node server.mjs FOLDER, where FOLDER holds the `node_modules` of the lock file beside this script.
//
// Settings: {"tenant": directory ID, "aliases": [other names of the tenant], "client": client ID,
//   "redirect": redirect URI, "graph": Graph's origin, "key": HS256 key in hexadecimal, "lifetime": seconds}
//
// Source: https://github.com/panva/node-oidc-provider/blob/v9.x/docs/README.md

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve as absolute } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

import { options } from './options.mjs';
import { interact } from './interactions.mjs';

// By name it would be looked for beside this script only, and packages don't belong into a checkout.
const packages = createRequire(join(absolute(process.argv[2]), 'package.json'));
const { default: Provider, interactionPolicy } = await import(pathToFileURL(packages.resolve('oidc-provider')));

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const settings = new Promise((resolve) => {
  const lines = createInterface({ input: process.stdin });
  lines.once('line', (line) => resolve(JSON.parse(line)));
  // Whoever started this has gone: so must this.
  lines.once('close', () => process.exit(0));
});

// A browser may ask as soon as the port is known; it is answered once the settings are.
let answer;
const started = new Promise((resolve) => { answer = resolve; });
const server = createServer(async (request, response) => (await started)(request, response));
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const { port } = server.address();
say({ port });

const set = await settings;
const origin = `http://127.0.0.1:${port}`;
// The claims request goes with the authorization, its effect into the token: kept by grant in between.
const asked = new Map();
const provider = new Provider(`${origin}/${set.tenant}/v2.0`, options(set, asked, interactionPolicy));
provider.on('authorization.success', ({ oidc }, { code }) => {
  asked.set(oidc.entities.Grant.jti, oidc.params.claims);
  say({ event: 'authorization.success', secrets: [code] });
});
const grant = ({ oidc }) => oidc.params?.grant_type;
const why = (error) => ({ error: error.error ?? String(error), detail: error.error_detail ?? error.error_description });
provider.on('authorization.error', (_, error) => say({ event: 'authorization.error', ...why(error) }));
provider.on('grant.success', (context) => {
  const { access_token: access, refresh_token: refresh, id_token: id } = context.body;
  const secrets = [access, refresh, id, context.oidc.params.code_verifier].filter(Boolean);
  say({ event: 'grant.success', kind: grant(context), secrets });
});
provider.on('grant.error', (context, error) => say({ event: 'grant.error', kind: grant(context), ...why(error) }));
provider.on('server_error', (_, error) => say({ event: 'server_error', ...why(error) }));
provider.on('end_session.success', () => say({ event: 'end_session.success' }));
const handle = provider.callback();

answer((request, response) => {
  const url = new URL(request.url, origin);
  const alias = set.aliases.find((name) => url.pathname.startsWith(`/${name}/`));
  if (alias) {
    url.pathname = url.pathname.replace(`/${alias}/`, `/${set.tenant}/`);
  }
  if (url.pathname === `/${set.tenant}/oauth2/v2.0/authorize`) {
    // Entra gives a refresh token to whoever asks for offline_access. OpenID Connect Core 1.0, section 11, wants the
    // consent page for it: asked for here, and passed over by `interact` once consent has been given.
    const prompts = new Set(url.searchParams.get('prompt')?.split(' '));
    if (!prompts.has('none') && url.searchParams.get('scope')?.split(' ').includes('offline_access')) {
      url.searchParams.set('prompt', [...prompts, 'consent'].join(' '));
    }
  }
  request.url = url.pathname + url.search;
  if (url.pathname.startsWith('/interaction/')) {
    interact(provider, request, response).catch((error) => {
      say({ event: 'interaction.error', error: String(error) });
      response.writeHead(500).end();
    });
  } else {
    handle(request, response);
  }
});
