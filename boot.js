// Starts the panel from the links in the head, and checks the integrity of texts, style, module and wasm. The sentences
// that it can show are templates in index.html. Nothing else may live here.
const page = document.documentElement;
// Proxies, virus scanners and extensions add links, styles and elements anywhere in a page. So the panel's own links
// are found by their name and integrity, and its shell is moved to the front of the body, so that an ID finds its
// elements.
const ownLink = (name) => document.querySelector(`link[href^="${name}-"]:is([integrity], [data-integrity])`);
const style = ownLink("./main");
const module = ownLink("./remote-help-panel");
const wasm = ownLink("./remote-help-panel_bg");
// The files of a part of the wasm other than the first, in the order in which they start. Parts can share a file. The
// page itself has a link for each file that the parts "rest" and "redirect" need; `linkParts` adds one for each other.
const filesOf = (part) => [...document.querySelectorAll(`link[href^="remote-help-panel_"][data-integrity]:is([data-parts~="${part}"], [data-parts="*"])`)];
// If the browser refused early.js, the promise `texts` is missing: then `translated` fails, and the alert says why.
const { tag = "en", link: firstTexts = ownLink("en"), texts } = globalThis.remoteHelp ?? {};
const shell = document.getElementById("shell");
if (document.body.firstElementChild !== shell) document.body.prepend(shell);

const alert = () => document.querySelector("#boot-alert, #alert");
const sentence = (template) => document.getElementById(template).content.cloneNode(true);

function say(template) {
  document.getElementById("boot-loading")?.remove();
  document.getElementById("early")?.remove();
  alert()?.replaceChildren(sentence(template));
}

// Passes a value on to the panel, so that no other script of the page can overwrite it.
const passOn = (name, value) => Object.defineProperty(globalThis, `remoteHelp${name}`, { value });

// Keeps the browser from opening what the user drops, and collects it for the panel. Fields accept dropped texts
// themselves.
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
passOn("Drops", drops);

// Translates index.html and its templates: `data-text` is the number of a text in the file that early.js has requested.
// The file's last line names the second file of texts, with its integrity. The panel gets the texts with their
// language's tag and direction before them.
let otherTexts = [];
async function translated() {
  try {
    const lines = (await texts).split("\n");
    otherTexts = lines.pop().split(" ");
    const templates = [...document.querySelectorAll("template[id^=boot]")].map(({ content }) => content);
    for (const root of [shell, ...templates]) {
      for (const element of root.querySelectorAll("[data-text]")) element.textContent = lines[element.dataset.text];
    }
    passOn("Texts", [tag, firstTexts.dir, ...lines].join("\n"));
  } catch (error) {
    // The texts of index.html itself are English.
    Object.assign(page, { lang: "en", dir: "ltr" });
    throw error;
  } finally {
    page.dataset.texts = "";
  }
}

