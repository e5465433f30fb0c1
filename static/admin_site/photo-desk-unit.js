/* One photo at a time by keyboard: Ctrl + Enter saves and goes on, Alt + arrows walk. */

import { watchCodes } from "./photo-desk-codes.js";
import { letSet } from "./photo-desk-focal.js";
import { words } from "./words.js";

const form = document.querySelector("#unit_form");
const box = (name) => form.elements.namedItem(name);

for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
watchKeys();
watchCodes((person, where) => {
  if (person.member && where.name !== "rows") addMember({ id: person.member, text: person.country });
});
takeOver();
captionRows();
setFocalPoint();
if (form.querySelector("[name=_next]") && !document.querySelector(".error-summary")) {
  box("alt_text").focus({ preventScroll: true });
}

function watchKeys() {
  // There Alt and the arrows to the side move by a word.
  const onMac = /mac|iphone|ipad/i.test(navigator.platform);
  const ways = { ArrowUp: "prev", ArrowDown: "next", ...(onMac ? {} : { ArrowLeft: "prev", ArrowRight: "next" }) };
  document.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === "Enter") {
      event.preventDefault();
      form.querySelector("[name=_next]")?.click();
    } else if (event.altKey && !control && !event.shiftKey && event.key in ways) {
      event.preventDefault();
      document.querySelector(`.object-tools a[rel=${ways[event.key]}]`)?.click();
    }
  });
}

function changed(element) {
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

function takeOver() {
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[name=take]");
    if (!button) return;
    event.preventDefault();
    const target = box(button.value);
    target.value = form.querySelector(`[data-said="${button.value}"]`).innerText;
    changed(target);
    target.focus();
  });
}

function addMember({ id, text }) {
  const select = box("members_shown");
  let option = [...select.options].find((each) => each.value === String(id));
  if (!option) {
    option = new Option(text, id);
    select.append(option);
  }
  if (option.selected) return;
  option.selected = true;
  window.django?.jQuery(select).trigger("change");
}

function captionRows() {
  const rows = box("rows");
  if (!rows) return;
  const names = ["caption", "alt_text", "persons_shown"];
  const back = document.querySelector("#put-back");
  const remarks = document.querySelector("#remarks");
  let former = {};
  const write = (texts) => {
    for (const name of names) {
      box(name).value = texts[name];
      changed(box(name));
    }
  };
  back.addEventListener("click", () => {
    write(former);
    back.hidden = true;
  });
  form.querySelector("[name=compose]").addEventListener("click", async (event) => {
    event.preventDefault();
    const data = new FormData();
    data.set("csrfmiddlewaretoken", box("csrfmiddlewaretoken").value);
    data.set("rows", rows.value);
    if (box("with_country").checked) data.set("with_country", "on");
    let answer;
    try {
      const response = await fetch(rows.dataset.compose, { method: "POST", body: data, headers: { Accept: "application/json" } });
      answer = await response.json();
    } catch {
      answer = { error: words("There is no connection to the server, or you have been signed out. What you wrote is still here.") };
    }
    const said = answer.error ? [answer.error] : answer.remarks;
    if (answer.caption === "") said.push(words("Write the names first."));
    if (answer.caption) {
      former = Object.fromEntries(names.map((name) => [name, box(name).value]));
      back.hidden = !Object.values(former).some(Boolean);
      write(answer);
      for (const member of answer.members_shown) addMember(member);
    }
    const list = document.createElement("ul");
    for (const sentence of said) {
      const item = document.createElement("li");
      item.textContent = sentence;
      list.append(item);
    }
    remarks.replaceChildren(...(said.length ? [list] : []));
  });
}

function setFocalPoint() {
  const mark = document.querySelector(".unit__frame svg.focus");
  if (!mark || form.querySelector("fieldset").disabled) return;
  letSet(mark, (x, y) => {
    box("focal_x").value = x.toFixed(2);
    box("focal_y").value = y.toFixed(2);
    changed(box("focal_x"));
  });
}
