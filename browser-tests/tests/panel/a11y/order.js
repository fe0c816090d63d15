// All that Tab should reach, in the document's order: the link to the settings first. Kept for `stop.js`.
const all = new Set([...top_layer.querySelectorAll(".skip"), ...controls()]);
window.__order = [...all].filter((element) => !element.disabled);
window.__order[0].focus({ focusVisible: true });
return window.__order.map(named);
