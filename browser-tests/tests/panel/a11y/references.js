// What an element says is its name, its help, its error or its target must be there, and an error must be shown.
const found = [];
const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
for (const id of new Set(ids)) {
  if (ids.filter((other) => other === id).length > 1) found.push(`the ID ${id} is there more than once`);
}
const by = ["aria-labelledby", "aria-describedby", "aria-errormessage", "aria-controls", "aria-owns", "for", "popovertarget"];
for (const name of by) {
  for (const element of document.querySelectorAll(`[${name}]`)) {
    for (const id of element.getAttribute(name).split(/\s+/)) {
      const other = document.getElementById(id);
      if (!other) found.push(`${named(element)}: there is no ${id} for ${name}`);
      else if (name === "aria-describedby" && !other.textContent.trim()) found.push(`${named(element)}: ${id} is empty`);
    }
  }
}
// The addresses of views lead to no element: the page itself goes there.
const views = ["#settings", "#sessions", "#tenants"];
for (const element of document.querySelectorAll("a[href^='#']")) {
  if (views.includes(element.getAttribute("href"))) continue;
  if (!document.querySelector(element.getAttribute("href"))) found.push(`${named(element)} leads nowhere`);
}
for (const element of document.querySelectorAll("[aria-invalid=true]")) {
  const by = element.getAttribute("aria-errormessage") ?? element.getAttribute("aria-describedby") ?? "";
  const message = by.split(/\s+/).map((id) => document.getElementById(id)).find((one) => one?.innerText.trim());
  if (!message || !is_shown(message)) found.push(`${named(element)} is called wrong, and nothing shown says why`);
}
return found;
