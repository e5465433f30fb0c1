/* The part of the desk where photos come in: choosing, dropping, the list of files. */

import { Queue } from "./photo-desk-queue.js";
import { words } from "./words.js";

const STATES = {
  waiting: words("waiting"),
  sending: words("on its way"),
  preparing: words("being prepared"),
  in: words("in, as a draft"),
  duplicate: words("there already"),
  skipped: words("skipped"),
  refused: words("not taken"),
  failed: words("failed"),
  cancelled: words("cancelled"),
};
const PAUSES = {
  offline: words("The connection is lost. It goes on by itself when it is back; no file is lost."),
  "signed-out": words("You have been signed out. Sign in again in another tab, then resume; no file is lost."),
  refused: words("The server lets you send no photos here."),
  full: words("The server has no room left."),
};
// What systems put into folders beside the photos.
const NOISE = /^\.|^(?:thumbs\.db|desktop\.ini)$/i;

export function openIncoming({ onPhotos }) {
  const form = document.querySelector("#incoming-form");
  if (!form) return;
  for (const part of form.querySelectorAll("[data-plain]")) part.hidden = true;
  const { upload, album, most } = form.dataset;
  const queue = new Queue({ url: upload, album, mostBytes: most * 1e6 });
  const list = new List(queue, form);
  const box = form.querySelector("[type=file]");
  const takeChosen = () => {
    queue.add(box.files);
    // The same file may be chosen again.
    box.value = "";
  };
  box.addEventListener("change", takeChosen);
  form.addEventListener("submit", (event) => event.preventDefault());
  acceptDrops(form.querySelector(".drop"), queue);
  let refresh = 0;
  queue.addEventListener("changed", ({ detail: item }) => {
    if (item.state !== "in" || refresh) return;
    refresh = setTimeout(() => {
      refresh = 0;
      onPhotos();
    }, 1_000);
  });
  // Whoever was quicker than this script has chosen already, and is not told to do it again.
  if (box.files.length) takeChosen();
  return list;
}

function acceptDrops(zone, queue) {
  const lit = (on) => zone.classList.toggle("drop--over", on);
  for (const name of ["dragenter", "dragover"]) {
    window.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Wherever a file is let go, the browser must not leave the page for it.
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      lit(true);
    });
  }
  window.addEventListener("dragleave", (event) => event.relatedTarget ?? lit(false));
  window.addEventListener("drop", async (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    lit(false);
    queue.add(await filesIn(event.dataTransfer));
  });
}

/* The files dropped, those in folders as well. */
async function filesIn(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files];
  const found = await Promise.all(entries.map((entry) => filesOf(entry, true)));
  return found.flat();
}

