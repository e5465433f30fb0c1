/* Suggestions while typing, in every search box marked `data-suggest` (the address that answers).
   Without this the box is a plain field of a form. With it the field is a combobox with a list
   box: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Nothing is chosen until an arrow key
   says so, so Enter searches for what was typed. */

const WAIT = 160;
const SHORTEST = 2;
const MOST_REMEMBERED = 50;

/* A title with the marks of print, as the filter `typeset` makes it in pages. */
function typeset(text) {
  return text.replace(/(?<![^\s([{“–—-])'(?=\p{L})/gu, "‘").replaceAll("'", "’");
}

function option(row, id) {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.url = row.url;
  const title = document.createElement("span");
  title.textContent = typeset(row.title);
  const detail = document.createElement("span");
  detail.className = "meta";
  detail.textContent = typeset(row.detail);
  item.append(title, detail);
  return item;
}

class Suggestions {
  constructor(holder) {
    this.address = holder.dataset.suggest;
    // In the language of the page: `list` names it, `one` and `many` say how many there are.
    this.words = holder.dataset;
    this.input = holder.querySelector("input");
    this.known = new Map();
    this.active = -1;
    this.list = document.createElement("ul");
    this.list.id = `${this.input.id}-list`;
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.words.list);
    this.said = document.createElement("span");
    this.said.className = "hidden";
    this.said.setAttribute("role", "status");
    holder.append(this.list, this.said);
    const { input } = this;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.list.id);
    input.addEventListener("input", () => this.typed());
    input.addEventListener("keydown", (event) => this.pressed(event));
    input.addEventListener("blur", () => this.close());
    // Results may be shown in place: the list must not stay in front of them.
    input.form?.addEventListener("submit", () => this.close());
    // The field keeps the focus while the list is clicked.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => {
      const item = target.closest("[role=option]");
      if (item) this.go(item);
    });
  }

  get items() {
    return [...this.list.children];
  }

  typed() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    const words = this.input.value.trim();
    if (words.length < SHORTEST) this.close();
    else if (this.known.has(words)) this.show(this.known.get(words));
    else this.waiting = setTimeout(() => this.ask(words), WAIT);
  }

  async ask(words) {
    this.asking = new AbortController();
    try {
      const question = `${this.address}?${new URLSearchParams({ q: words })}`;
      const response = await fetch(question, { signal: this.asking.signal });
      if (!response.ok) return;
      const { suggestions } = await response.json();
      if (this.known.size > MOST_REMEMBERED) this.known.clear();
      this.known.set(words, suggestions);
      if (this.input.value.trim() === words) this.show(suggestions);
    } catch {
      // Asked anew in between, or the line is down: the form still searches.
    }
  }

  show(rows) {
    this.list.replaceChildren(...rows.map((row, i) => option(row, `${this.list.id}-${i}`)));
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    const open = rows.length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
    const words = rows.length === 1 ? this.words.one : this.words.many;
    this.said.textContent = open ? words.replace("#", rows.length) : "";
  }

  close() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    this.show([]);
  }

  move(step) {
    const { items } = this;
    // One more place than there are options: the field itself.
    const places = items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === this.active)));
    const item = items[this.active];
    if (item) {
      this.input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === "Escape" && !this.list.hidden) this.close();
    else if (this.list.hidden) {
      if (key === "ArrowDown") this.typed();
      return;
    } else if (key === "ArrowDown") this.move(1);
    else if (key === "ArrowUp") this.move(-1);
    else if (key === "Enter" && this.active >= 0) this.go(this.items[this.active]);
    else return;
    event.preventDefault();
    // Escape in an open list closes the list, not the menu around it.
    event.stopPropagation();
  }

  go(item) {
    location.assign(item.dataset.url);
  }
}

for (const holder of document.querySelectorAll("[data-suggest]")) new Suggestions(holder);
