// WCAG 2.4.7, 2.4.11, 1.4.11: each control shows the focus, 2 pixels wide and 3 : 1 against what is around it; something of
// it can be seen then; and what one writes into, turns or chooses from has an edge of 3 : 1, as have the bars of a chart.
const found = [];
const before = document.activeElement;
// What has the focus by the mouse shows it only once it gets it anew.
before?.blur();
for (const control of controls()) {
  if (control.disabled) continue;
  const field = control.matches("input:not([type=file]), select, textarea");
  if (field) {
    const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(control);
    const around = behind(control.parentElement);
    const best = Math.max(borderTopStyle === "none" ? 1 : contrast(borderTopColor, around), contrast(backgroundColor, around));
    const native = control.matches("[type=checkbox]:not(.switch)");
    if (!native && best < 3) found.push(`${named(control)} has an edge of ${best.toFixed(2)} : 1`);
  }
  control.focus({ focusVisible: true });
  if (document.activeElement !== control) {
    found.push(`${named(control)} takes no focus`);
    continue;
  }
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(control);
  const around = behind(parseFloat(outlineOffset) < 0 ? control : control.parentElement);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || !is_seen(outlineColor)) {
    found.push(`${named(control)} does not show the focus: ${outlineStyle} ${outlineWidth} ${outlineColor}`);
  } else if (outlineStyle !== "auto" && contrast(outlineColor, around) < 3) {
    found.push(`${named(control)}: focus of ${contrast(outlineColor, around).toFixed(2)} : 1, ${outlineColor} on ${around}`);
  }
  const points = [...control.getClientRects()].flatMap(({ left, right, top, bottom }) =>
    [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, bottom - 3]]);
  const seen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (control.contains(hit) || [...(control.labels ?? [])].some((label) => label.contains(hit)));
  });
  if (!seen) found.push(`${named(control)} has the focus and is covered`);
}
for (const chart of [...top_layer.querySelectorAll("svg")].filter(is_shown)) {
  const bar = chart.querySelector("rect");
  const ratio = bar ? contrast(getComputedStyle(bar).fill, behind(chart)) : 21;
  if (ratio < 3) found.push(`the bars of ${named(chart.parentElement)} have ${ratio.toFixed(2)} : 1`);
}
(before ?? document.body).focus?.({ preventScroll: true });
if (document.activeElement !== before) document.activeElement.blur();
return found;
