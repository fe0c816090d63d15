// Where the focus is now, and what is wrong with that: not shown, covered, or before what came before it on the page.
// Some engines scroll to it only when they draw.
await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
const on = document.activeElement;
if (on === document.body) return { at: null, wrong: [] };
const wrong = [];
const { outlineStyle, outlineWidth } = getComputedStyle(on);
if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) {
  wrong.push(`${named(on)} does not show the focus: ${outlineStyle} ${outlineWidth}, ${on.matches(":focus-visible")}`);
}
const here = box(on);
// In the middle of what is in the window.
const seen = [...on.getClientRects()].some(({ left, right, top, bottom }) => {
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  return hit && (on.contains(hit) || hit.contains(on));
});
if (!seen) wrong.push(`${named(on)} has the focus, and can't be seen`);
const place = { top: here.top + scrollY, bottom: here.bottom + scrollY, left: here.left, right: here.right };
const before = window.__place;
// Read by lines: what comes later is below, or beside on the side to which one reads.
if (before && !on.matches(".skip")) {
  const is_below = place.top >= before.bottom - 1;
  const is_beside = place.bottom > before.top && (document.dir === "rtl" ? place.right <= before.left + 1 : place.left >= before.right - 1);
  const is_inside = place.top >= before.top - 1;
  if (!is_below && !is_beside && !is_inside) wrong.push(`${named(on)} stands before what had the focus before it`);
}
window.__place = place;
return { at: window.__order.indexOf(on), wrong };
