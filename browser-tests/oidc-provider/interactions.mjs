// The provider's pages for people: who signs in, and what is consented to. Two buttons each.

/** In each page's head: browsers ask for an icon else, and note that there is none. */
export const NO_ICON = '<link rel="icon" href="data:,">';

/** A page of the one form that can be sent back to where it was shown. */
function page(title, button) {
  return `<!doctype html><html lang="en"><title>${title}</title>${NO_ICON}<h1>${title}</h1>
    <form method="post"><button name="answer" value="yes">${button}</button>
    <button name="answer" value="no">Cancel</button></form></html>`;
}

async function body(request) {
  let text = '';
  for await (const part of request) {
    text += part;
  }
  return new URLSearchParams(text);
}

/** Takes note of all that was asked for and not yet consented to, and gives the grant's ID. */
async function consent(provider, { grantId, session, params, prompt: { details } }) {
  const { accountId } = session;
  const known = grantId && await provider.Grant.find(grantId);
  const grant = known || new provider.Grant({ accountId, clientId: params.client_id });
  if (details.missingOIDCScope) {
    grant.addOIDCScope(details.missingOIDCScope.join(' '));
  }
  for (const [resource, scopes] of Object.entries(details.missingResourceScopes ?? {})) {
    grant.addResourceScope(resource, scopes.join(' '));
  }
  return grant.save();
}

/** Shows the page that the provider wants shown, or takes its answer. */
export async function interact(provider, request, response) {
  const details = await provider.interactionDetails(request, response);
  const { prompt } = details;
  const isConsent = prompt.name === 'consent';
  const isConsented = isConsent && prompt.reasons.every((reason) => reason === 'consent_prompt');
  if (request.method !== 'POST' && !isConsented) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(isConsent ? page('Permissions requested', 'Accept') : page('Sign in', 'Alex Admin'));
    return;
  }
  if (!isConsented && (await body(request)).get('answer') !== 'yes') {
    const refused = { error: 'access_denied', error_description: 'End-User aborted interaction' };
    await provider.interactionFinished(request, response, refused, { mergeWithLastSubmission: false });
    return;
  }
  const result = isConsent
    ? { consent: { grantId: await consent(provider, details) } }
    : { login: { accountId: 'alex' }, ...(prompt.name === 'select_account' && { select_account: {} }) };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}
