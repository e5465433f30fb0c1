/* Small comforts for the page on which who came is pasted; it works without them. The text and what
   was chosen are kept as those of any form, see drafts.js. */

import { language, words } from "./words.js";

const form = document.querySelector("#attendance_form");
const text = form?.querySelector("[name=text]");

if (text) {
  tellSize();
  walkFinds();
}

function tellSize() {
  const place = document.querySelector("#text-size");
  const limit = Number(form.dataset.limit);
  const tell = () => {
    const over = text.value.length > limit;
    place.classList.toggle("is-too-long", over);
    place.textContent = over
      ? words("{count} characters: at most {limit} are read at once. Paste it in parts.", {
        count: text.value.length.toLocaleString(language),
        limit: limit.toLocaleString(language),
      })
      : "";
  };
  text.addEventListener("input", tell);
  tell();
}

/* A number in the table shows its words in the text without moving the page; n and p go on from
   there, and a click on a mark leads to its row. */
function walkFinds() {
  const region = document.querySelector(".attendance__text .marked");
  if (!region) return;
  const anchors = [...region.querySelectorAll(".marked__anchor")];
  let current = -1;

  const show = (index) => {
    const anchor = anchors[index];
    if (!anchor) return;
    region.querySelector("mark.is-current")?.classList.remove("is-current");
    current = index;
    const mark = anchor.parentElement.querySelector(`#${anchor.id} ~ mark`) ?? anchor;
    mark.classList.add("is-current");
    region.scrollTop += mark.getBoundingClientRect().top - region.getBoundingClientRect().top - region.clientHeight / 3;
    region.scrollIntoView({ block: "nearest" });
  };

  form.addEventListener("click", (event) => {
    const link = event.target.closest("a.attendance__number");
    if (link) {
      const index = anchors.findIndex((anchor) => `#${anchor.id}` === link.hash);
      if (index < 0) return;
      event.preventDefault();
      show(index);
      return;
    }
    const mark = event.target.closest(".marked mark");
    if (!mark) return;
    const before = anchors.filter((anchor) => anchor.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
    const row = rowOf(before.at(-1));
    row?.closest("details")?.setAttribute("open", "");
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("select")?.focus({ preventScroll: true });
  });

  region.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") show(Math.min(current + 1, anchors.length - 1));
    else if (event.key === "p") show(Math.max(current - 1, 0));
    else if (event.key === "Enter" && current >= 0) rowOf(anchors[current])?.querySelector("select")?.focus();
    else return;
    event.preventDefault();
  });
}

function rowOf(anchor) {
  return anchor && document.querySelector(`a.attendance__number[href="#${anchor.id}"]`)?.closest("tr");
}
