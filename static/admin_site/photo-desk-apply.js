/* The form that describes many photos: what is written is ticked, and what it would change stands
   below before it is done. */

import { boxes, onChange, picked } from "./photo-desk-grid.js";
import { post } from "./photo-desk-server.js";

const panel = document.querySelector("#apply");
let timer = 0;
let asked = 0;

export function watchApply() {
  if (!panel) return;
  panel.addEventListener("input", (event) => {
    tick(event.target);
    foretellSoon();
  });
  // Select2 tells jQuery only.
  window.django?.jQuery(panel).on("change", "select", (event) => {
    tick(event.target);
    foretellSoon();
  });
  panel.addEventListener("toggle", foretellSoon);
  panel.addEventListener("click", (event) => {
    const line = event.target.closest("[data-line]")?.dataset.line;
    if (line) addLine(event.target.closest(".part__box").querySelector("textarea"), line);
  });
  onChange(foretellSoon);
}

/* Once something was done, what it would have changed is no news any more. */
export function forgetForetold() {
  clearTimeout(timer);
  asked += 1;
  if (panel) panel.querySelector("#foretold").textContent = "";
}

function addLine(box, line) {
  const lines = box.value.split("\n").filter((each) => each.trim());
  if (!lines.includes(line)) box.value = [...lines, line].join("\n");
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function tick(box) {
  const part = box.closest(".part");
  const ticked = part?.querySelector(".part__tick input");
  if (ticked && box !== ticked) ticked.checked = true;
}

function foretellSoon() {
  clearTimeout(timer);
  timer = setTimeout(foretell, 400);
}

async function foretell() {
  const said = panel.querySelector("#foretold");
  const form = panel.closest("form");
  const everything = form.querySelector("[name=everything]:checked");
  const some = everything || (boxes().length && picked().length);
  if (!panel.open || !some || !panel.querySelector(".part__tick input:checked")) {
    said.textContent = "";
    return;
  }
  asked += 1;
  const mine = asked;
  const answer = await post(form.action, new FormData(form));
  if (mine !== asked) return;
  // A form that is half filled in has mistakes; they are for the moment of applying.
  said.textContent = answer.preview ?? "";
  if (answer.preview) showMistakes({});
}

/* The sentences of `errors`, {field: [sentences]}, at the fields and above them. */
export function showMistakes(errors) {
  const box = panel.querySelector("#apply-mistakes");
  for (const old of panel.querySelectorAll(".part .errorlist")) old.remove();
  for (const part of panel.querySelectorAll(".part")) part.classList.remove("errors");
  const list = document.createElement("ul");
  list.className = "messagelist";
  for (const [name, sentences] of Object.entries(errors)) {
    const part = panel.querySelector(`[data-part-name="${name.replace(/^how_|^tick_/, "")}"]`);
    part?.classList.add("errors");
    const label = part ? `${part.querySelector(".part__tick label").textContent.trim()}: ` : "";
    for (const sentence of sentences) {
      const item = document.createElement("li");
      item.className = "error";
      item.textContent = `${label}${sentence}`;
      list.append(item);
    }
  }
  box.replaceChildren(...(list.children.length ? [list] : []));
  if (list.children.length) {
    panel.open = true;
    (panel.querySelector(".part.errors .part__box :is(input, textarea, select)") ?? panel.querySelector("summary")).focus();
  }
}
