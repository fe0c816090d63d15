// Runs before all else in a page that a test opens: notes what a page must not do unnoticed, and the addresses it has.
// Notes go to the host as the page is left; until then they stand in window.__notes, for a test to read.
(() => {
  const script = document.currentScript;
  const host = new URL(script.src).pathname;
  script.remove();
  const page = `${performance.timeOrigin}-${Math.random()}`;
  const notes = (window.__notes = []);
  const note = (kind, text) => notes.push({ kind, text: String(text), page });

  for (const level of ["error", "warn", "info", "log", "debug"]) {
    const write = console[level];
    console[level] = function (...all) {
      note(level, all.map((one) => (one instanceof Error ? `${one} ${one.stack}` : String(one))).join(" "));
      return write.apply(this, all);
    };
  }
  addEventListener("error", (event) => event instanceof ErrorEvent && note("error", `${event.filename} ${event.message}`));
  addEventListener("unhandledrejection", ({ reason }) => note("error", `unhandled rejection: ${reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    note("violation", `${effectiveDirective} ${blockedURI}`));

  note("opened", location.href);
  for (const [name, kind] of [["pushState", "opened"], ["replaceState", "replaced"]]) {
    const change = history[name];
    history[name] = function (...all) {
      change.apply(this, all);
      note(kind, location.href);
    };
  }
  addEventListener("hashchange", () => note("opened", location.href));
  addEventListener("pagehide", () => navigator.sendBeacon(host, JSON.stringify(notes.splice(0))));
})();
