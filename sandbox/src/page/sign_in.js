// The page's part for signing in: switches, revocation, and the requests the sign-in service has seen. page.js, which
// comes first, has the means; texts from requests are only ever set as text.
"use strict";

const readPermission = "DeviceManagementServiceConfig.Read.All";
const writePermission = "DeviceManagementServiceConfig.ReadWrite.All";
const auditPermission = "DeviceManagementApps.Read.All";
const rolesPermission = "DeviceManagementRBAC.Read.All";
const licencePermission = "LicenseAssignment.Read.All";
// In the order of the alphabet, as the state names them.
const consents = { every: [auditPermission, rolesPermission, readPermission, writePermission, licencePermission], all: [auditPermission, readPermission, writePermission], both: [readPermission, writePermission], read: [readPermission], none: [] };
let shownSwitches = "";
let shownSignIns = "";

// The named switches, as the control endpoint takes them.
function switches() {
  return {
    auto_sign_in: at("auto").value || null,
    consent: consents[at("consent").value],
    token_lifetime: Number(at("lifetime").value),
    clock_offset: Number(at("clock").value),
    require_acrs: at("acrs").checked ? "c1" : null,
    refresh_tokens: at("refresh").checked,
    opaque: at("opaque").checked,
    reply_iss: at("reply-iss").checked,
    login_hints: at("login-hints").checked,
    guest_names: at("guest-names").checked,
  };
}

// A number of seconds that a select does not offer, set from a script, is shown all the same.
function choose(select, value) {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(`${value} s`, value));
  select.value = value;
}

globalThis.showSignIn = (state) => {
  const text = JSON.stringify(state);
  if (text === shownSwitches) return;
  shownSwitches = text;
  const now = state.switches;
  choose(at("auto"), now.auto_sign_in ?? "");
  const same = Object.entries(consents).find(([, names]) => JSON.stringify(names) === JSON.stringify(state.consent));
  at("consent").value = same ? same[0] : "";
  choose(at("lifetime"), String(now.token_lifetime));
  choose(at("clock"), String(state.clock_offset));
  at("acrs").checked = now.require_acrs !== null;
  at("refresh").checked = now.refresh_tokens;
  at("opaque").checked = now.opaque;
  at("reply-iss").checked = now.reply_iss;
  at("login-hints").checked = now.login_hints;
  at("guest-names").checked = now.guest_names;
};

globalThis.showSignIns = (entries) => {
  const requests = entries.slice(-50).reverse();
  const text = JSON.stringify(requests);
  if (text === shownSignIns) return;
  shownSignIns = text;
  at("no-sign-ins").hidden = requests.length > 0;
  at("clear-sign-ins").hidden = requests.length === 0;
  at("sign-ins").replaceChildren(...requests.map((entry) => {
    const item = element("li", undefined, "sign-in");
    const time = element("time", new Date(entry.time).toLocaleTimeString());
    time.dateTime = entry.time;
    const good = entry.status >= 200 && entry.status < 400;
    item.append(time, element("span", entry.endpoint, "method"), element("code", entry.tenant), element("span", entry.answer || entry.outcome, good ? "good" : "bad"));
    item.append(element("span", entry.fault ? entry.fault.replaceAll("_", " ") : "", "fault"));
    if (entry.violations.length > 0) item.append(element("span", `against the documentation: ${entry.violations.join("; ")}`, "bad"));
    return item;
  }));
};

at("sign-in").addEventListener("submit", (event) => event.preventDefault());
at("sign-in").addEventListener("change", () => act("Switched.", () => {
  const changed = switches();
  if (!changed.consent) delete changed.consent;
  return call("PUT", "sign-in", changed);
}));
at("revoke-sessions").addEventListener("click", () =>
  act("Sessions revoked.", () => call("POST", "sign-in/revoke", { what: "sessions" })));
at("revoke-refresh").addEventListener("click", () =>
  act("Refresh tokens revoked.", () => call("POST", "sign-in/revoke", { what: "refresh_tokens" })));
at("clear-sign-ins").addEventListener("click", () => act("Sign-in requests cleared.", () => call("DELETE", "sign-in/log")));
