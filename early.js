// What can't wait for boot.js: a reply from the sign-in page leaves the address, and theme, density and language are
// there before anything is painted. A script of its own, since the page's policy forbids inline ones; the first paint
// waits for it, so nothing else may live here. It stands last in the head: the parser waits for it, too.
(() => {
  // Out of the address, and with it out of the history, before anything of ours runs. The panel takes it from here.
  if (/[#&]state=/.test(location.hash) || /[?&](admin_consent|error)=/.test(location.search)) {
    const { hash, search } = location;
    Object.defineProperty(globalThis, "reply", { value: { hash, search }, configurable: true });
    history.replaceState(null, "", location.pathname);
  }

  // src/panel/preferences.rs keeps what is read here.
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
  const links = [...document.querySelectorAll("link[hreflang]")];
  const wanted = [kept.get("language") ?? "", ...Array.from(navigator.languages ?? [])].map(key);
  const link = wanted.map((one) => links.find(({ hreflang }) => key(hreflang) === one)).find(Boolean) ?? links[0];
  page.lang = link.hreflang;
  page.dir = link.dir || "ltr";
  // boot.js takes it from here, and says so where it failed.
  globalThis.texts = fetch(link.href, { integrity: link.dataset.integrity }).then((answer) => {
    if (answer.ok) return answer.text();
    throw new TypeError(`refused ${link.href}`);
  });
  globalThis.texts.catch(() => {});
})();
