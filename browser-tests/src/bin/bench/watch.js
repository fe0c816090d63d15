// Runs in each page before its own scripts, and notes in `bench` what is measured. `performance.now()` counts from the
// start of the navigation. A frame counts as drawn when the browser comes back to the queue after it.
(() => {
  const afterFrame = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(0);
  }));
  const until = (is) => new Promise((resolve) => {
    const look = () => {
      const found = is();
      if (found) resolve(found);
      return found;
    };
    if (look()) return;
    const observer = new Watcher(() => look() && observer.disconnect());
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  // The page's own observers may be replaced.
  const Watcher = MutationObserver;

  const field = () => [...document.querySelectorAll("label")]
    .filter((label) => label.textContent.trim() === "Access token")
    .map((label) => label.control)
    .find((control) => control && !control.disabled);
  const button = (name) => [...document.querySelectorAll("button")]
    .find((one) => one.textContent.trim() === name && !one.disabled && one.checkVisibility());
  const switches = () => [...document.querySelectorAll("input[role=switch]")];
  const form = () => switches().length === 3 && switches().every((one) => !one.disabled) && switches();

  const long = [];
  const tasks = new PerformanceObserver((list) => long.push(...list.getEntries()));
  tasks.observe({ type: "longtask", buffered: true });

  // The blocking time of a start: of each long task what goes beyond 50 ms, up to that moment.
  const blocked = (end) => {
    long.push(...tasks.takeRecords());
    const own = long.filter(({ startTime }) => startTime < end);
    return { count: own.length, total: own.reduce((sum, { duration }) => sum + duration - 50, 0) };
  };

  // The long tasks that began since then: how many, the longest, and their time in all.
  const longSince = (begin) => {
    long.push(...tasks.takeRecords());
    const own = long.filter(({ startTime }) => startTime >= begin).map(({ duration }) => duration);
    return { count: own.length, longest: Math.max(0, ...own), total: own.reduce((sum, one) => sum + one, 0) };
  };

  // The end of what a press began: no part of the page changes for so long.
  const settled = (quiet) => new Promise((done) => {
    const end = () => { observer.disconnect(); done(); };
    let timer = setTimeout(end, quiet);
    const observer = new Watcher(() => { clearTimeout(timer); timer = setTimeout(end, quiet); });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

  // Types a token into the field and uses it.
  const useToken = async (token) => {
    const input = field();
    input.value = token;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    (await until(() => button("Use this token"))).click();
  };

  // The empty page is there once its markup is.
  const loaded = new Promise((done) => document.addEventListener("DOMContentLoaded", () => done(), { once: true }));

  window.bench = {
    afterFrame, until, field, button, switches, form, longSince, settled, useToken,
    // Uses a token as soon as the page takes one, as somebody does who has it on the clipboard.
    async start(token, hasForm) {
      await (hasForm ? until(field) : loaded);
      const usable = performance.now();
      const drawn = await afterFrame();
      const requests = 1 + performance.getEntriesByType("resource").filter(({ startTime }) => startTime < usable).length;
      let settings = 0;
      if (hasForm) {
        await useToken(token);
        await until(form);
        settings = performance.now();
      }
      // Long tasks are told of some time after they have ended.
      await new Promise((done) => requestIdleCallback(done));
      await afterFrame();
      return { usable, drawn, settings, requests, long: blocked(usable), all: blocked(Infinity) };
    },
  };
})();
