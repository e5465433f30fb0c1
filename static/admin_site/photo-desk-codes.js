/* “=an” becomes a delegate of the meeting: in a box with data-codes, letters after an equals sign
   open a list; Tab or Enter writes the chosen one. "full" writes name, post and country, "name"
   the name alone. */

import { words } from "./words.js";

const source = document.querySelector("#people");
const people = source ? JSON.parse(source.textContent) : [];
const ENOUGH = 8;
const CODE = /(?:^|[\s(,;“"])=([\p{L}\p{M}'’ -]{0,30})$/u;

/* As members.names.fold does it on the server. */
export function fold(text) {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replaceAll("đ", "d")
    .replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const begins = (letters, text) => ` ${text}`.includes(` ${letters}`);

const indexed = people.map((person) => {
  const name = fold(person.name);
  const initials = name.split(" ").map((word) => word[0]).join("");
  return { person, name, initials, rest: fold(`${person.country} ${person.position}`) };
});

export function find(code) {
  const letters = fold(code);
  const named = indexed.filter(({ name, initials }) => !letters || begins(letters, name)
    || initials.startsWith(letters.replaceAll(" ", "")));
  const others = indexed.filter((each) => !named.includes(each) && begins(letters, each.rest));
  return [...named, ...others].slice(0, ENOUGH).map(({ person }) => person);
}

export function watchCodes(onWritten = () => {}) {
  if (!people.length) return;
  for (const box of document.querySelectorAll("[data-codes]")) new Codes(box, onWritten);
}

class Codes {
  constructor(box, onWritten) {
    Object.assign(this, { box, onWritten, found: [], at: 0 });
    this.list = document.createElement("ul");
    this.list.className = "codes";
    this.list.id = `${box.id}-codes`;
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", words("Delegates"));
    box.after(this.list);
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.list.id);
    box.addEventListener("input", () => this.look());
    box.addEventListener("keydown", (event) => this.key(event));
    box.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => {
      // The box keeps the focus.
      event.preventDefault();
      const option = event.target.closest("li");
      if (option) this.write([...this.list.children].indexOf(option));
    });
  }

  code() {
    const { selectionStart, selectionEnd, value } = this.box;
    return selectionStart === selectionEnd ? value.slice(0, selectionStart).match(CODE) : null;
  }

  look() {
    const match = this.code();
    this.found = match ? find(match[1]) : [];
    this.at = 0;
    this.draw();
  }

  draw() {
    this.list.replaceChildren(...this.found.map((person, place) => {
      const option = document.createElement("li");
      option.id = `${this.list.id}-${place}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", String(place === this.at));
      option.textContent = person.full;
      return option;
    }));
    this.list.hidden = !this.found.length;
    if (this.found.length) this.box.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
    else this.box.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (this.list.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.at = (this.at + step + this.found.length) % this.found.length;
      this.draw();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    } else if ((event.key === "Tab" && !event.shiftKey) || event.key === "Enter") {
      event.preventDefault();
      this.write(this.at);
    }
  }

  write(place) {
    const person = this.found[place];
    const match = this.code();
    if (!person || !match) return;
    const text = this.box.dataset.codes === "name" ? person.name : person.full;
    const end = this.box.selectionStart;
    this.box.setRangeText(text, end - match[1].length - 1, end, "end");
    this.close();
    this.box.dispatchEvent(new Event("input", { bubbles: true }));
    this.onWritten(person, this.box);
  }

  close() {
    this.found = [];
    this.draw();
  }
}
