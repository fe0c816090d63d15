// Runs before the panel's own scripts. The page's time goes so many times faster than the machine's, from one beginning
// over all loads of the page: a pause of two minutes takes seconds.
((speed, begin) => {
  const own = Date.now.bind(Date);
  Date.now = () => Math.floor(begin + (own() - begin) * speed);
  const { setTimeout, setInterval } = window;
  // A browser cuts off parts of a millisecond, and so many of the page's own time with it: no timer is early.
  const scaled = (ms) => (ms > 0 ? Math.ceil(ms / speed) + 1 : 0);
  window.setTimeout = (work, ms, ...given) => setTimeout(work, scaled(ms), ...given);
  window.setInterval = (work, ms, ...given) => setInterval(work, scaled(ms), ...given);
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    window.setTimeout(() => controller.abort(new DOMException("Timed out", "TimeoutError")), ms);
    return controller.signal;
  };

  const shown = (one) => one.checkVisibility({ visibilityProperty: true });
  const text = (selector) => (document.querySelector(selector)?.innerText ?? "").trim();
  const labelled = (name) => [...document.querySelectorAll("label")]
    .find((one) => one.textContent.trim() === name)?.control;

  window.soakTenants = {
    labelled,
    look() {
      const dialog = document.querySelector("dialog[open]");
      const table = [...document.querySelectorAll("table")].find((one) => one.querySelector("tbody input[type=checkbox]"));
      const heads = [...(table?.querySelectorAll("thead th") ?? [])].map((one) => one.textContent.trim());
      const cell = (row, name) => (row.cells[heads.indexOf(name)]?.innerText ?? "").trim();
      const rows = [...(table?.tBodies[0]?.rows ?? [])].filter((row) => row.querySelector("input[type=checkbox]"));
      return {
        rows: rows.map((row) => ({
          id: cell(row, "Directory ID"),
          access: cell(row, "Access"),
          outcome: cell(row, "Outcome"),
          chosen: row.querySelector("input[type=checkbox]").checked,
          can_be_chosen: !row.querySelector("input[type=checkbox]").disabled,
        })),
        dialog: dialog ? text("dialog[open] h2") : "",
        status: text("#status"),
        alert: text("#alert"),
        buttons: [...(dialog ?? document).querySelectorAll("button")]
          .filter((one) => shown(one) && !one.disabled).map((one) => one.innerText.trim()),
        links: [...document.querySelectorAll("nav a")].filter(shown).map((one) => one.innerText.trim()),
        asks_for_number: Boolean(dialog && labelled("Number of tenants")),
        waits: text("[role=timer]"),
        panels_own: document.querySelectorAll("img, iframe, main script, main style").length,
      };
    },
  };
})