async function filesOf(entry, isTop = false) {
  if (entry.isFile) {
    if (!isTop && NOISE.test(entry.name)) return [];
    return [await new Promise((done, fail) => entry.file(done, fail))];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    // Browsers hand a folder over in portions.
    const portion = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (!portion.length) return found;
    for (const each of portion) found.push(...(await filesOf(each)));
  }
}

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "role" || name.startsWith("aria-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

const button = (text, onclick, className = "as-link") =>
  make("button", { type: "button", className, textContent: text, onclick });

/* What is seen of a queue. */
class List {
  constructor(queue, form) {
    this.queue = queue;
    this.rows = new Map();
    this.summary = make("p", { className: "queue__summary", role: "status" });
    this.bar = make("progress", { max: 1, value: 0, "aria-label": words("All files") });
    this.notice = make("div", { className: "notice", hidden: true, role: "alert" });
    this.tools = make(
      "p",
      { className: "queue__tools" },
      (this.cancel = button(words("Cancel all"), () => queue.cancelAll())),
      (this.retry = button("", () => queue.retry())),
      (this.clear = button(words("Clear the list"), () => queue.clear())),
    );
    this.list = make("ol", { className: "queue__files", "aria-label": words("Files") });
    this.element = make("section", { id: "queue", className: "queue", hidden: true, "aria-label": words("Files on their way") },
      this.bar, this.summary, this.notice, this.tools, this.list);
    form.after(this.element);
    queue.addEventListener("added", ({ detail }) => this.show(detail));
    queue.addEventListener("changed", ({ detail }) => this.show(detail));
    for (const name of ["paused", "resumed", "done"]) queue.addEventListener(name, () => this.sum());
    queue.addEventListener("cleared", () => this.drop());
  }

  show(item) {
    const row = this.rows.get(item) ?? this.row(item);
    const { state, sent, file } = item;
    if (row.state !== state || row.sentence !== item.sentence) this.redraw(row, item);
    row.bar.hidden = !["sending", "preparing"].includes(state);
    if (state === "preparing") row.bar.removeAttribute("value");
    else row.bar.value = file.size ? Math.min(1, sent / file.size) : 0;
    this.sum();
  }

  row(item) {
    const row = {
      bar: make("progress", { max: 1, value: 0, "aria-label": words("{name}: sent", { name: item.name }) }),
      said: make("span", { className: "queue__state" }),
      more: make("div", { className: "queue__more" }),
      tools: make("span", { className: "queue__one" }),
    };
    row.element = make("li", {},
      make("span", { className: "queue__name", textContent: item.name }),
      make("span", { className: "quiet", textContent: size(item.file.size) }),
      row.bar, row.said, row.tools, row.more);
    this.rows.set(item, row);
    this.list.append(row.element);
    return row;
  }

  redraw(row, item) {
    Object.assign(row, { state: item.state, sentence: item.sentence });
    row.element.dataset.state = item.state;
    const state = item.state === "duplicate" && item.sentence ? "" : STATES[item.state];
    row.said.textContent = [state, item.sentence].filter(Boolean).join(": ");
    row.tools.replaceChildren(...this.toolsOf(item));
    row.more.replaceChildren(...(item.state === "duplicate" ? this.choice(item) : []));
  }

  toolsOf(item) {
    const { queue } = this;
    const named = (text, act) => {
      const tool = button(text, act);
      tool.setAttribute("aria-label", `${text}: ${item.name}`);
      return tool;
    };
    if (item.state === "failed") {
      return [named(words("Try again"), () => queue.retry([item])), " ", named(words("Drop"), () => queue.cancel(item))];
    }
    if (["waiting", "sending"].includes(item.state)) return [named(words("Cancel"), () => queue.cancel(item))];
    return [];
  }

  choice(item) {
    const { picture, may_replace: mayReplace } = item.earlier;
    const all = make("input", { type: "checkbox" });
    const decide = (word) => () => {
      release(mine);
      this.queue.decide(item, word, all.checked);
    };
    const mine = make("img", { alt: words("The file you chose"), src: URL.createObjectURL(item.file) });
    const pictures = [make("figure", {}, mine, make("figcaption", { textContent: words("Chosen now") }))];
    if (picture) {
      const { src, width, height, alt } = picture;
      const earlier = make("img", { src, width, height, alt });
      pictures.push(make("figure", {}, earlier, make("figcaption", { textContent: words("In the library") })));
    }
    const choices = [button(words("Skip"), decide("skip"), "button"), button(words("Keep both"), decide("keep"), "button")];
    if (mayReplace) choices.push(button(words("Replace the earlier file"), decide("replace"), "button"));
    for (const each of choices) each.setAttribute("aria-label", `${each.textContent}: ${item.name}`);
    return [
      make("div", { className: "queue__pair" }, ...pictures),
      make("p", { className: "queue__choices" }, ...choices),
      make("label", {}, all, ` ${words("the same for all others that are there already")}`),
    ];
  }

  sum() {
    const { queue } = this;
    const items = queue.items.filter((item) => item.state !== "cancelled");
    const settled = queue.count("in", "skipped", "refused");
    const bytes = items.reduce((sum, item) => sum + item.file.size, 0);
    const sent = items.reduce((sum, item) => sum + (done(item) ? item.file.size : item.sent), 0);
    this.element.hidden = !this.rows.size;
    this.bar.value = bytes ? sent / bytes : 0;
    const parts = [words("{count} of {total} in", { count: queue.count("in"), total: items.length })];
    const said = {
      skipped: "{count} skipped",
      refused: "{count} not taken",
      failed: "{count} failed",
      duplicate: "{count} to decide",
    };
    for (const [state, sentence] of Object.entries(said)) {
      const count = queue.count(state);
      if (count) parts.push(words(sentence, { count }));
    }
    const left = items.length - settled - queue.count("failed", "duplicate");
    parts.push(left ? words("{left} to go", { left }) : words("nothing on its way"));
    this.announce(`${parts.join(", ")}.`);
    this.pausing();
    const failed = queue.count("failed");
    this.retry.hidden = !failed;
    this.retry.textContent = words("Try the {failed} failed again", { failed });
    this.cancel.hidden = !queue.count("waiting", "sending");
    this.clear.hidden = !queue.count("in", "skipped", "refused", "cancelled");
  }

  /* Ears are told every few seconds, not at every per cent. */
  announce(text) {
    this.text = text;
    if (this.timer) return;
    this.summary.textContent = text;
    this.timer = setTimeout(() => {
      this.timer = 0;
      if (this.summary.textContent !== this.text) this.summary.textContent = this.text;
    }, 700);
  }

  pausing() {
    const { paused, reason } = this.queue;
    if (this.notice.dataset.reason === `${paused}${reason}`) return;
    this.notice.dataset.reason = `${paused}${reason}`;
    this.notice.hidden = !paused;
    if (!paused) return;
    const go = button(words("Resume"), () => this.queue.resume(), "button");
    const parts = [make("p", { textContent: reason || PAUSES[paused] })];
    if (paused === "signed-out") {
      const { signIn } = document.querySelector("#desk").dataset;
      parts.push(make("p", {}, make("a", { href: signIn, target: "_blank", textContent: words("Sign in in another tab") })));
    }
    this.notice.replaceChildren(...parts, make("p", {}, go));
  }

  drop() {
    for (const [item, row] of this.rows) {
      if (this.queue.items.includes(item)) continue;
      row.element.remove();
      this.rows.delete(item);
    }
    this.sum();
  }
}

const done = (item) => ["in", "skipped", "refused"].includes(item.state);

function release(image) {
  URL.revokeObjectURL(image.src);
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
