// What can't wait for boot.js: a reply from the sign-in page leaves the address, and theme, density and language are
// there before anything is painted. A script of its own, since the page's policy forbids inline ones; the first paint
// waits for it, so nothing else may live here. It stands last in the head: the parser waits for it, too.
(() => {
  // Out of the address, and with it out of the history, before anything of ours runs: whatever looks like a reply, in any
  // spelling, also one that the panel will refuse. The panel takes it from here.
  const { href, hash, search } = location;
  const pairs = [...new URLSearchParams(`${search}&${hash.slice(1)}`)];
  if (/(^|\W)(code|state|error\w*|admin_consent|\w+_token)\W*[,=]./i.test(pairs.join("&"))) {
    Object.defineProperty(globalThis, "reply", { value: { hash, search }, configurable: true });
    history.replaceState(null, "", href.split(/[?#]/)[0]);
  }

  // src/app/preferences.rs keeps what is read here.
  const page = document.documentElement;
  let kept = new URLSearchParams();
  try {
    kept = new URLSearchParams(localStorage.getItem("remote-help-panel.preferences") ?? "");
  } catch {
    // Storage is blocked: as on this device, then.
  }
  for (const name of ["theme", "density"]) if (kept.has(name)) page.dataset[name] = kept.get(name);

  // By language and script: Brazilian Portuguese serves Portugal too, simplified Chinese doesn't serve Taiwan.
  const key = (tag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    } catch {
      return "";
    }
  };
  const links = [...document.querySelectorAll("link[hreflang][data-integrity]")];
  const wanted = [kept.get("language") ?? "", ...Array.from(navigator.languages ?? [])].map(key);
  const link = wanted.map((one) => links.find(({ hreflang }) => key(hreflang) === one)).find(Boolean) ?? links[0];
  const tag = link.hreflang;
  page.lang = tag;
  page.dir = link.dir || "ltr";
  const texts = fetch(link.href, { integrity: link.dataset.integrity }).then((answer) => {
    if (answer.ok) return answer.text();
    throw new TypeError(`refused ${link.href}`);
  });
  // boot.js takes them from here, and says so where they failed.
  texts.catch(() => {});

  // What boot.js goes by. Nothing else on the page can write it, as a translator does the page's own language.
  Object.defineProperty(globalThis, "remoteHelp", { value: Object.freeze({ tag, link, texts }) });
})();
