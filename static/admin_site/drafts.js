/* What is typed survives a crashed tab and an expired login: while a form differs from what it
   showed, its boxes lie sealed in this browser's storage, for this user and this address. The server
   shows them again (so that rows and chosen records come back whole) and says which draft it has
   saved. No password and no file is kept; logging out forgets everything. */

import { canSeal, seal, unseal } from "./sealed.js";
import { language, words } from "./words.js";

const PREFIX = "draft:";
const DAYS = 7;
const LARGEST = 1_500_000;
const NOT_KEPT = new Set(["csrfmiddlewaretoken", "_draft", "_restore"]);

const user = document.querySelector("meta[name=user]")?.content;
const form = document.querySelector("form [data-draft]")?.closest("form");

// Once set, this page keeps nothing more: what it shows was let go or taken elsewhere.
let closed = false;

forgetSaved();
forgetOld();
document.getElementById("logout-form")?.addEventListener("submit", () => {
  closed = true;
  forget(() => true);
  sessionStorage.clear();
});
if (canSeal && user && form && !form.querySelector("[type=password]")) keep(form);

function keys() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget(condition) {
  for (const key of keys()) if (condition(key)) localStorage.removeItem(key);
}

/* The message about a saved form names its draft. */
function forgetSaved() {
  for (const item of document.querySelectorAll(".messagelist li[class*='draft-']")) {
    const token = item.className.match(/\bdraft-([0-9a-f]{32})\b/)?.[1];
    if (token) forget((key) => key.endsWith(`:${token}`));
  }
}

function forgetOld() {
  const oldest = Date.now() - DAYS * 86_400_000;
  forget((key) => !(Date.parse(read(key)?.at) > oldest));
}

function boxesOf(form) {
  return [...new FormData(form)].filter(
    ([name, value]) => !NOT_KEPT.has(name) && typeof value === "string",
  );
}

function keep(form) {
  const place = `${PREFIX}${user}:${location.pathname}:`;
  const box = form.querySelector("[name=_draft]");
  const continued = /^[0-9a-f]{32}$/.test(box.value);
  box.value ||= randomToken();
  const own = place + box.value;
  // What this address shows was sent from a page before: there is nothing to bring back of that.
  const taken = box.dataset.taken;
  if (/^[0-9a-f]{32}$/.test(taken)) forget((key) => key.endsWith(`:${taken}`));
  if (!continued) offer(form, place);

  const state = () => JSON.stringify(boxesOf(form));
  let before = continued ? "" : null;
  let waiting = null;
  let number = 0;
  const begin = () => {
    before ??= state();
  };
  const write = async () => {
    waiting = null;
    if (before === null || closed) return;
    const now = state();
    const mine = ++number;
    if (now === before) {
      localStorage.removeItem(own);
    } else if (now.length < LARGEST) {
      const sealed = await seal(now);
      // Something newer was typed meanwhile, or nothing is to be kept any more.
      if (closed || mine !== number) return;
      try {
        localStorage.setItem(own, JSON.stringify({ at: new Date().toISOString(), sealed }));
      } catch {
        // The storage is full or forbidden: the form works as it does without.
      }
    }
  };
  const soon = () => {
    waiting ??= setTimeout(write, 100);
  };
  for (const event of ["pointerdown", "keydown"]) {
    document.addEventListener(event, begin, { capture: true, once: true });
  }
  form.addEventListener("input", (event) => {
    // What is dictated, or dropped from another window, comes without a key or a click before.
    if (event.isTrusted) before ??= "";
    soon();
  });
  form.addEventListener("change", soon);
  // Rows come and go, and the text editor writes, without an event of the form itself.
  form.addEventListener("click", soon);
  form.addEventListener("keyup", soon);
  form.addEventListener("submit", write);
  window.addEventListener("pagehide", write);
}

/* The latest draft that this account's key opens; what it does not open is of no use to anybody. */
async function latest(place) {
  const drafts = keys()
    .filter((key) => key.startsWith(place))
    .map((key) => [key, read(key)])
    .sort(([, one], [, other]) => other.at.localeCompare(one.at));
  for (const [key, { at, sealed }] of drafts) {
    const boxes = JSON.parse((await unseal(sealed ?? "")) ?? "null");
    if (Array.isArray(boxes)) return [key, { at, boxes }];
    localStorage.removeItem(key);
  }
  return null;
}

async function offer(form, place) {
  const found = await latest(place);
  if (!found) return;
  const [key, draft] = found;
  const at = new Date(draft.at);
  const today = at.toDateString() === new Date().toDateString();
  const clock = at.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  const when = today ? clock : words("{clock} on {day}", {
    clock, day: at.toLocaleDateString(language, { day: "numeric", month: "long" }),
  });

  const note = document.createElement("section");
  note.className = "draft-offer";
  note.setAttribute("role", "status");
  const text = document.createElement("p");
  text.textContent = words("At {when} you typed something here that was not saved.", { when });
  const restore = button(words("Restore what you typed at {clock}", { clock }), () => {
    closed = true;
    bringBack(form, draft.boxes, key.slice(place.length));
  });
  const discard = button(words("Discard it"), () => {
    forget((each) => each.startsWith(place));
    note.remove();
  });
  note.append(text, restore, discard);
  form.before(note);
}

function button(text, action) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = text;
  element.addEventListener("click", action);
  return element;
}

function bringBack(form, boxes, token) {
  const sent = document.createElement("form");
  sent.method = "post";
  sent.hidden = true;
  const csrf = form.querySelector("[name=csrfmiddlewaretoken]").value;
  const more = [["csrfmiddlewaretoken", csrf], ["_draft", token], ["_restore", "1"]];
  for (const [name, value] of [...boxes, ...more]) {
    const box = document.createElement("textarea");
    box.name = name;
    box.value = value;
    sent.append(box);
  }
  document.body.append(sent);
  sent.submit();
}

function randomToken() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
