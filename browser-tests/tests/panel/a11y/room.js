// WCAG 1.4.4, 1.4.10, 1.4.12: what is cut off, sticks out, lies over something else, or needs scrolling sideways.
const found = [];
const root = document.documentElement;
if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide in ${innerWidth}`);
const all = [...top_layer.querySelectorAll("*")].filter((element) => is_shown(element) && !is_apart(element));

for (const element of all) {
  const style = getComputedStyle(element);
  const [wider, higher] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
  const cuts = (value) => ["hidden", "clip"].includes(value);
  const scrolls = (value) => ["auto", "scroll"].includes(value);
  if (style.display === "inline" || element.matches("input, textarea, select")) continue;
  // A table of many columns is let off (WCAG 1.4.10), and cells that are long: a row has one line.
  if (element.matches(".scroller") || element.matches(".scroller :is(th, td)") && element.clientWidth > 300) continue;
  if (cuts(style.overflowX) && wider > 1) found.push(`${named(element)} is cut off by ${wider} at its side`);
  if (cuts(style.overflowY) && higher > 1) found.push(`${named(element)} is cut off by ${higher} below`);
  if (scrolls(style.overflowX) && wider > 1) found.push(`${named(element)} scrolls sideways by ${wider}`);
}

// What a list shows of the choice made must be there whole, or what stands in its brackets in the list's help.
for (const list of all.filter((element) => element.matches("select"))) {
  const style = getComputedStyle(list);
  canvas.font = style.font;
  canvas.letterSpacing = style.letterSpacing;
  canvas.wordSpacing = style.wordSpacing;
  const choice = list.selectedOptions[0]?.text ?? "";
  const text = canvas.measureText(choice).width;
  const help = document.getElementById(list.getAttribute("aria-describedby"))?.innerText ?? "";
  const room = list.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  if (text > room && !help.includes(choice.match(/\((.*)\)$/)?.[1] ?? choice)) found.push(`${named(list)} has room for ${room} of ${text}`);
}

const texts = [];
const walker = document.createTreeWalker(top_layer, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || !is_shown(element) || is_apart(element) || element.closest("select, textarea, .scroller")) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const rect of range.getClientRects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    texts.push({ element, rect, text: node.data.trim().slice(0, 40) });
    if (rect.left < -1 || rect.right > innerWidth + 1) found.push(`“${node.data.trim()}” leaves the window`);
    for (let at = element; at && at !== root; at = at.parentElement) {
      const outer = box(at);
      if (["inline", "contents"].includes(getComputedStyle(at).display)) continue;
      if (rect.left < outer.left - 1 || rect.right > outer.right + 1) {
        found.push(`“${node.data.trim().slice(0, 40)}” sticks out of ${named(at)}`);
        break;
      }
      if (["absolute", "fixed"].includes(getComputedStyle(at).position)) break;
    }
  }
}
// Lines are as high as their letters here: what touches by less than a third of a line is no overlap.
const menu = document.querySelector(":popover-open");
for (const [at, one] of texts.entries()) {
  for (const other of texts.slice(at + 1)) {
    if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
    if (menu && menu.contains(one.element) !== menu.contains(other.element)) continue;
    const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
    const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
    if (wide > 1 && high > Math.min(one.rect.height, other.rect.height) / 3) {
      found.push(`“${one.text}” lies over “${other.text}”`);
    }
  }
}
return [...new Set(found)];
