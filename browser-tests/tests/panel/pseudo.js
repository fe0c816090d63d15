// Gives each text of the page that is not from the catalogue, whose texts stand in brackets here, and each place where
// text is clipped. What people, tenants and services are called is no text of ours.
const OURS = /⟦[^⟦⟧]*⟧/g;
const DATA = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\bhttps?:\/\/\S+/g,
  /\b127\.0\.0\.1:\d+/g,
  /\S+@\S+\.example/g,
  /\bAlex Admin\b/g,
  /\bDeviceManagement\S+/g,
  /\b(remoteAssistanceState|allowSessionsToUnenrolledDevices|blockChat)\b/g,
  /"(enabled|disabled)"|\b(true|false|organizations)\b/g,
  // Times and durations, by Intl.
  /\d+:\d\d:\d\d\s[AP]M\b|\b[A-Z][a-z]{2} \d+, \d{4}\b|\b\d+ (hours?|minutes?|seconds?)\b|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
];
const found = [];
const wholes = new Set();
const stripped = (text) => {
  // Texts are filled into texts.
  for (let before = null; before !== text; ) [before, text] = [text, text.replace(OURS, " ")];
  return DATA.reduce((rest, data) => rest.replace(data, " "), text);
};
const look = (where, text) => {
  if (/\p{L}/u.test(stripped(text ?? ""))) found.push(`${where}: ${text.trim()}`);
};
look("title", document.title);
const ATTRIBUTES = ["title", "aria-label", "aria-description", "aria-roledescription", "placeholder", "alt", "data-label"];
// Code, keys, each language's own name and what a service has said are no text of ours.
const RAW = "script, style, code, pre, kbd, option[lang], .details dd";
for (const element of document.body.querySelectorAll("*")) {
  if (element.closest(RAW)) continue;
  for (const name of ATTRIBUTES) look(`${element.localName}[${name}]`, element.getAttribute(name));
  const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "";
  if (![...element.childNodes].some(isText)) continue;
  // A text may have elements in it, such as a time: it is taken whole.
  let whole = element;
  while (getComputedStyle(whole).display === "inline") whole = whole.parentElement;
  wholes.add(whole);
}
for (const element of wholes) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll(RAW).forEach((raw) => raw.remove());
  look(element.localName, copy.textContent);
}
const clips = (element) => {
  // What a browser itself writes beside its button for a file, and shortens as it likes.
  if (element.matches("input[type=file]")) return false;
  const { overflowX, clipPath } = getComputedStyle(element);
  // What is there for screen readers only is clipped on purpose; what scrolls can be reached.
  return ["hidden", "clip"].includes(overflowX) && clipPath === "none" && element.scrollWidth > element.clientWidth + 1;
};
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > page.clientWidth);
  const names = wide.map(({ localName, id, className }) => `${localName}#${id}.${className}`);
  found.push(`the page is ${page.scrollWidth} wide, in ${page.clientWidth}: ${names.slice(-5)}`);
}
for (const element of document.body.querySelectorAll("*")) {
  if (clips(element)) found.push(`clipped: ${element.localName}#${element.id}.${element.className}`);
}
return found;