// Shows a field for a token before the panel has started. The panel takes over its content, and whether its button was
// pressed.
async function showEarlyField() {
  // Only the style masks the field.
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

// `import()` checks no integrity, and Chromium fetches a module again that a preload refused. A script element checks
// it, and `import()` then gets the same module. The Trusted Types policy only ever returns this one address; the page
// has no other sink.
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

// Finds out why a file could not be loaded. A refused and an unreachable file give the same error, so this fetches each
// file and the page once more, which also replaces stale copies in the cache. If index.html names other files now, the
// open page was an old copy.
async function reason(part = "rest") {
  try {
    // The first texts have another name wherever a file differs that the page has no link for.
    const links = [style, module, wasm, ...filesOf("rest"), firstTexts];
    const addresses = [location.pathname, ...[...links, ...filesOf(part)].map(({ href }) => href), ...otherTexts.slice(0, 1)];
    const responses = addresses.map((address) => fetch(address, { cache: "reload" }));
    await Promise.allSettled(responses);
    const html = await (await responses[0]).text();
    const isOld = /\.wasm"/.test(html) && !links.every((link) => html.includes(link.getAttribute("href")));
    return isOld ? "boot-old" : "boot-changed";
  } catch {
    return "boot-network";
  }
}

// Checks that the style is there. Browsers check its integrity but go on without it, Firefox with an empty sheet.
// WebKit may run this before the sheet has arrived.
async function checkedStyle() {
  const isThere = () => Boolean(style.sheet?.cssRules.length);
  if (!isThere() && document.readyState !== "complete") {
    await new Promise((done) => addEventListener("load", done, { once: true }));
  }
  if (!isThere()) throw new TypeError(`refused ${style.href}`);
}

// Fetches a file that isn't needed for the start. If the browser refuses the cache's copy, it asks the host.
function fetchFile(href, integrity, cache = "default") {
  const file = fetch(href, { integrity, cache });
  return cache === "default" ? file.catch(() => fetchFile(href, integrity, "reload")) : file;
}

// Does something once for each key, and again after it has failed.
function once(promises, key, work) {
  promises[key] ??= work().catch((error) => {
    delete promises[key];
    throw error;
  });
  return promises[key];
}

// Adds a link for each file of wasm that the last line of the second file of texts names. Its name ends with the names of
// the parts that need it.
function linkParts(texts) {
  const words = texts.slice(texts.lastIndexOf("\n") + 1).split(" ");
  for (const [at, href] of words.entries()) {
    const parts = href.match(/^remote-help-panel_(.*)-.*wasm$/)?.[1].replaceAll("_", " ");
    if (!parts) continue;
    const link = Object.assign(document.createElement("link"), { rel: "alternate", href });
    Object.assign(link.dataset, { parts, integrity: words[at + 1], later: "" });
    document.head.append(link);
  }
}

// Fetches the files of a part together. With the part "rest" comes the second file of texts.
const fetched = {};
const started = {};
const fetchLink = ({ href, dataset }) => once(fetched, href, () => fetchFile(href, dataset.integrity));
function fetchPart(part) {
  const files = filesOf(part).filter(({ href }) => !started[href]).map(fetchLink);
  if (part !== "rest") return Promise.all(files);
  const moreTexts = async () => {
    await ready;
    const response = await fetchFile(...otherTexts);
    const texts = await response.text();
    linkParts(texts);
    passOn("OtherTexts", texts);
  };
  return Promise.all([...files, once(fetched, "", moreTexts)]);
}

async function startFile({ href }, imports) {
  const file = await fetched[href];
  // A response can be read only once.
  delete fetched[href];
  const isWasm = file.headers.get("content-type") === "application/wasm";
  await (isWasm ? WebAssembly.instantiateStreaming(file, imports) : WebAssembly.instantiate(await file.arrayBuffer(), imports));
}

async function startPart(part, imports) {
  document.getElementById("boot-part")?.remove();
  await fetchPart(part);
  for (const link of filesOf(part)) await once(started, link.href, () => startFile(link, imports));
}

// Says in the alert why a part could not be loaded, beside what the panel shows there.
async function sayPartFailed(part) {
  const card = document.createElement("div");
  card.id = "boot-part";
  card.append(sentence(await reason(part)));
  alert()?.append(card);
}

// The module calls this to load a part, with the imports that all parts share. A part is loaded once; after a failure,
// the module can call again.
const parts = {};
passOn("Load", (part, imports) => {
  parts[part] ??= startPart(part, imports).then(
    () => true,
    (error) => {
      console.error(error);
      delete parts[part];
      return sayPartFailed(part).then(() => false);
    },
  );
  return parts[part];
});

// A part that is about to be wanted: a failure is told when it is.
passOn("Prefetch", (part) => void fetchPart(part).catch(() => {}));

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

// A trap in the wasm ends the panel, and only this script can still tell the user.
for (const ending of ["error", "unhandledrejection"]) {
  window.addEventListener(ending, ({ error, reason }) => {
    // Compared by name, since `WebAssembly` may be missing.
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
  // After a sign-in the user needs no field for a token, but the whole panel at once.
  if (globalThis.authorizationResponse) for (const part of ["rest", "redirect"]) fetchPart(part).catch(() => {});
  else showEarlyField().catch(() => {});
  await start();
}
