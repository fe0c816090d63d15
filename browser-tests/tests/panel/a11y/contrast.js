// WCAG 1.4.3 for every text, by its colour and the backgrounds around it, which are colours alone here. It answers for what axe-core leaves open: texts in dialogs, beside drawn marks, or drawn by the style.
const found = [];
const least = (style) => {
  const size = parseFloat(style.fontSize);
  return size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700) ? 3 : 4.5;
};
const check = (text, style, element) => {
  const ratio = contrast(style.color, behind(element));
  if (ratio < least(style)) found.push(`“${text.slice(0, 40)}” of ${named(element)}: ${ratio.toFixed(2)} : 1`);
};
for (const element of [...top_layer.querySelectorAll("*")].filter(is_shown)) {
  // What can't be used is exempt, as are those for screen readers alone.
  if (element.closest(":disabled") || is_apart(element)) continue;
  const style = getComputedStyle(element);
  if (style.backgroundImage !== "none") found.push(`${named(element)} has more than a colour behind its text`);
  const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data).join("");
  if (text.trim()) check(text.trim(), style, element);
  for (const pseudo of ["::before", "::after", "::placeholder"]) {
    const drawn = getComputedStyle(element, pseudo);
    const words = pseudo === "::placeholder" ? element.placeholder ?? "" : drawn.content.replace(/^"|"( \/ ".*")?$/g, "");
    if (drawn.content !== "none" && words.trim() && drawn.content !== "normal") check(words, drawn, element);
  }
}
return found;
