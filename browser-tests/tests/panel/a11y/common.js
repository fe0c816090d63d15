// What the other scripts stand on. A modal dialog is all there is while it is open.
const top_layer = document.querySelector("dialog:modal") ?? document.body;
const box = (element) => element.getBoundingClientRect();
const named = (element) => {
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  return `${element.localName}${id || classes} “${(element.innerText ?? "").trim().slice(0, 40)}”`;
};
const is_shown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");
// For screen readers alone, or kept outside the window until it has the focus.
const is_apart = (element) =>
  element.closest(".visually-hidden, .skip:not(:focus)") !== null || getComputedStyle(element).clipPath === "inset(50%)"
  || (element.closest("thead") !== null && getComputedStyle(element.closest("thead")).clipPath === "inset(50%)");
const controls = () =>
  [...top_layer.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((element) => is_shown(element) && !is_apart(element));

// Colours as sRGB from 0 to 255 with opacity, whatever the notation.
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const rgb = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const is_seen = (colour) => rgb(colour)[3] > 0;
// What is behind a text: the backgrounds around it, laid over one another from the outermost on.
const behind = (element) => {
  const around = [];
  for (let at = element; at; at = at.parentElement) around.unshift(getComputedStyle(at).backgroundColor);
  canvas.fillStyle = "Canvas";
  canvas.fillRect(0, 0, 1, 1);
  for (const colour of around) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
};
const luminance = (colour) => {
  const linear = rgb(colour).slice(0, 3).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
};
const contrast = (one, other) => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};
