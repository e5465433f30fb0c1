/* The grid without leaving the page: acts by fetch, parts of the page fetched anew, selecting by
   mouse and keyboard. Photos that are coming in go on coming in. */

import { post } from "./photo-desk-server.js";
import { words } from "./words.js";

const desk = document.querySelector("#desk");
const saidBox = document.querySelector("#said");

export const boxes = () => [...desk.querySelectorAll(".tile [name=photo]")];
export const picked = () => boxes().filter((box) => box.checked);

const changed = new EventTarget();
/* `listener` is called when the selection or the grid has changed. */
export const onChange = (listener) => changed.addEventListener("change", listener);
const tell = () => changed.dispatchEvent(new Event("change"));

export function say(...messages) {
  const list = document.createElement("ul");
  list.className = "messagelist";
  for (const { level, text } of messages) {
    const item = document.createElement("li");
    item.className = level;
    item.textContent = text;
    list.append(item);
  }
  saidBox.replaceChildren(...(messages.length ? [list] : []));
}

let latest = 0;

/* Fetch the page anew and put its parts in place; what was selected and focused stays so. */
export async function refresh() {
  latest += 1;
  const mine = latest;
  let page;
  try {
    const response = await fetch(location.href, { cache: "no-store" });
    if (!response.ok || response.redirected) return;
    page = new DOMParser().parseFromString(await response.text(), "text/html");
  } catch {
    return;
  }
  // What was fetched before a later act must not cover what that act has done.
  if (mine !== latest) return;
  // A press must end on the button on which it began.
  if (desk.querySelector(".tile--dragged, button:active")) {
    await new Promise((later) => setTimeout(later, 300));
    return refresh();
  }
  const chosen = new Set(picked().map((box) => box.value));
  const focused = placeOf(document.activeElement);
  const place = desk.querySelector("#to")?.value;
  const everything = desk.querySelector("[name=everything]")?.checked;
  for (const part of desk.querySelectorAll("[data-part]")) {
    const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
    if (fresh) part.replaceChildren(...fresh.childNodes);
  }
  for (const box of boxes()) box.checked = chosen.has(box.value);
  const [to, all] = [desk.querySelector("#to"), desk.querySelector("[name=everything]")];
  if (to && place) to.value = place;
  if (all) all.checked = everything;
  revealScripted();
  desk.querySelector(focused)?.focus({ preventScroll: true });
  tell();
}

/* A selector for the control that has the focus, if a fresh one will take its place. */
function placeOf(element) {
  const part = element?.closest?.("[data-part]");
  if (!part) return "#none";
  if (element.id) return `#${element.id}`;
  const tile = element.closest(".tile");
  const within = tile ? `#${tile.id}` : `[data-part="${part.dataset.part}"]`;
  const named = ["name", "formaction", "href", "data-select"].filter((name) => element.hasAttribute(name));
  const exact = named.map((name) => `[${name}="${element.getAttribute(name).replaceAll('"', "")}"]`);
  return `${within} ${element.localName}${exact.join("")}`;
}

export function revealScripted() {
  for (const part of desk.querySelectorAll("[data-script]")) part.hidden = false;
  for (const part of desk.querySelectorAll("form:not(#incoming-form) [data-plain]")) part.hidden = true;
}

let former = Promise.resolve();
const waiting = new Set();

/* Send `data` to an act of the desk, say what it answers, and show what came of it. One act is sent
   after the other; the same one asked for again before its answer, as by a double click, is one. */
export async function act(url, data) {
  const same = `${url} ${new URLSearchParams(data)}`;
  if (waiting.has(same)) return {};
  waiting.add(same);
  const send = () => post(url, data).finally(() => waiting.delete(same));
  const answer = await (former = former.then(send, send));
  if (answer.status === 401) {
    const signIn = document.createElement("a");
    Object.assign(signIn, { href: desk.dataset.signIn, target: "_blank", textContent: words("Sign in in another tab") });
    say({ level: "error", text: answer.error });
    saidBox.querySelector("li")?.append(" ", signIn);
    return answer;
  }
  if (answer.error) say({ level: "error", text: answer.error });
  else if (answer.messages) say(...answer.messages);
  if (answer.status === 200) await refresh();
  return answer;
}

