/* Filters swap the list in place. The form works without this: it is a plain GET form. Every
   element with an id and `data-swap` in the page is replaced by its namesake in the answer,
   the address and the history are kept, and the count, a live region, is spoken. */

const form = document.querySelector("form.filters");
const WAIT_FOR_TYPING = 350;
let asking = null;

function address() {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) values.append(name, value);
  // Of boxes to tick, none is a choice, too: a list may open with one ticked.
  const chosen = [...values.keys()].some((name) => name !== "sort");
  for (const none of form.querySelectorAll("[data-none]")) {
    if (!chosen) values.append(none.name, "");
  }
  const query = values.toString();
  return `${location.pathname}${query ? `?${query}` : ""}`;
}

function swap(answer) {
  const focused = document.activeElement?.id;
  const typed = document.activeElement?.value;
  const caret = document.activeElement?.selectionStart;
  const open = [...document.querySelectorAll(".choices[open]")].map((each) => each.id);
  for (const old of document.querySelectorAll("[data-swap][id]")) {
    const fresh = answer.getElementById(old.id);
    // A live region must stay the same element, or it is not read out.
    if (fresh) old.replaceChildren(...fresh.childNodes);
  }
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  document.title = answer.title;
  const again = focused && document.getElementById(focused);
  if (!again || again === document.activeElement) return;
  again.focus({ preventScroll: true });
  if (again.type === "search" || again.type === "text") {
    again.value = typed;
    again.setSelectionRange(caret, caret);
  }
}

// Choices made in a row in one control are one step back, not many.
let chosenLast = null;

function remember(url, control) {
  const again = control !== null && control === chosenLast;
  chosenLast = control;
  const place = url.replace(/\?$/, "");
  if (again) history.replaceState(null, "", place);
  else history.pushState(null, "", place);
}

async function show(url, keep, control = null) {
  asking?.abort();
  const mine = (asking = new AbortController());
  const results = document.getElementById("results");
  results?.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(url, { signal: mine.signal, headers: { Accept: "text/html" } });
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!answer.getElementById("results")) throw new Error("not a list");
    if (keep) remember(url, control);
    swap(answer);
  } catch (problem) {
    if (problem.name !== "AbortError") location.assign(url);
  } finally {
    if (mine === asking) results?.removeAttribute("aria-busy");
  }
}

if (form && document.getElementById("results")) {
  form.classList.add("swaps");
  let typing;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    show(address(), true);
  });
  form.addEventListener("change", ({ target }) => {
    if (target.matches("select, [type=checkbox], [type=radio], [type=date]")) {
      show(address(), true, target.id);
    }
  });
  form.addEventListener("input", ({ target }) => {
    if (!target.matches("[type=search], [type=text]")) return;
    clearTimeout(typing);
    typing = setTimeout(() => show(address(), true, target.id), WAIT_FOR_TYPING);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-swap] .pills a, [data-swap] .pages a, .pills a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (new URL(link.href).pathname !== location.pathname) return;
    event.preventDefault();
    const paging = link.closest(".pages");
    show(link.href, true).then(() => {
      const results = document.getElementById("results");
      if (paging) results.scrollIntoView();
      if (!document.activeElement || document.activeElement === document.body) {
        results.focus({ preventScroll: true });
      }
    });
  });
  // What hangs over the list goes when somebody turns elsewhere.
  const shut = (kept) => {
    for (const each of form.querySelectorAll(".choices[open]")) {
      if (!each.contains(kept)) each.open = false;
    }
  };
  document.addEventListener("click", ({ target }) => target.isConnected && shut(target));
  form.addEventListener("focusin", ({ target }) => shut(target));
  form.addEventListener("keydown", (event) => {
    const choices = event.target.closest(".choices[open]");
    if (event.key !== "Escape" || !choices) return;
    choices.open = false;
    choices.querySelector("summary").focus();
  });
  addEventListener("popstate", () => show(location.href, false));
}
