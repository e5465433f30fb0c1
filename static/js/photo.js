/* The page of one photograph: to its neighbours by key, swipe and link without leaving the page, the
   picture in full screen, and its credit to the clipboard. Without this the page is links.

   A neighbour takes the place of the photograph in the history too: back leads to where the visitor
   came from, whatever was leafed through; the address is always that of what is shown. */

const page = document.getElementById("photo");
const viewer = document.getElementById("viewer");
const inViewer = (name) => document.getElementById(`viewer-${name}`);
const FAR_ENOUGH = 50; // pixels, and more across than down: a swipe

const steps = { previous: () => document.getElementById("previous"), next: () => document.getElementById("next") };

// To the neighbours

let turning = Promise.resolve();

function turn(way) {
  // One after the other: two presses are two photographs on.
  turning = turning.then(() => show(way));
  return turning;
}

async function show(way) {
  const url = steps[way]()?.href;
  if (!url) return;
  let answer;
  try {
    answer = await fetched(url);
  } catch {
    location.replace(url);
    return;
  }
  const focused = document.activeElement?.id;
  page.replaceChildren(...answer.getElementById("photo").childNodes);
  document.title = answer.title;
  for (const name of ["link[rel=canonical]", "link[type='application/json']"]) {
    document.querySelector(name)?.replaceWith(answer.querySelector(name) ?? "");
  }
  history.replaceState(null, "", url);
  equip();
  if (viewer.open) fill();
  else if (focused && !document.getElementById(focused)) document.getElementById("enlarge")?.focus();
  else document.getElementById(focused)?.focus({ preventScroll: true });
  warm(way);
}

async function fetched(url) {
  const response = await fetch(url, { headers: { Accept: "text/html" } });
  const answer = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!response.ok || !answer.getElementById("photo")) throw new Error("not a photograph");
  return answer;
}

/* Who leafs through the pictures finds the next one loaded. */
async function warm(way) {
  const url = steps[way]()?.href;
  if (!url) return;
  try {
    const next = (await fetched(url)).querySelector("#photo .picture img");
    if (!next) return;
    const image = new Image();
    image.sizes = viewer.open ? fitting(next) : next.sizes;
    image.srcset = next.srcset;
  } catch {
    // It will be asked for again when it is wanted.
  }
}

function wantsNew(event) {
  return event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

page?.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || wantsNew(event)) return;
  const way = Object.keys(steps).find((name) => link === steps[name]());
  if (!way && link.id !== "enlarge") return;
  event.preventDefault();
  if (way) turn(way);
  else open();
});

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable], [role=textbox]")) return;
  const way = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
  if (!way || !steps[way]()) return;
  event.preventDefault();
  turn(way);
});

function letSwipe(area) {
  let start = null;
  area.addEventListener("touchstart", ({ touches }) => {
    // Who has zoomed in moves the picture; two fingers are about to.
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.05;
    start = touches.length === 1 && !zoomed ? touches[0] : null;
    if (start) start = { x: start.clientX, y: start.clientY };
  }, { passive: true });
  area.addEventListener("touchend", ({ changedTouches }) => {
    if (!start) return;
    const across = changedTouches[0].clientX - start.x;
    const down = changedTouches[0].clientY - start.y;
    start = null;
    if (Math.abs(across) < FAR_ENOUGH || Math.abs(across) < 1.5 * Math.abs(down)) return;
    turn(across < 0 ? "next" : "previous");
  }, { passive: true });
  area.addEventListener("touchcancel", () => (start = null), { passive: true });
}

// Full screen

let opener = "enlarge";

function fitting(image) {
  const shape = image.getAttribute("width") / image.getAttribute("height");
  return `min(100vw, calc(100vh * ${shape.toFixed(3)}))`;
}

function fill() {
  const picture = page.querySelector(".picture")?.cloneNode(true);
  const image = picture?.querySelector("img");
  if (image) {
    const { srcset, src } = image;
    // The largest that fits: the choice is made when the addresses are given.
    image.removeAttribute("srcset");
    image.sizes = fitting(image);
    Object.assign(image, { srcset, src });
  }
  inViewer("frame").replaceChildren(...(picture ? [picture] : []));
  const words = [page.querySelector("figcaption .caption") ?? page.querySelector("figcaption h1")];
  const label = words.map((each) => line("caption", each.innerText));
  label.push(line("credit", document.getElementById("credit-line").textContent));
  inViewer("label").replaceChildren(...label);
  inViewer("place").textContent = page.querySelector(".steps .place").textContent;
  for (const way of Object.keys(steps)) {
    // Not disabled: that would take the focus away from whoever leafs on by it.
    inViewer(way).setAttribute("aria-disabled", String(!steps[way]()));
  }
}

function line(name, text) {
  const paragraph = document.createElement("p");
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}

function open() {
  opener = document.activeElement?.id === "full-screen" ? "full-screen" : "enlarge";
  viewer.showModal();
  fill();
}

if (viewer) {
  for (const way of Object.keys(steps)) inViewer(way).addEventListener("click", () => turn(way));
  inViewer("close").addEventListener("click", () => viewer.close());
  // The page below has changed since: the focus goes to what stands where the opener stood.
  viewer.addEventListener("close", () => document.getElementById(opener)?.focus());
  letSwipe(inViewer("frame"));
}

// The credit

async function copy() {
  const credit = document.getElementById("credit-line");
  const said = document.getElementById("copied");
  said.textContent = "";
  const done = await toClipboard(credit);
  said.textContent = done ? said.dataset.done : said.dataset.selected;
}

async function toClipboard(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // No clipboard without HTTPS, or it was refused: the old way needs a selection.
    const selection = getSelection();
    selection.selectAllChildren(element);
    const done = document.execCommand("copy");
    if (done) selection.removeAllRanges();
    return done;
  }
}

function equip() {
  const [full, button] = ["full-screen", "copy-credit"].map((id) => document.getElementById(id));
  if (full) {
    full.hidden = false;
    full.addEventListener("click", open);
  }
  if (button) {
    button.hidden = false;
    button.addEventListener("click", copy);
  }
  const picture = page.querySelector(".picture");
  if (picture) letSwipe(picture);
}

if (page) equip();
