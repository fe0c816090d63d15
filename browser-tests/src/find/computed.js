// Finds what assistive technology would be told of, by the specifications of roles and accessible names: as far as this
// page needs them. What is found by name is compared with what the browser itself computes.
const [place, wantedRole] = arguments;
const root = typeof place === "string" ? document.querySelector(place) : (place ?? document.documentElement);

const modal = [...document.querySelectorAll("dialog:modal")].pop();
const style = (element, pseudo) => getComputedStyle(element, pseudo);
const isShown = (element) => style(element).display === "contents"
  ? element.parentElement !== null && isShown(element.parentElement)
  : element.checkVisibility({ visibilityProperty: true });
const isThere = (element) =>
  isShown(element) && !element.closest("[aria-hidden=true], [inert]") && (!modal || modal.contains(element));

const sectioning = "article, aside, main, nav, section";
const inputs = { button: "button", submit: "button", reset: "button", image: "button", file: "button", checkbox: "checkbox",
  radio: "radio", range: "slider", number: "spinbutton", search: "searchbox", hidden: "", color: "" };
const roles = {
  a: (e) => e.hasAttribute("href") && "link", article: "article", aside: "complementary", button: "button",
  dialog: "dialog", fieldset: "group", details: "group", footer: (e) => !e.parentElement.closest(sectioning) && "contentinfo",
  form: (e) => labelOf(e) && "form", h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading",
  h6: "heading", header: (e) => !e.parentElement.closest(sectioning) && "banner", hr: "separator", img: "img",
  input: (e) => inputs[e.type] ?? "textbox", li: "listitem", main: "main", nav: "navigation", ol: "list", option: "option",
  output: "status", p: "paragraph", progress: "progressbar", section: (e) => labelOf(e) && "region",
  select: (e) => (e.multiple || e.size > 1 ? "listbox" : "combobox"), summary: "DisclosureTriangle", table: "table",
  td: "cell", textarea: "textbox", th: (e) => (e.scope === "row" ? "rowheader" : "columnheader"), tr: "row", ul: "list",
};
function roleOf(element) {
  const said = element.getAttribute("role");
  if (said) return said.split(" ")[0];
  const role = roles[element.localName];
  return (typeof role === "function" ? role(element) : role) || "";
}

const tidy = (text) => text.replace(/\s+/g, " ").trim();
const ids = (element, attribute) =>
  (element.getAttribute(attribute) ?? "").split(" ").map((id) => id && document.getElementById(id)).filter(Boolean);
const fromContents = ["button", "cell", "checkbox", "columnheader", "heading", "link", "option", "row", "rowheader",
  "DisclosureTriangle", "switch", "tab"];

// The text that a style sheet writes before or after an element: the alternative one, if it has one.
function written(element, pseudo) {
  const { content, display } = style(element, pseudo);
  if (display === "none") return "";
  const texts = content.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const told = content.includes('" / "') ? texts.slice(-1) : texts;
  return told.map((text) => text.slice(1, -1).replace(/\\(.)/g, "$1")).join("");
}
function contents(element, hiddenToo) {
  const inside = [...element.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || (!hiddenToo && !isShown(node)) || node.getAttribute("aria-hidden") === "true") return "";
    const text = textOf(node, hiddenToo);
    return /^inline$|^contents$/.test(style(node).display) ? text : ` ${text} `;
  });
  return [written(element, "::before"), ...inside, written(element, "::after")].join("");
}
function textOf(element, hiddenToo) {
  const label = tidy(element.getAttribute("aria-label") ?? "");
  if (label) return label;
  if (element.localName === "img") return element.alt;
  if (element.localName === "br") return " ";
  if (/^(input|select|textarea|style|script|template)$/.test(element.localName)) return "";
  return contents(element, hiddenToo);
}
// Only what is said to be the name: no contents.
function labelOf(element) {
  const by = ids(element, "aria-labelledby").map((one) => tidy(textOf(one, !isShown(one))));
  return by.filter(Boolean).join(" ") || tidy(element.getAttribute("aria-label") ?? "");
}
function nameOf(element) {
  const label = labelOf(element);
  if (label) return label;
  const labels = [...(element.labels ?? [])].map((one) => tidy(contents(one, false))).filter(Boolean);
  if (labels.length) return labels.join(" ");
  const { localName, type } = element;
  if (localName === "input" && /^(button|submit|reset)$/.test(type)) return tidy(element.value);
  if (localName === "img") return tidy(element.alt);
  const child = { fieldset: "legend", table: "caption" }[localName];
  const titled = child && element.querySelector(`:scope > ${child}`);
  if (titled) return tidy(contents(titled, false));
  const inside = fromContents.includes(roleOf(element)) ? tidy(contents(element, false)) : "";
  return inside || tidy(element.title ?? "") || tidy(element.placeholder ?? "");
}
function descriptionOf(element) {
  const by = ids(element, "aria-describedby").map((one) => tidy(textOf(one, !isShown(one)))).filter(Boolean);
  if (by.length) return by.join(" ");
  const title = tidy(element.title ?? "");
  return title === nameOf(element) ? "" : title;
}
function isOn(element, role) {
  if (!["switch", "checkbox", "radio"].includes(role)) return null;
  return element.localName === "input" ? element.checked : element.getAttribute("aria-checked") === "true";
}

if (!root) return [];
const found = [];
for (const element of [root, ...root.querySelectorAll("*")]) {
  const role = roleOf(element);
  if (!role || (wantedRole && role !== wantedRole) || !isThere(element)) continue;
  found.push({
    element, role, name: nameOf(element), description: descriptionOf(element), on: isOn(element, role),
    disabled: element.matches(":disabled") || element.closest("[aria-disabled=true]") !== null,
    focused: document.activeElement === element,
  });
}
return found;
