/* What makes long forms bearable: Ctrl+S, a warning before unsaved work is lost, one submission
   for two clicks, the way to a mistake, rows by keyboard. Everything works without it. */

import { focusBox, nameBoxes, showWindows } from "./choose.js";
import "./copy.js";
import "./schedule.js";

const form = document.querySelector("#content-main form[method=post]:not(#changelist-form, .object-tools *)");

if (form) {
  warnBeforeLosing(form);
  saveByKey(form);
  submitOnce(form);
  walkRows(form);
}
leadToMistakes();
stayAtTarget();
searchByKey();
nameBoxes();
showWindows();
window.addEventListener("load", nameEditors);

function warnBeforeLosing(form) {
  const state = () => new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, value.name ?? value]),
  ).toString();
  // Widgets tidy their boxes while the page loads; what counts is the state one begins to edit.
  let before = null;
  const begin = () => {
    before ??= state();
  };
  for (const event of ["pointerdown", "keydown"]) {
    document.addEventListener(event, begin, { capture: true, once: true });
  }
  let leavingByForm = false;
  form.addEventListener("submit", (event) => {
    if (!opensBeside(event)) leavingByForm = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leavingByForm && before !== null && state() !== before) event.preventDefault();
  });
  window.addEventListener("pageshow", () => {
    leavingByForm = false;
  });
}

/* A preview opens in a tab of its own: the form stays, and so does what was typed. */
function opensBeside(event) {
  return event.submitter?.formTarget === "_blank";
}

function saveByKey(form) {
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    const button = form.querySelector("[name=_continue]") ?? form.querySelector("[name=_save]");
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

function searchByKey() {
  const box = document.getElementById("search-everything-q");
  if (!box) return;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable], .select2")) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function submitOnce(form) {
  let sent = 0;
  form.addEventListener("submit", (event) => {
    if (opensBeside(event)) return;
    if (Date.now() - sent < 8000) event.preventDefault();
    else sent = Date.now();
  });
  window.addEventListener("pageshow", () => {
    sent = 0;
  });
}

function leadToMistakes() {
  document.querySelector(".error-summary")?.focus();
  for (const list of document.querySelectorAll(".error-summary, .findings")) {
    list.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      const box = link && document.getElementById(link.hash.slice(1));
      if (!box) return;
      event.preventDefault();
      focusBox(box);
    });
  }
}

/* Tables and boxes change their size once scripts have made them, and what the address leads to moves
   away: go there again, until somebody acts. */
function stayAtTarget() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target) return;
  const watch = new ResizeObserver(() => target.scrollIntoView());
  const leave = () => watch.disconnect();
  watch.observe(document.getElementById("content"));
  for (const act of ["keydown", "pointerdown", "touchstart", "wheel"]) {
    window.addEventListener(act, leave, { once: true, passive: true });
  }
  setTimeout(leave, 3000);
}

/* In a table of rows Enter goes to the same box of the next row, and the last row, once something
   stands in it, brings another. */
function walkRows(form) {
  const rowsOf = (group) => [...group.querySelectorAll("tr.form-row:not(.empty-form)")];
  const addTo = (group) => group.querySelector(".add-row a")?.click();

  form.addEventListener("keydown", (event) => {
    const box = event.target;
    if (event.key !== "Enter" || !box.matches(".tabular input:not([type=submit], [type=file])")) return;
    event.preventDefault();
    const group = box.closest(".inline-group");
    const cell = box.closest("td");
    const row = cell.closest("tr");
    const column = [...row.cells].indexOf(cell);
    if (rowsOf(group).at(-1) === row) addTo(group);
    const rows = rowsOf(group);
    const next = rows[rows.indexOf(row) + 1];
    const target = next?.cells[column]?.querySelector("input:not([type=hidden]), select, textarea");
    if (target) focusBox(target);
  });

  window.django?.jQuery(form).on("change", (event) => {
    const row = event.target.closest?.(".tabular tr.form-row:not(.has_original)");
    if (!row || !event.target.value || event.target.type === "checkbox") return;
    const group = row.closest(".inline-group");
    if (rowsOf(group).at(-1) === row) addTo(group);
  });
}

/* The text editor takes the place of a box without taking its label along. */
function nameEditors() {
  for (const editor of document.querySelectorAll(".prose-editor [contenteditable]")) {
    const box = editor.closest(".prose-editor").querySelector("textarea");
    const label = box?.labels?.[0]?.textContent.trim();
    if (label) editor.setAttribute("aria-label", label);
  }
}
