// Tells the wizard that an answer arrived behind the "#", which no server sees: the names of what is there and our own
// state, never a token. Then takes it out of the address bar and the history.
(() => {
  const answer = new URLSearchParams(location.hash.slice(1));
  if (!location.hash) return;
  history.replaceState(null, "", location.pathname);
  const report = new URLSearchParams({ names: [...answer.keys()].join(" "), state: answer.get("STATE_NAME") ?? "" });
  fetch(location.pathname, { method: "POST", body: report })
    .then((response) => response.text())
    .then((text) => {
      if (text) document.getElementById("next").textContent = text;
    })
    .catch(() => {});
})();
