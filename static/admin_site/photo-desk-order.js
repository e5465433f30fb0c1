/* Photos put in order by dragging them; the buttons Up and Down do the same without. */

import { act, boxes, picked } from "./photo-desk-grid.js";

const desk = document.querySelector("#desk");

export function watchDragging() {
  let dragged = [];
  const orderOf = () => desk.querySelector("#tiles")?.dataset.order;
  const tileAt = (event) => event.target.closest?.(".tile");
  const unmark = () => {
    for (const tile of desk.querySelectorAll(".tile--before, .tile--after, .tile--dragged")) {
      tile.classList.remove("tile--before", "tile--after", "tile--dragged");
    }
  };
  desk.addEventListener("pointerdown", (event) => {
    // Only what may be moved can be dragged; links and pictures would drag by themselves.
    const tile = tileAt(event);
    if (tile) tile.draggable = Boolean(orderOf()) && !desk.classList.contains("focal-mode");
  });
  desk.addEventListener("dragstart", (event) => {
    const tile = tileAt(event);
    if (!tile?.draggable || !orderOf()) return;
    const chosen = picked().map((box) => box.value);
    dragged = chosen.includes(tile.dataset.photo) ? chosen : [tile.dataset.photo];
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.join(" "));
    for (const box of boxes()) {
      box.closest(".tile").classList.toggle("tile--dragged", dragged.includes(box.value));
    }
  });
  desk.addEventListener("dragover", (event) => {
    const tile = tileAt(event);
    if (!dragged.length || !tile) return;
    event.preventDefault();
    for (const each of desk.querySelectorAll(".tile--before, .tile--after")) {
      each.classList.remove("tile--before", "tile--after");
    }
    tile.classList.add(isAfter(event, tile) ? "tile--after" : "tile--before");
  });
  desk.addEventListener("dragend", () => {
    dragged = [];
    unmark();
  });
  desk.addEventListener("drop", async (event) => {
    const tile = tileAt(event);
    if (!dragged.length || !tile) return;
    event.preventDefault();
    const following = isAfter(event, tile) ? tile.nextElementSibling : tile;
    const data = new FormData();
    for (const key of dragged) data.append("photo", key);
    if (following) {
      data.set("before", following.dataset.photo);
    } else {
      // Behind the last tile of a page stands the first of the next.
      const last = Number(tile.querySelector(".tile__name b").textContent);
      const own = boxes().filter((box) => dragged.includes(box.value)).length;
      data.set("to", String(last + 1 - own));
    }
    dragged = [];
    unmark();
    await act(orderOf(), data);
  });
}

function isAfter(event, tile) {
  const { left, width } = tile.getBoundingClientRect();
  return event.clientX > left + width / 2;
}
