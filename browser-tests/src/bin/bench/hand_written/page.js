// The panel's main job by hand: a token, three switches, the review, and a save that checks before and reads back. What
// the panel is measured against; no library, no build, and none of the panel's other features.
const at = (id) => document.getElementById(id);
const SWITCHES = ["remoteAssistanceState", "allowSessionsToUnenrolledDevices", "blockChat"];
const NAMES = SWITCHES.map((id) => document.querySelector(`label[for=${id}]`).textContent);
let graph = "https://graph.microsoft.com";
let token = "";
let base = null;
// Only after an answer that no cache may keep is the next request left to it: then the browser remembers the preflight.
let cache = "reload";

const isOn = { remoteAssistanceState: (value) => value === "enabled", allowSessionsToUnenrolledDevices: Boolean, blockChat: (value) => !value };
const valueOf = {
  remoteAssistanceState: (on) => (on ? "enabled" : "disabled"),
  allowSessionsToUnenrolledDevices: (on) => on,
  blockChat: (on) => !on,
};
const wanted = () => Object.fromEntries(SWITCHES.map((id) => [id, valueOf[id](at(id).checked)]));
const differs = (one, other) => SWITCHES.some((id) => one[id] !== other[id]);

function say(text) {
  at("status").textContent = text;
  at("alert").textContent = "";
}

function fail(error) {
  at("status").textContent = "";
  at("alert").textContent = error.message;
}

async function ask(method, body) {
  const answer = await fetch(`${graph}/beta/deviceManagement/remoteAssistanceSettings`, {
    method,
    body,
    headers: {
      authorization: `Bearer ${token}`,
      accept: "application/json",
      "client-request-id": crypto.randomUUID(),
      ...(body && { "content-type": "application/json" }),
    },
    credentials: "omit",
    cache,
    redirect: "manual",
    signal: AbortSignal.timeout(30000),
  });
  const mayNotBeKept = /no-(store|cache)/.test(answer.headers.get("cache-control"));
  cache = mayNotBeKept && !answer.headers.has("last-modified") ? "default" : "no-store";
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error?.message ?? `Status ${answer.status}`);
  const { remoteAssistanceState, allowSessionsToUnenrolledDevices, blockChat } = json.value ?? json;
  return { remoteAssistanceState, allowSessionsToUnenrolledDevices, blockChat };
}

// Shows the state of the switches: the marks, the values to be sent, and which buttons can be used.
function show() {
  let count = 0;
  for (const id of SWITCHES) {
    const value = wanted()[id];
    const row = at(id).closest(".setting");
    const changed = value !== base[id];
    count += changed;
    row.querySelector("code").textContent = `${id}: ${JSON.stringify(value)}`;
    row.querySelector(".changed").textContent = changed ? `Changed: was ${isOn[id](base[id]) ? "on" : "off"}` : "";
  }
  at("review").disabled = at("discard").disabled = count === 0;
  at("count").textContent = count ? `${count} unsaved changes` : "No unsaved changes";
  document.title = count ? `● ${count} unsaved changes` : "Remote Help settings, written by hand";
}

function fill(settings) {
  base = settings;
  for (const id of SWITCHES) at(id).checked = isOn[id](settings[id]);
  show();
}

function hold(inert) {
  for (const id of SWITCHES) at(id).disabled = inert;
}

async function read() {
  say("Reading the settings…");
  fill(await ask("GET"));
  at("sign-in").hidden = true;
  at("settings").hidden = false;
  hold(false);
  at("who").textContent = "Signed in";
  say(`Settings read at ${new Date().toLocaleTimeString()}.`);
}

async function save() {
  at("dialog").close();
  hold(true);
  const mine = wanted();
  try {
    say("Checking…");
    if (differs(await ask("GET"), base)) throw new Error("Settings changed meanwhile. Nothing was sent.");
    say("Sending the change…");
    await ask("PATCH", JSON.stringify({ "@odata.type": "#microsoft.graph.remoteAssistanceSettings", ...mine }));
    say("Reading back…");
    const now = await ask("GET");
    if (differs(now, mine)) throw new Error("Something else is there now.");
    fill(now);
    say(`Saved at ${new Date().toLocaleTimeString()}.`);
  } finally {
    hold(false);
  }
}

at("sign-in").addEventListener("submit", (event) => {
  event.preventDefault();
  token = at("token").value.trim().replace(/^Bearer\s+/i, "");
  at("token").value = "";
  read().catch(fail);
});
for (const id of SWITCHES) at(id).addEventListener("change", show);
at("discard").addEventListener("click", () => fill(base));
at("cancel").addEventListener("click", () => at("dialog").close());
at("save").addEventListener("click", () => save().catch(fail));
at("review").addEventListener("click", () => {
  const after = wanted();
  const rows = SWITCHES.flatMap((id, place) => (after[id] === base[id] ? [] : [[NAMES[place], base[id], after[id]]]));
  at("rows").replaceChildren(...rows.map((cells) => {
    const row = document.createElement("tr");
    row.append(...cells.map((cell) => Object.assign(document.createElement("td"), { textContent: String(cell) })));
    return row;
  }));
  at("dialog").showModal();
});

at("token").disabled = false;
fetch("config.json").then((answer) => answer.json()).then((config) => {
  graph = config.graph ?? graph;
  at("sign-in").querySelector("button").disabled = false;
}).catch(fail);
