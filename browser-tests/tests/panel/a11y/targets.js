// WCAG 2.5.8: what a finger has to hit is 24 by 24 at least. A label belongs to its box; a link in a sentence is let off.
const found = [];
for (const control of controls()) {
  if (control.matches("pre")) continue;
  const own = getComputedStyle(control);
  const flow = control.parentElement;
  const is_in_sentence = own.display === "inline" && control.matches("a")
    && [...flow.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  if (is_in_sentence) continue;
  const parts = [control, ...(control.matches("[type=checkbox]") ? control.labels : [])].map(box);
  const width = Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
  const height = Math.max(...parts.map(({ bottom }) => bottom)) - Math.min(...parts.map(({ top }) => top));
  // Half a pixel is how browsers round.
  if (width < 23.5 || height < 23.5) found.push(`${named(control)} is ${width.toFixed(1)} by ${height.toFixed(1)}`);
}
return found;
