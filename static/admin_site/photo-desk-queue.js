/* The files on their way to the server: three at a time, none lost, none twice.

   A file keeps its key through every attempt, so an upload whose answer got lost does not make a
   second photo. The keys of unfinished uploads are remembered for the tab: whoever reloads the
   page and chooses the same files again goes on where it broke off. */

import { isJson, knock, token } from "./photo-desk-server.js";
import { words } from "./words.js";

const AT_ONCE = 3;
const ATTEMPTS = 4;
// How long a line may carry nothing, and how long the server may take over a file.
const STALLED = { sending: 60_000, preparing: 180_000 };
const LONGEST_WAIT = 30_000;
const UNREADABLE = words(
  "The file cannot be read any more: it was moved or changed, or its card was taken out. Choose it again.",
);
const UNDONE = ["waiting", "sending", "preparing", "duplicate", "failed"];

export class Queue extends EventTarget {
  constructor({ url, album, mostBytes }) {
    super();
    Object.assign(this, { url, album, mostBytes, items: [], paused: "", forAll: "", wait: 2_000 });
    this.batch = randomKey();
    window.addEventListener("online", () => this.paused === "offline" && this.resume());
    window.addEventListener("beforeunload", (event) => {
      if (this.items.some((item) => UNDONE.includes(item.state))) event.preventDefault();
    });
  }

  add(files) {
    for (const file of files) {
      const item = { file, name: file.name, state: "waiting", sent: 0, attempts: 0, sentence: "" };
      item.key = this.keyOf(item);
      this.items.push(item);
      if (file.size > this.mostBytes) {
        this.settle(item, "refused", words("The file is larger than {most} MB.", { most: this.mostBytes / 1e6 }));
      } else {
        this.tell("added", item);
      }
    }
    this.pump();
  }

  count(...states) {
    return this.items.filter((item) => states.includes(item.state)).length;
  }

  pump() {
    if (this.paused) return;
    for (const item of this.items) {
      if (this.count("sending", "preparing") >= AT_ONCE) return;
      if (item.state === "waiting" && !item.resting) this.send(item);
    }
  }

