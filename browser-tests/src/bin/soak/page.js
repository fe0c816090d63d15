// Runs before the panel's own scripts. The page's clock stands still but for `advance`, and whatever waits for longer
// than a moment waits by that clock: no wait takes time, and nothing depends on how quick the machine is. Requests,
// bodies and short waits are counted, so that it can be told when the page is at rest. Chance is seeded.
((seed, begin) => {
  const AHEAD = "remote-help-soak.ahead";
  const LOADS = "remote-help-soak.loads";
  const kept = (name) => Number(sessionStorage.getItem(name) ?? 0);
  // Longer ones wait by the page's clock.
  const MOMENT = 150;

  let ahead = kept(AHEAD);
  Date.now = () => begin + ahead;

  const loads = kept(LOADS) + 1;
  sessionStorage.setItem(LOADS, loads);
  let state = (seed ^ Math.imul(loads, 0x9e3779b9)) >>> 0;
  // Mulberry32.
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const { setTimeout, clearTimeout } = window;
  const short = new Set();
  const waiting = new Map();
  let last = 1 << 24;
  const wait = (work, ms, every) => {
    waiting.set(++last, { at: Date.now() + ms, work, ms, every });
    return last;
  };
  window.setTimeout = (work, ms = 0, ...given) => {
    if (ms > MOMENT) return wait(() => work(...given), ms, false);
    const id = setTimeout(() => {
      short.delete(id);
      work(...given);
    }, ms);
    short.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    short.delete(id);
    if (!waiting.delete(id)) clearTimeout(id);
  };
  window.setInterval = (work, ms, ...given) => wait(() => work(...given), ms, true);
  window.clearInterval = (id) => waiting.delete(id);
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    window.setTimeout(() => controller.abort(new DOMException("Timed out", "TimeoutError")), ms);
    return controller.signal;
  };

  let pending = 0;
  const counted = (object, name) => {
    const own = object[name];
    object[name] = function (...given) {
      pending++;
      const result = own.apply(this, given);
      const done = () => pending--;
      result.then(done, done);
      return result;
    };
  };
  counted(window, "fetch");
  counted(ReadableStreamDefaultReader.prototype, "read");
  counted(Response.prototype, "text");

  // The page's own queue, so that it isn't counted.
  const turn = () => new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(0);
  });
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const quiet = () => pending === 0 && short.size === 0;

  const text = (selector) => (document.querySelector(selector)?.innerText ?? "").trim();
  const shown = (one) => one.checkVisibility({ visibilityProperty: true });

  window.soak = {
    // Lets so much time pass by the page's clock, and does what falls due.
    async advance(ms) {
      ahead += ms;
      sessionStorage.setItem(AHEAD, ahead);
      for (let round = 0; round < 100; round++) {
        const due = [...waiting].filter(([, { at }]) => at <= Date.now());
        if (!due.length) return;
        for (const [id, one] of due) {
          if (one.every) one.at = Date.now() + one.ms;
          else waiting.delete(id);
          one.work();
          await turn();
        }
      }
      throw new Error("timers fall due without end");
    },
    // Why the page is not at rest; empty where it is.
    async unrest() {
      for (let round = 0; round < 2; round++) {
        await turn();
        await frame();
        if (!quiet()) return `${pending} requests, ${short.size} short waits`;
      }
      if (document.readyState !== "complete" || !document.querySelector("#main")) return "it is loading";
      // A retry runs only as the clock goes on.
      const busy = document.querySelector(".busy") && !document.querySelector(".waiting");
      return busy ? `busy: ${text(".busy")}` : "";
    },
    look() {
      const dialog = document.querySelector("dialog[open]");
      const names = (root) => [...(dialog && root === document ? dialog : root).querySelectorAll("button")]
        .filter((one) => shown(one) && !one.disabled).map((one) => one.innerText.trim());
      const switches = [...document.querySelectorAll("input[role=switch]")];
      const row = (one) => one.closest(".setting");
      return {
        positions: switches.map((one) => one.checked),
        usable: switches.length === 3 && switches.every((one) => !one.disabled),
        read: switches.length === 3 && switches.every((one) => row(one).querySelector(".raw")),
        changed: switches.map((one) => row(one).hasAttribute("data-changed")),
        unknown: document.querySelector(".setting .notice") !== null,
        dialog: dialog?.id ?? "",
        would_save: dialog ? [...dialog.querySelectorAll(".help > code.raw")].map((one) => one.textContent).join() : "",
        status: text("#status"),
        alert: text("#alert"),
        steps: dialog ? [] : names(document.querySelector("#alert") ?? document.createElement("p")),
        waits: text(".waiting"),
        buttons: names(document),
        token_field: Boolean(document.querySelector("#token")),
        panels_own: document.querySelectorAll("img, svg, iframe, main script, main style").length,
        language: document.documentElement.lang,
      };
    },
  };
})
