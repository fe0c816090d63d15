// Takes a token, and shows the sessions when their link is followed: their code comes only then, as in the panel.
const at = (id) => document.getElementById(id);
let graph = "https://graph.microsoft.com";
let token = "";

function fail(error) {
  at("alert").textContent = error.message;
}

at("sign-in").addEventListener("submit", (event) => {
  event.preventDefault();
  token = at("token").value.trim().replace(/^Bearer\s+/i, "");
  at("token").value = "";
  at("sign-in").hidden = true;
  document.querySelector("nav").hidden = false;
});
document.querySelector("a[href='#sessions']").addEventListener("click", () => {
  import("./sessions.js").then(({ open }) => open(at("view"), graph, token)).catch(fail);
});

at("token").disabled = false;
fetch("config.json").then((answer) => answer.json()).then((config) => {
  graph = config.graph ?? graph;
  at("sign-in").querySelector("button").disabled = false;
}).catch(fail);
