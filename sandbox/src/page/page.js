// The tenant's page: asks for state and log every second, and sends what people choose to the control endpoints.
// Texts from requests are only ever set as text.
"use strict";

const at = (id) => document.getElementById(id);
const settingsFields = { remoteAssistanceState: at("state"), allowSessionsToUnenrolledDevices: at("unenrolled"), blockChat: at("block-chat") };
const opened = new Set();
const kinds = {
  any: "any request", audit: "audit events", settings: "reading", report: "sessions", skus: "products", rights: "own rights",
  roles: "roles", assignments: "assignments of roles", customers: "customers", organization: "tenants of the organization",
};
let shownState = "";
let shownTenants = -1;
let shownLog = "";
let shownSettings = "";
let saidTimer = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) {
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(`/sandbox/${path}`, options);
  const read = await answer.json();
  if (!answer.ok) throw new Error(read.error);
  return read;
}

// Does what a control asks for and says how it went.
async function act(done, work) {
  try {
    const state = await work();
    at("failed").textContent = "";
    at("said").textContent = done;
    clearTimeout(saidTimer);
    saidTimer = setTimeout(() => { at("said").textContent = ""; }, 6000);
    if (state && state.settings) showState(state);
  } catch (why) {
    at("failed").textContent = `That did not work: ${why.message}`;
  }
}

function showState(state) {
  const text = JSON.stringify(state);
  if (text === shownState) return;
  shownState = text;
  at("origin").textContent = state.origin;
  at("configured").textContent = state.configured ? "As kept by the tenant now." : "Never configured: these are the defaults.";
  // A person's input stays until the tenant's settings themselves change.
  const settings = JSON.stringify(state.settings);
  if (settings !== shownSettings) {
    shownSettings = settings;
    for (const [name, field] of Object.entries(settingsFields)) {
      if (field.type === "checkbox") field.checked = state.settings[name];
      else field.value = state.settings[name];
    }
  }
  showSignIn(state.sign_in);
  void showTenants(state.tenants);
  at("samples-now").textContent = `Now there: ${samplesNow(state)}.`;
  at("no-faults").hidden = state.faults.length > 0;
  at("clear-faults").hidden = state.faults.length === 0;
  at("waiting").replaceChildren(...state.faults.map(waiting));
}

// The further tenants, read anew when they have changed.
async function showTenants({ count, revision }) {
  if (revision === shownTenants) return;
  shownTenants = revision;
  const { tenants } = await call("GET", "tenants");
  at("tenants-now").textContent = count === 1 ? "One tenant beside Contoso and Fabrikam." : `${count} tenants beside Contoso and Fabrikam.`;
  at("tenant-list").value = tenants.map(({ id, name }) => `${id} ${name}`).join("\n");
  const chosen = at("tenant").value;
  at("tenant").replaceChildren(...tenants.map(({ id, name }) => new Option(name, id)));
  if (tenants.some(({ id }) => id === chosen)) at("tenant").value = chosen;
}

// Sessions, licence, rights and roles in a line.
function samplesNow({ report, evidence }) {
  const parts = [report.values === null ? `${report.sessions} sessions, ${report.under_way} under way` : "rows of a test"];
  if (report.odd.length > 0) parts.push(report.odd.join(", ").replaceAll("_", " "));
  parts.push(`licence ${evidence.skus === null ? evidence.licence.replaceAll("_", " ") : "of a test"}`);
  const lacks = [...evidence.lacks, ...evidence.not_allowed].map((right) => right.split("_").pop());
  parts.push(evidence.rights !== null ? "rights of a test" : lacks.length > 0 ? `no right to ${lacks.join(", ")}` : "all rights");
  parts.push(`roles: ${evidence.role_definitions === null ? evidence.roles : "of a test"}`);
  return parts.join("; ");
}