export function watchGrid({ showMistakes, showLines, onDone }) {
  revealScripted();
  desk.addEventListener("submit", async (event) => {
    const { target: form, submitter } = event;
    if (form.id === "incoming-form") return;
    event.preventDefault();
    const data = new FormData(form);
    if (submitter?.name) data.set(submitter.name, submitter.value);
    if (submitter?.matches("[data-delete]")) {
      if (!(await sure(data))) return;
      data.set("confirm", "1");
    }
    const isOwn = submitter?.hasAttribute("formaction");
    const answer = await act(isOwn ? submitter.formAction : form.action, data);
    if (answer.errors) showMistakes(answer.errors);
    else if (answer.lines) showLines(answer.lines);
    else if (answer.status === 200) onDone(answer, data);
  });
  watchSelection();
  onChange(count);
  count();
}

/* Ask before photos are deleted. */
function sure(data) {
  const everything = desk.querySelector("[name=everything]:checked");
  const number = everything ? words("all photos of this list") : photosIn(data.getAll("photo").length);
  const dialog = document.createElement("dialog");
  dialog.className = "sure";
  const text = document.createElement("p");
  text.id = "sure-text";
  text.textContent = words(
    "Delete {number} with the originals and every file made from them? For 30 days this can be undone. To take a picture from the public and keep it, withdraw it.",
    { number },
  );
  dialog.setAttribute("aria-labelledby", text.id);
  const yes = document.createElement("button");
  Object.assign(yes, { className: "button danger", textContent: words("Delete"), value: "yes" });
  const no = document.createElement("button");
  Object.assign(no, { className: "button", textContent: words("Keep"), value: "no", autofocus: true });
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(text, yes, " ", no);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((decided) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      decided(dialog.returnValue === "yes");
    });
  });
}

const photosIn = (number) => words(number === 1 ? "1 photo" : "{number} photos", { number });

function count() {
  const chosen = desk.querySelector("#chosen");
  if (!chosen) return;
  const everything = desk.querySelector("[name=everything]:checked");
  chosen.textContent = everything
    ? words("All of the list")
    : words("{photos} selected", { photos: photosIn(picked().length) });
  for (const box of boxes()) box.closest(".tile").classList.toggle("tile--picked", box.checked);
}

// Selecting

function watchSelection() {
  let anchor = null;
  let withShift = false;
  desk.addEventListener("pointerdown", (event) => {
    if (event.shiftKey && event.target.closest(".tile__frame")) event.preventDefault();
  });
  desk.addEventListener("click", (event) => {
    if (event.target.closest(".tile__frame")) withShift = event.shiftKey;
    const all = event.target.closest("[data-select]")?.dataset.select;
    if (all) choose(boxes(), all === "all");
  }, { capture: true });
  desk.addEventListener("change", (event) => {
    if (event.target.name === "everything") tell();
    if (!event.target.matches(".tile [name=photo]")) return;
    if (withShift && anchor?.isConnected) choose(between(anchor, event.target), event.target.checked);
    withShift = false;
    anchor = event.target;
    tell();
  });
  desk.addEventListener("keydown", (event) => {
    if (event.target.id === "to" && event.key === "Enter") {
      event.preventDefault();
      event.target.closest(".acts__order").querySelector("button").click();
    }
    if (!event.target.matches(".tile [name=photo]")) return;
    const key = keyOf(event);
    if (!(key in KEYS)) return;
    event.preventDefault();
    anchor = KEYS[key](event.target, anchor ?? event.target);
  });
}

function keyOf(event) {
  const control = event.ctrlKey || event.metaKey ? "Control+" : "";
  return `${control}${event.shiftKey ? "Shift+" : ""}${event.key}`;
}

/* What keys do at a tile; each gives the tile from which a range goes on. */
const KEYS = {
  "Control+a": (box, anchor) => (choose(boxes(), true), anchor),
  Escape: (box) => (choose(boxes(), false), box),
  Enter: (box, anchor) => (box.closest(".tile").querySelector(".tile__name a").click(), anchor),
};
for (const [key, step] of [["ArrowLeft", -1], ["ArrowRight", 1], ["ArrowUp", "up"], ["ArrowDown", "down"]]) {
  KEYS[key] = (box) => walk(box, step);
  KEYS[`Shift+${key}`] = (box, anchor) => {
    const target = walk(box, step);
    choose(between(anchor, target), true);
    return anchor;
  };
}

function walk(box, step) {
  const all = boxes();
  const place = all.indexOf(box);
  const top = (each) => each.closest(".tile").offsetTop;
  const columns = all.filter((each) => top(each) === top(all[0])).length;
  const by = { up: -columns, down: columns }[step] ?? step;
  const target = all[place + by] ?? box;
  target.focus();
  target.closest(".tile").scrollIntoView({ block: "nearest" });
  return target;
}

function between(one, other) {
  const all = boxes();
  const [first, last] = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
  return all.slice(first, last + 1);
}

function choose(some, checked) {
  for (const box of some) box.checked = checked;
  tell();
}
