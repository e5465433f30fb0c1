/* On every page: the theme control in the foot, the "/" key, and the phone's menu. */

const root = document.documentElement;

function remember(theme) {
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage may be forbidden: the choice then lasts for this page.
  }
}

function wear(theme) {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

const control = document.querySelector(".theme");
if (control) {
  const now = root.dataset.theme ?? "system";
  control.querySelector(`[value="${now}"]`).checked = true;
  control.addEventListener("change", ({ target }) => {
    wear(target.value);
    remember(target.value);
  });
  // Another tab of this site may change the theme too.
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== "theme") return;
    const theme = newValue === "light" || newValue === "dark" ? newValue : "system";
    wear(theme);
    control.querySelector(`[value="${theme}"]`).checked = true;
  });
  control.hidden = false;
}

const search = document.getElementById("site-search");
const searchInput = search?.querySelector("input");

search?.addEventListener("toggle", ({ newState }) => {
  if (newState === "open") searchInput.focus();
});

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  if (!searchInput) return;
  event.preventDefault();
  // On a phone's width the search is a popover that must be opened first.
  if (getComputedStyle(search).display === "none") search.showPopover?.();
  searchInput.focus();
});

// A menu left open behind the focus would cover what has it.
for (const menu of document.querySelectorAll(".site-head [popover]")) {
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    const opener = relatedTarget?.getAttribute("popovertarget") === menu.id;
    if (relatedTarget && !menu.contains(relatedTarget) && !opener) menu.hidePopover?.();
  });
}

// A menu left open while the window grows would hang over the page.
matchMedia("(min-width: 44.001em)").addEventListener("change", () => {
  for (const open of document.querySelectorAll(".site-head :popover-open")) open.hidePopover();
});
