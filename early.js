// Does what can't wait for boot.js: it removes an authorization response from the address, and sets theme, density and
// language before the first paint. It is a file, since the page's policy forbids inline scripts. The first paint and
// the parser wait for it, so nothing else may live here, and it stands last in the head.
(() => {
  // Before any other script of the panel runs, remove whatever looks like an authorization response from address and
  // history, in any spelling, even if the panel will refuse it. browser/src/location.rs takes it from the global.
  const { href, hash, search } = location;
  const params = [...new URLSearchParams(`${search}&${hash.slice(1)}`)];
  if (/(^|\W)(code|state|error\w*|admin_consent|\w+_token)\W*[,=]./i.test(params.join("&"))) {
    Object.defineProperty(globalThis, "authorizationResponse", { value: { hash, search }, configurable: true });
    history.replaceState(null, "", href.split(/[?#]/)[0]);
  }

  // src/app/preferences.rs stores the preferences.
  const page = document.documentElement;
  let preferences = new URLSearchParams();
  try {
    preferences = new URLSearchParams(localStorage.getItem("remote-help-panel.preferences") ?? "");
  } catch {
    // Storage is blocked, so the device's own preferences apply.
  }
  for (const name of ["theme", "density"]) if (preferences.has(name)) page.dataset[name] = preferences.get(name);

  // Compare language and script: Brazilian Portuguese also serves Portugal, simplified Chinese doesn't serve Taiwan.
  const languageKey = (tag) => {
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    } catch {
      return "";
    }
  };
  const links = [...document.querySelectorAll("link[hreflang][data-integrity]")];
  const wanted = [preferences.get("language") ?? "", ...Array.from(navigator.languages ?? [])].map(languageKey);
  const link = wanted.map((one) => links.find(({ hreflang }) => languageKey(hreflang) === one)).find(Boolean) ?? links[0];
  const tag = link.hreflang;
  page.lang = tag;
  page.dir = link.dir || "ltr";
  const texts = fetch(link.href, { integrity: link.dataset.integrity }).then((response) => {
    if (response.ok) return response.text();
    throw new TypeError(`refused ${link.href}`);
  });
  // boot.js awaits `texts` and tells the user if they failed.
  texts.catch(() => {});

  // Passes the language on to boot.js. No other script can overwrite this, as page translators overwrite `lang`.
  Object.defineProperty(globalThis, "remoteHelp", { value: Object.freeze({ tag, link, texts }) });
})();
