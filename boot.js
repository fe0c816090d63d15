// Starts the panel from the links in the head: texts, style, module and wasm, each held to its integrity. The sentences
// are templates in index.html. Nothing but that may live here.
const page = document.documentElement;
// Proxies, virus scanners and extensions put links, styles and elements of theirs anywhere into a page. Ours have an
// integrity and a name of ours; and they come first, so that an ID finds them.
const own = (name) => document.querySelector(`link[href^="${name}-"]:is([integrity], [data-integrity])`);
const style = own("./main");
const module = own("./remote-help-panel");
const wasm = own("./remote-help-panel_bg");
// The files of a part of the wasm beside the first, in the order of their start: some are of several parts.
const filesOf = (part) => [...document.querySelectorAll(`link[href^="remote-help-panel_"][data-integrity]:is([data-parts~="${part}"], [data-parts="*"])`)];
// Where early.js was refused, its promise of texts is missing, too, and that is told.
const { tag = "en", link: firstTexts = own("en"), texts } = globalThis.remoteHelp ?? {};
const shell = document.getElementById("shell");
if (document.body.firstElementChild !== shell) document.body.prepend(shell);

const alert = () => document.querySelector("#boot-alert, #alert");
const sentence = (template) => document.getElementById(template).content.cloneNode(true);

function say(template) {
  document.getElementById("boot-loading")?.remove();
  document.getElementById("early")?.remove();
  alert()?.replaceChildren(sentence(template));
}

// What the panel takes from here. Nothing else on the page can write it.
const hand = (name, value) => Object.defineProperty(globalThis, `remoteHelp${name}`, { value });

// What is dropped never makes the browser leave the page for it. A field takes a text by itself.
const drops = [];
for (const type of ["dragover", "drop"]) {
  const take = (event) => {
    const { target, dataTransfer: data } = event;
    const isText = !data?.types.includes("Files");
    if (isText && target.closest?.("textarea, input:enabled:not([type=checkbox], [type=file])")) return;
    event.preventDefault();
    if (data && type === "drop") drops.push([...data.files, data.getData("text")]);
  };
  addEventListener(type, take, true);
}
hand("Drops", drops);

// What stands in index.html and in its templates, each text by its number in the file that early.js has asked for. Its
// last line names the file of all other texts, and that one's integrity. The panel takes them behind their language's tag
// and direction.
let otherTexts = [];
async function translated() {
  try {
    const lines = (await texts).split("\n");
    otherTexts = lines.pop().split(" ");
    const templates = [...document.querySelectorAll("template[id^=boot]")].map(({ content }) => content);
    for (const root of [shell, ...templates]) {
      for (const element of root.querySelectorAll("[data-text]")) element.textContent = lines[element.dataset.text];
    }
    hand("Texts", [tag, firstTexts.dir, ...lines].join("\n"));
  } catch (error) {
    // What stands there is English.
    Object.assign(page, { lang: "en", dir: "ltr" });
    throw error;
  } finally {
    page.dataset.texts = "";
  }
}

// The field for a token is there before the panel, which takes over what stands in it, and that its button was pressed.
async function takeEarly() {
  // Without its style it is not masked.
  await styled;
  if (tag !== "en") await ready;
  const loading = document.getElementById("boot-loading");
  loading?.after(document.getElementById("boot-early").content.cloneNode(true));
  document.querySelector("#early form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    event.target.dataset.pressed = "";
    loading.classList.add("busy");
  });
}

function framedByAnotherOrigin() {
  try {
    return window.top.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}

// `import()` knows no integrity, and Chromium loads anew what a preload refused. A script element refuses, and leaves
// its module to `import()`. Trusted Types know this one address, whatever is asked for: the page has no other sink.
function checkedModule() {
  const boot = globalThis.trustedTypes?.createPolicy("boot", { createScriptURL: () => module.href });
  const src = boot?.createScriptURL("") ?? module.href;
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { type: "module", src, integrity: module.integrity });
    script.addEventListener("load", () => resolve(import(module.href)));
    script.addEventListener("error", () => reject(new TypeError(`refused ${module.href}`)));
    document.head.append(script);
  });
}

// The same error stands for a refused and for an unreachable file, so each is asked for once more, and the page too;
// this also renews stale copies in the cache. A page that now names other files was an old copy. Where the page alone can
// be had, something on the way takes the other files.
async function reason(part = "rest") {
  try {
    const links = [style, module, wasm, ...filesOf(part), firstTexts];
    const addresses = [location.pathname, ...links.map(({ href }) => href), ...otherTexts.slice(0, 1)];
    const asked = addresses.map((address) => fetch(address, { cache: "reload" }));
    await Promise.allSettled(asked);
    const html = await (await asked[0]).text();
    const isOld = /\.wasm"/.test(html) && !links.every((link) => html.includes(link.getAttribute("href")));
    return isOld ? "boot-old" : "boot-changed";
  } catch {
    return "boot-network";
  }
}

