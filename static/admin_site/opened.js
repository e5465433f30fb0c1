/* Who else has this record open: the page says every half minute that it is still there, and is
   told who else is. Without it the note is that of the moment in which the form was opened. */

const EVERY = 30_000;
const note = document.getElementById("opened");
const token = () => document.querySelector("[name=csrfmiddlewaretoken]")?.value;

if (note && token()) {
  setInterval(ask, EVERY);
  window.addEventListener("pagehide", leave);
  // A page that comes back from the browser's memory says at once that it is there again.
  window.addEventListener("pageshow", (event) => event.persisted && ask());
}

function sent(name, value) {
  const data = new FormData();
  data.set("csrfmiddlewaretoken", token());
  if (name) data.set(name, value);
  return data;
}

async function ask() {
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(note.dataset.url, { method: "POST", body: sent(), headers });
    // Signed out or offline: what was known last stands until one hears again.
    if (!response.ok || response.redirected) return;
    const { at, text } = await response.json();
    note.dataset.at = at;
    if (note.textContent !== text) note.textContent = text;
    note.hidden = !text;
  } catch {
    // The next half minute will tell.
  }
}

function leave() {
  navigator.sendBeacon?.(note.dataset.url, sent("left", note.dataset.at));
}
