// The sessions by hand: all pages of the report, its figures, a chart, and a table with filter and sorting. What the
// panel's view is measured against; no library, no build, and none of the view's other features.
const PAGE = 500;
// Rows in the table; a filter finds the others.
const SHOWN = 100;
const MINUTE = 60000;

const make = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};
const shape = (name, attributes, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const text = (value) => (value === null || value === undefined || value === "--" ? "" : String(value));

// Graph's times are UTC where they name no zone.
function time(value) {
  const written = text(value);
  if (!written) return null;
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(written) ? written : `${written}Z`);
  return Number.isNaN(at) ? null : at;
}

async function read(graph, token, told) {
  const rows = [];
  const seen = new Set();
  let columns = null;
  for (let skip = 0, total = 1; skip < total;) {
    const answer = await fetch(`${graph}/beta/deviceManagement/reports/getRemoteAssistanceSessionsReport`, {
      method: "POST",
      body: JSON.stringify({ select: [], search: "", groupBy: [], orderBy: [], skip, top: PAGE, filter: "" }),
      headers: {
        authorization: `Bearer ${token}`, accept: "application/json", "content-type": "application/json",
        "client-request-id": crypto.randomUUID(),
      },
      credentials: "omit",
      redirect: "manual",
      signal: AbortSignal.timeout(30000),
    });
    const page = await answer.json();
    if (!answer.ok) throw new Error(page.error?.message ?? `Status ${answer.status}`);
    columns ??= page.Schema.map(({ Column }) => Column);
    total = page.TotalRowCount;
    if (page.Values.length === 0) break;
    skip += page.Values.length;
    const id = columns.findIndex((name) => name.toLowerCase() === "sessionid");
    for (const row of page.Values) {
      if (row.length !== columns.length || seen.has(row[id])) continue;
      seen.add(row[id]);
      rows.push(row);
    }
    told(skip, total);
  }
  return { columns, rows };
}

function session(row, place) {
  const cell = (name) => text(row[place(name)]);
  const start = time(row[place("sessionstart")]);
  const end = time(row[place("sessionend")]);
  return {
    start, end,
    length: start !== null && end !== null && end >= start ? end - start : null,
    underWay: start !== null && !cell("sessionend"),
    helper: `${cell("helperfirstname")} ${cell("helperlastname")}`.trim(),
    helperAddress: cell("helperemail").toLowerCase(),
    person: `${cell("sharerfirstname")} ${cell("sharerlastname")}`.trim(),
    personAddress: cell("shareremail").toLowerCase(),
    device: cell("sharerdevicename"), system: cell("sharerdeviceos"), kind: cell("attribute"),
    found: row.map(text).join("\n").toLowerCase(),
  };
}

const whole = new Intl.NumberFormat();
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const shortDay = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric" });
const lasted = (ms) => `${whole.format(Math.round(ms / MINUTE))} min`;

function median(lengths) {
  if (lengths.length === 0) return "";
  lengths.sort((one, other) => one - other);
  const half = lengths.length >> 1;
  return lasted(lengths.length % 2 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2);
}

function figures(sessions) {
  const distinct = (name) => new Set(sessions.map((one) => one[name]).filter(Boolean)).size;
  const list = make("dl");
  for (const [name, value] of [
    ["Sessions", whole.format(sessions.length)],
    ["People who helped", whole.format(distinct("helperAddress"))],
    ["People helped", whole.format(distinct("personAddress"))],
    ["Under way", whole.format(sessions.filter(({ underWay }) => underWay).length)],
    ["Median length", median(sessions.map(({ length }) => length).filter((length) => length !== null))],
  ]) list.append(make("dt", name), make("dd", value));
  return list;
}

function days(sessions) {
  const count = new Map();
  const today = new Date().setHours(0, 0, 0, 0);
  for (let back = 29; back >= 0; back--) count.set(new Date(new Date(today).setDate(new Date(today).getDate() - back)).setHours(0, 0, 0, 0), 0);
  for (const { start } of sessions) {
    const day = start === null ? null : new Date(start).setHours(0, 0, 0, 0);
    if (count.has(day)) count.set(day, count.get(day) + 1);
  }
  return [...count];
}

