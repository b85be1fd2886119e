// Tells the wizard that an answer arrived behind the "#", which no server sees: which of the known parameters are there,
// our own state, and the provider's words if it is an error; never a code, never a token. Takes the answer out of the
// address bar and the history.
(() => {
  if (!location.hash) return;
  const answer = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  const report = new URLSearchParams();
  for (const name of ["access_token", "CODE_NAME"]) if (answer.has(name)) report.set(name, "");
  for (const name of ["STATE_NAME", "error", "error_description", "error_uri"]) {
    if (answer.has(name)) report.set(name, answer.get(name));
  }
  fetch(location.pathname, { method: "POST", body: report })
    .then((response) => response.text())
    .then((text) => {
      if (!text) return;
      document.querySelector("h1").textContent = "DID_NOT_WORK";
      document.getElementById("message").textContent = text;
      document.getElementById("next").textContent = "GO_BACK";
    })
    .catch(() => {});
})();
