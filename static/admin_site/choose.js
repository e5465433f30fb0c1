/* Select2, which Django brings for boxes in which one chooses by typing: names for those who do
   not see them, and typing at once instead of opening first. */

import { words } from "./words.js";

const $ = window.django?.jQuery;

/* Put the cursor into `box`, which may be a select that Select2 has hidden. */
export function focusBox(box) {
  const select2 = $ && $(box).data("select2");
  const target = select2
    ? select2.$container.find(".select2-search__field, .select2-selection").get(0)
    : box;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

function labelOf(select) {
  const label = select.labels?.[0]?.textContent.trim().replace(/:$/, "");
  return select.getAttribute("aria-label") || label || "";
}

function nameBox(select) {
  const select2 = $(select).data("select2");
  if (!select2) return;
  const selection = select2.$selection.get(0);
  const label = labelOf(select);
  if (select.multiple) {
    selection.setAttribute("role", "group");
    for (const attribute of ["aria-haspopup", "aria-expanded", "aria-disabled"]) {
      selection.removeAttribute(attribute);
    }
    selection.setAttribute("aria-label", label);
    selection.querySelector("ul")?.setAttribute("role", "presentation");
    for (const item of selection.querySelectorAll("li")) item.setAttribute("role", "presentation");
    const field = selection.querySelector("input");
    field?.setAttribute("aria-label", words("{label}: type to find", { label }));
    return;
  }
  const rendered = selection.querySelector(".select2-selection__rendered");
  rendered?.setAttribute("role", "presentation");
  rendered?.removeAttribute("aria-readonly");
  const chosen = select.selectedOptions[0]?.textContent.trim();
  selection.removeAttribute("aria-labelledby");
  selection.setAttribute("aria-label", chosen ? `${label}: ${chosen}` : label);
}

/* Windows for new records open once Django's script listens, which it does before this is run. */
export function showWindows() {
  if ($) $(() => document.documentElement.classList.add("has-windows"));
}

export function nameBoxes() {
  if (!$) return;
  // Registered after Select2's own start, so it runs once the boxes are there.
  $(() => {
    $("select.admin-autocomplete").each((_index, select) => nameBox(select));
  });
  document.addEventListener("formset:added", (event) => {
    $(event.target).find("select.admin-autocomplete").each((_index, select) => nameBox(select));
    renumber(event.target);
  });
  // In the name space of Select2, so that a choice made by script is told as well.
  $(document).on("change.select2 select2:open select2:close", "select.admin-autocomplete", (event) => {
    nameBox(event.target);
    if (event.type === "select2:open") {
      const field = document.querySelector(".select2-container--open .select2-search--dropdown input");
      field?.setAttribute("aria-label", words("{label}: type to find", { label: labelOf(event.target) }));
    }
  });
  $(document).on("keydown", ".select2-selection--single", (event) => {
    const { key, ctrlKey, altKey, metaKey } = event.originalEvent;
    if (key.length !== 1 || key === " " || ctrlKey || altKey || metaKey) return;
    // The key goes into the box for searching, which has the focus before it takes effect.
    const id = event.currentTarget.parentElement.parentElement.previousElementSibling;
    $(id).select2("open");
  });
}

/* A row that was added takes its number into the names of its boxes. */
function renumber(row) {
  const rows = row.parentElement?.querySelectorAll(":scope > .form-row:not(.empty-form)") ?? [];
  const number = [...rows].indexOf(row) + 1;
  for (const box of row.querySelectorAll("[aria-label*=', new ']")) {
    const label = box.getAttribute("aria-label");
    box.setAttribute("aria-label", label.replace(/, new (.+)$/, `, $1 ${number}`));
  }
}