function chart(sessions) {
  const all = days(sessions);
  const most = Math.max(1, ...all.map(([, count]) => count));
  const bars = all.flatMap(([day, count], place) => {
    const height = (count / most) * 100;
    const bar = shape("rect", { x: place * 20 + 2, y: 110 - height, width: 16, height, fill: "#0f6cbd" });
    const label = shape("text", { x: place * 20 + 10, y: 124, "text-anchor": "middle", "font-size": 8 });
    label.textContent = place % 5 ? "" : shortDay.format(day);
    return [bar, label];
  });
  const svg = shape("svg", { viewBox: "0 0 600 130", role: "img", "aria-label": "Sessions a day" }, ...bars);
  const table = make("table");
  table.append(make("caption", "Sessions a day"));
  const body = make("tbody");
  for (const [day, count] of all) {
    const row = make("tr");
    row.append(make("th", shortDay.format(day), { scope: "row" }), make("td", whole.format(count)));
    body.append(row);
  }
  table.append(body);
  const details = make("details");
  details.append(make("summary", "As a table"), table);
  return [svg, details];
}

function ranked(title, names) {
  const count = new Map();
  for (const name of names) if (name) count.set(name, (count.get(name) ?? 0) + 1);
  const list = make("ol");
  for (const [name, times] of [...count].sort((one, other) => other[1] - one[1]).slice(0, 5)) {
    list.append(make("li", `${name}: ${whole.format(times)}`));
  }
  return [make("h2", title), list];
}

const COLUMNS = [
  ["Start", ({ start }) => start, ({ start }) => (start === null ? "" : moment.format(start))],
  ["Length", ({ length }) => length, ({ underWay, length }) => (underWay ? "under way" : length === null ? "" : lasted(length))],
  ["Helper", ({ helper }) => helper], ["Person", ({ person }) => person], ["Device", ({ device }) => device],
  ["System", ({ system }) => system], ["Kind of control", ({ kind }) => kind],
];

function table(sessions) {
  const order = { column: 0, down: true };
  let found = sessions;
  const whole = make("table");
  const body = make("tbody");
  const told = make("p");
  const collator = new Intl.Collator();
  const show = () => {
    const [, key] = COLUMNS[order.column];
    const compare = (one, other) => {
      const [a, b] = [key(one), key(other)];
      if (a === b) return 0;
      // What is missing comes last in either direction.
      if (a === null || a === "") return 1;
      if (b === null || b === "") return -1;
      const way = typeof a === "string" ? collator.compare(a, b) : a - b;
      return order.down ? -way : way;
    };
    const shown = found.toSorted(compare).slice(0, SHOWN);
    body.replaceChildren(...shown.map((one) => {
      const row = make("tr");
      row.append(...COLUMNS.map(([, key, written]) => make("td", (written ?? key)(one))));
      return row;
    }));
    told.textContent = `${shown.length} of ${found.length} shown`;
  };
  const head = make("tr");
  const headings = COLUMNS.map(([name], column) => {
    const cell = make("th", undefined, { scope: "col" });
    const button = make("button", name, { type: "button" });
    button.addEventListener("click", () => {
      order.down = order.column === column ? !order.down : false;
      order.column = column;
      for (const [place, other] of headings.entries()) {
        other.setAttribute("aria-sort", place !== column ? "none" : order.down ? "descending" : "ascending");
      }
      show();
    });
    cell.append(button);
    return cell;
  });
  head.append(...headings);
  const top = make("thead");
  top.append(head);
  whole.append(top, body);
  const label = make("label", "Filter sessions ");
  const filter = make("input", undefined, { type: "search" });
  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    found = wanted ? sessions.filter((one) => one.found.includes(wanted)) : sessions;
    show();
  });
  label.append(filter);
  show();
  return [label, told, whole];
}

export async function open(view, graph, token) {
  const progress = make("progress", undefined, { "aria-label": "Sessions read" });
  view.replaceChildren(make("h1", "Remote Help sessions"), progress);
  const { columns, rows } = await read(graph, token, (done, total) => {
    progress.max = total;
    progress.value = done;
  });
  const places = new Map(columns.map((name, place) => [name.toLowerCase(), place]));
  const sessions = rows.map((row) => session(row, (name) => places.get(name)));
  view.replaceChildren(
    make("h1", "Remote Help sessions"), figures(sessions), ...chart(sessions),
    ...ranked("Who helped most", sessions.map(({ helper }) => helper)),
    ...ranked("Systems", sessions.map(({ system }) => system)), ...table(sessions),
  );
}