function waiting(order) {
  const { fault, method, on: signIn, times, after, ...parameters } = order;
  const item = element("li");
  item.append(element("strong", fault.replaceAll("_", " ")));
  const on = signIn ?? (kinds[method] ?? method);
  const left = times === null ? "until cleared" : times === 1 ? "once" : `${times} times`;
  const skip = after > 0 ? `, after ${after} more` : "";
  item.append(element("span", ` ${on}, ${left}${skip}`));
  const details = Object.entries(parameters).filter(([, value]) => value !== null);
  if (details.length > 0) {
    item.append(element("code", details.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")));
  }
  return item;
}

function showLog(entries) {
  const requests = entries.filter((entry) => entry.method !== "OPTIONS").slice(-100).reverse();
  const text = JSON.stringify(requests.map((entry) => [entry.id, entry.outcome]));
  if (text === shownLog) return;
  shownLog = text;
  at("no-requests").hidden = requests.length > 0;
  at("clear-log").hidden = requests.length === 0;
  // The list is built anew, so the keyboard's place in it is found again.
  const focused = document.activeElement?.closest("#log details")?.dataset.id;
  at("log").replaceChildren(...requests.map(request));
  if (focused) at("log").querySelector(`details[data-id="${focused}"] summary`)?.focus();
}

function request(entry) {
  const item = element("li");
  const details = element("details");
  details.dataset.id = entry.id;
  details.open = opened.has(entry.id);
  details.addEventListener("toggle", () => (details.open ? opened.add(entry.id) : opened.delete(entry.id)));
  const summary = element("summary");
  const result = entry.status ?? entry.outcome;
  const good = entry.status >= 200 && entry.status < 300;
  const time = element("time", new Date(entry.time).toLocaleTimeString());
  time.dateTime = entry.time;
  summary.append(time, element("span", entry.method, "method"), element("span", String(result), good ? "good" : "bad"));
  summary.append(element("span", entry.fault ? entry.fault.replaceAll("_", " ") : "", "fault"));
  if (entry.violations.length > 0) summary.append(element("span", `against the documentation: ${entry.violations.join("; ")}`, "bad"));
  const headers = Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`).join("\n");
  const sent = `${entry.method} ${entry.path}\n${headers}${entry.body ? `\n\n${entry.body}` : ""}\n\nrequest-id: ${entry.request_id}`;
  const text = element("pre", sent);
  text.tabIndex = 0;
  details.append(summary, text);
  item.append(details);
  return item;
}

function buildFaults() {
  for (const { group, faults, refusals } of globalThis.faultGroups) {
    const list = element("ul", undefined, "faults");
    for (const { label, help, order } of faults ?? refusals.map(refusal)) {
      const item = element("li");
      const button = element("button", label);
      button.type = "button";
      const id = `help-${label.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
      const text = element("span", help, "quiet");
      text.id = id;
      button.setAttribute("aria-describedby", id);
      button.addEventListener("click", () => act(`Waiting: ${label}.`, () => call("POST", "faults", ordered(order))));
      item.append(button, text);
      list.append(item);
    }
    at("faults").append(element("h3", group), list);
  }
}

// Buttons that replace what the tenant has.
function buildSamples() {
  for (const { group, put, samples, at: place } of globalThis.sampleGroups) {
    const list = element("ul", undefined, "faults");
    for (const { label, help, spec } of samples) {
      const item = element("li");
      const button = element("button", label);
      button.type = "button";
      const text = element("span", help, "quiet");
      text.id = `sample-${put.replace(/[^a-z-]+/g, "-")}-${label.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
      button.setAttribute("aria-describedby", text.id);
      button.addEventListener("click", () => act(`Now there: ${label}.`, () => call("PUT", put.replace("{id}", at("tenant").value), spec)));
      item.append(button, text);
      list.append(item);
    }
    at(place ?? "samples").append(element("h3", group), list);
  }
}

// The button of a refusal of Microsoft's, from its row.
function refusal([on, meaning, number, why, suberror]) {
  return { label: `${meaning}: ${number}`, help: `AADSTS${number}, ${why}`, order: { on, fault: "aadsts", number, suberror } };
}

// The fault with the choices made above the buttons.
function ordered(order) {
  // The sign-in service's faults say themselves what they are for.
  const method = order.on ? "" : at("method").value;
  const whole = { ...order };
  // A button may say itself how often, and how many go before.
  if (at("times").value) whole.times = JSON.parse(at("times").value);
  if (at("after").valueAsNumber) whole.after = at("after").valueAsNumber;
  return method ? { ...whole, method } : whole;
}

function tokenSpec() {
  const permissions = at("permission").value.split(" ");
  const kind = at("kind").value;
  const spec = { scopes: permissions, expires_in: Number(at("expires").value) };
  if (kind === "app") return { ...spec, scopes: [], roles: permissions, app_name: "Nightly baseline" };
  if (kind === "opaque") return { ...spec, opaque: true };
  if (kind === "audience") return { ...spec, audience: "https://vault.azure.net" };
  return spec;
}

at("settings").addEventListener("submit", (event) => {
  event.preventDefault();
  const settings = {};
  for (const [name, field] of Object.entries(settingsFields)) {
    settings[name] = field.type === "checkbox" ? field.checked : field.value;
  }
  act("Changed, as a colleague would have.", () => call("PUT", "settings", settings));
});
at("forget").addEventListener("click", () => act("Never configured again.", () => call("PUT", "settings", null)));
at("token").addEventListener("submit", (event) => {
  event.preventDefault();
  act("Token made.", async () => {
    at("made").value = (await call("POST", "token", tokenSpec())).token;
    at("copy").disabled = false;
  });
});
at("copy").addEventListener("click", () => act("Token copied.", () => navigator.clipboard.writeText(at("made").value)));
at("copy-tenants").addEventListener("click", () => act("Tenant list copied.", () => navigator.clipboard.writeText(at("tenant-list").value)));
at("how").addEventListener("submit", (event) => event.preventDefault());
at("clear-faults").addEventListener("click", () => act("No fault is waiting.", () => call("DELETE", "faults")));
at("clear-log").addEventListener("click", () => act("Requests cleared.", () => call("DELETE", "log")));
at("reset").addEventListener("click", () => act("As at the start; tokens stay valid.", () => call("POST", "reset")));

async function poll() {
  try {
    if (!document.hidden) {
      showState(await call("GET", "state"));
      showLog((await call("GET", "log?last=200")).entries);
      showSignIns((await call("GET", "sign-in/log?last=50")).entries);
      if (at("failed").dataset.lost) {
        delete at("failed").dataset.lost;
        at("failed").textContent = "";
      }
    }
  } catch {
    at("failed").dataset.lost = "yes";
    at("failed").textContent = "The tenant does not answer. Was it stopped?";
  }
  setTimeout(poll, 1000);
}

buildSamples();
buildFaults();
poll();
