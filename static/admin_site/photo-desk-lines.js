/* One line per photo: while one pastes, the page shows which line goes to which photo; the button
   that writes them comes with that. */

import { onChange } from "./photo-desk-grid.js";
import { post } from "./photo-desk-server.js";

const panel = document.querySelector("#lines");
const preview = panel?.querySelector("#lines-preview");
const box = panel?.querySelector("#lines-text");
let timer = 0;
let asked = 0;

export function watchLines() {
  if (!panel) return;
  box.addEventListener("input", soon);
  panel.addEventListener("toggle", soon);
  onChange(soon);
}

/* Show what an answer of the desk says about the lines. */
export function showLines(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  preview.replaceChildren(...page.body.childNodes);
}

/* What was written need not be written again; what was pasted since stays. */
export function forgetLines(written) {
  if (box.value !== written.replaceAll("\r\n", "\n")) return;
  box.value = "";
  preview.replaceChildren();
}

function soon() {
  clearTimeout(timer);
  asked += 1;
  // A button for what was shown before must not be pressed for what stands there now.
  preview.querySelector("[type=submit]")?.setAttribute("disabled", "");
  timer = setTimeout(foretell, 300);
}

async function foretell() {
  if (!panel.open || !box.value.trim()) {
    preview.replaceChildren();
    return;
  }
  const mine = asked;
  const answer = await post(preview.dataset.url, new FormData(panel.closest("form")));
  if (mine === asked && answer.lines) showLines(answer.lines);
}