// Browsers hold the style to its integrity, but carry on without it: Firefox with an empty one. WebKit may be here
// before it is.
async function checkedStyle() {
  const isThere = () => Boolean(style.sheet?.cssRules.length);
  if (!isThere() && document.readyState !== "complete") {
    await new Promise((done) => addEventListener("load", done, { once: true }));
  }
  if (!isThere()) throw new TypeError(`refused ${style.href}`);
}

// A file that the first page does without, from the host itself where the cache's copy is refused.
function fetchLate(href, integrity, cache = "default") {
  const file = fetch(href, { integrity, cache });
  return cache === "default" ? file.catch(() => fetchLate(href, integrity, "reload")) : file;
}

// Does something once for each key, and anew where it failed.
function once(kept, key, work) {
  kept[key] ??= work().catch((error) => {
    delete kept[key];
    throw error;
  });
  return kept[key];
}

// The files of a part are asked for together. With the late one come all texts of the first page's language but those of
// other parts.
const asked = {};
const running = {};
const askFor = ({ href, dataset }) => once(asked, href, () => fetchLate(href, dataset.integrity));
function askForPart(part) {
  const files = filesOf(part).filter(({ href }) => !running[href]).map(askFor);
  if (part !== "rest") return Promise.all(files);
  const words = () => ready.then(() => fetchLate(...otherTexts.slice(0, 2))).then((answer) => answer.text());
  return Promise.all([...files, once(asked, "", words).then((text) => hand("OtherTexts", text))]);
}

async function startFile({ href }, imports) {
  const file = await asked[href];
  // It can be read once.
  delete asked[href];
  const isWasm = file.headers.get("content-type") === "application/wasm";
  await (isWasm ? WebAssembly.instantiateStreaming(file, imports) : WebAssembly.instantiate(await file.arrayBuffer(), imports));
}

async function startPart(part, imports) {
  document.getElementById("boot-late")?.remove();
  await askForPart(part);
  for (const link of filesOf(part)) await once(running, link.href, () => startFile(link, imports));
}

// What else is in the alert is the panel's.
async function sayLate(part) {
  const card = document.createElement("div");
  card.id = "boot-late";
  card.append(sentence(await reason(part)));
  alert()?.append(card);
}

// The module asks for a part, with what all parts share, and asks again after a failure. It is there once.
const parts = {};
hand("Load", (part, imports) => {
  parts[part] ??= startPart(part, imports).then(
    () => true,
    (error) => {
      console.error(error);
      delete parts[part];
      return sayLate(part).then(() => false);
    },
  );
  return parts[part];
});

// A part that is about to be wanted: a failure is told when it is.
hand("Prefetch", (part) => void askForPart(part).catch(() => {}));

async function start() {
  const wasmFile = fetch(wasm.href, { integrity: wasm.dataset.integrity || wasm.integrity });
  const files = await Promise.all([checkedModule(), wasmFile, styled, ready]).catch(async () => say(await reason()));
  if (!files) return;
  const [{ default: init }, response] = files;
  await init({ module_or_path: response }).catch((error) => {
    console.error(error);
    say(/^(Compile|Link|Reference)Error$/.test(error.name) ? "boot-unsupported" : "boot-broken");
  });
}

// A trap in the wasm ends the panel; what is left is this script.
for (const ending of ["error", "unhandledrejection"]) {
  window.addEventListener(ending, ({ error, reason }) => {
    // By its name: there may be no WebAssembly.
    if ((error ?? reason)?.name === "RuntimeError") say("boot-broken");
  });
}

const [ready, styled] = [translated(), checkedStyle()];
for (const promise of [ready, styled]) promise.catch(() => {});
if (location.protocol === "file:") {
  alert().firstElementChild.className = "";
  document.getElementById("boot-loading").remove();
} else if (framedByAnotherOrigin()) say("boot-framed");
else if (!globalThis.WebAssembly) say("boot-unsupported");
else {
  // Whoever comes back from Microsoft needs none, and all of the panel at once.
  if (globalThis.reply) for (const part of ["rest", "redirect"]) askForPart(part).catch(() => {});
  else takeEarly().catch(() => {});
  await start();
}