  send(item) {
    const request = new XMLHttpRequest();
    item.request = request;
    item.attempts += 1;
    item.sent = 0;
    this.turn(item, "sending");
    request.open("POST", this.url);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-CSRFToken", token());
    request.setRequestHeader("X-Upload-Name", encodeURIComponent(item.name));
    request.setRequestHeader("X-Upload-Key", item.key);
    request.setRequestHeader("X-Upload-Duplicates", item.duplicates ?? "ask");
    let moved = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - moved > STALLED[item.state]) request.abort();
    }, 5_000);
    request.upload.addEventListener("progress", (event) => {
      moved = Date.now();
      item.sent = event.loaded;
      this.tell("changed", item);
    });
    request.upload.addEventListener("load", () => {
      moved = Date.now();
      item.sent = item.file.size;
      this.turn(item, "preparing");
    });
    request.addEventListener("loadend", () => {
      clearInterval(watch);
      if (item.request !== request || item.state === "cancelled") return;
      item.request = null;
      if (request.status) this.answered(item, request);
      else this.broken(item);
    });
    request.send(item.file);
  }

  async answered(item, request) {
    const isOurs = isJson(request.getResponseHeader("Content-Type"));
    const answer = isOurs ? JSON.parse(request.responseText) : {};
    this.wait = 2_000;
    if (request.status === 201) {
      item.photo = answer.photo;
      this.settle(item, "in", "");
    } else if (answer.state === "duplicate") {
      this.duplicate(item, answer);
    } else if (answer.state === "refused") {
      this.settle(item, "refused", answer.error);
    } else if (request.status === 401) {
      this.again(item);
      this.pause("signed-out");
    } else if (request.status === 403 && !isOurs) {
      // The token is that of a former session.
      this.again(item);
      this.pauseUnless(await knock());
    } else if (request.status === 403 || request.status === 404) {
      this.settle(item, "failed", answer.error);
      this.pause("refused", answer.error);
    } else if (request.status === 507) {
      this.settle(item, "failed", answer.error);
      this.pause("full", answer.error);
    } else if (request.status === 503 || request.status === 400) {
      this.later(item, answer.error, request.status === 503 ? 3_000 : 0);
    } else {
      const text = answer.error ?? words("The server could not take it (error {status}).", { status: request.status });
      this.settle(item, "failed", text);
    }
    this.pump();
  }

  async broken(item) {
    try {
      await item.file.slice(0, 1).arrayBuffer();
    } catch {
      this.settle(item, "failed", UNREADABLE);
      this.pump();
      return;
    }
    const state = await knock();
    if (state === "in") {
      this.later(item, words("The connection breaks off at this file."), 0);
      this.pump();
    } else {
      item.attempts -= 1;
      this.again(item);
      this.pauseUnless(state);
    }
  }

  /* Another attempt, unless there were enough of them. */
  later(item, sentence, rest) {
    if (item.attempts >= ATTEMPTS) {
      this.settle(item, "failed", sentence);
      return;
    }
    this.again(item);
    item.resting = true;
    setTimeout(() => {
      item.resting = false;
      this.pump();
    }, rest + 500 * item.attempts);
  }

  again(item) {
    item.sent = 0;
    this.turn(item, "waiting");
  }

  duplicate(item, answer) {
    item.earlier = answer;
    this.turn(item, "duplicate", answer.error);
    const mayDo = this.forAll !== "replace" || answer.may_replace;
    if (this.forAll && mayDo) this.decide(item, this.forAll);
  }

  /* What to do with a picture that is there already: keep, replace or skip. */
  decide(item, choice, forAll = false) {
    if (forAll) this.forAll = choice;
    const others = this.items.filter((other) => other !== item && other.state === "duplicate");
    if (choice === "skip") {
      this.settle(item, "skipped", item.sentence);
    } else {
      item.duplicates = choice;
      item.attempts = 0;
      this.turn(item, "waiting");
    }
    if (forAll) for (const other of others) this.decide(other, choice);
    this.pump();
  }

  cancel(item) {
    if (!["waiting", "sending", "duplicate", "failed"].includes(item.state)) return;
    this.settle(item, "cancelled", "");
    item.request?.abort();
    this.pump();
  }

  cancelAll() {
    for (const item of this.items) this.cancel(item);
  }

  retry(items = this.items) {
    for (const item of items.filter((each) => each.state === "failed")) {
      item.attempts = 0;
      this.turn(item, "waiting");
    }
    this.resume();
  }

  pauseUnless(state) {
    if (state === "in") this.pump();
    else this.pause(state);
  }

  pause(reason, sentence = "") {
    this.paused = reason;
    this.reason = sentence;
    this.tell("paused");
    if (reason !== "offline") return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.resume(), this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }

  /* Go on if the server lets us. */
  async resume() {
    clearTimeout(this.timer);
    const state = await knock();
    if (state !== "in") {
      this.pause(state);
      return;
    }
    this.paused = "";
    this.tell("resumed");
    this.pump();
  }

  clear() {
    this.items = this.items.filter((item) => UNDONE.includes(item.state));
    this.tell("cleared");
  }

  settle(item, state, sentence) {
    if (state !== "failed") this.forget(item);
    this.turn(item, state, sentence);
    if (!this.count(...UNDONE)) this.tell("done");
  }

  turn(item, state, sentence = "") {
    item.state = state;
    item.sentence = sentence;
    this.tell("changed", item);
  }

  tell(type, item) {
    this.dispatchEvent(new CustomEvent(type, { detail: item }));
  }

  // Keys

  keyOf(item) {
    item.place = `upload ${this.album} ${item.name} ${item.file.size} ${item.file.lastModified}`;
    const known = stored(item.place);
    const inUse = this.items.some((other) => other.key === known);
    // The number tells the server where the file stands among those chosen on this page.
    const key = known && !inUse ? known : `${this.batch}-${this.items.length}`;
    stored(item.place, key);
    return key;
  }

  forget(item) {
    if (stored(item.place) === item.key) stored(item.place, "");
  }
}

/* Reads or, with a value, writes; a browser that keeps nothing only forgets after a reload. */
function stored(place, value) {
  try {
    if (value) sessionStorage.setItem(place, value);
    else if (value === "") sessionStorage.removeItem(place);
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

function randomKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
