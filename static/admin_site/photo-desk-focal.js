/* What must stay in sight of a photo: set by a click on the picture or by the arrow keys. */

import { words } from "./words.js";

const STEP = 0.01;
const STRIDE = 0.1;
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const clamp = (number) => Math.min(1, Math.max(0, number));
const percent = (number) => `${Math.round(100 * number)} %`;

/* Let the mark on a picture, an svg.focus over it, be set. `store(x, y)` is called with fractions
   when it has come to rest; the function given back takes the control away again. */
export function letSet(mark, store) {
  const circle = mark.querySelector("circle");
  const { width, height } = mark.viewBox.baseVal;
  const control = document.createElement("button");
  control.type = "button";
  control.className = "focus-control";
  mark.after(control);
  mark.classList.remove("focus--centre");
  let [x, y] = [circle.cx.baseVal.value / width, circle.cy.baseVal.value / height];
  let timer = 0;
  const name = () => {
    control.setAttribute("aria-label", words(
      "Focal point of {name}: {x} from the left, {y} from the top. Arrow keys move it.",
      { name: mark.dataset.name, x: percent(x), y: percent(y) },
    ));
  };
  const move = (toX, toY) => {
    [x, y] = [clamp(toX), clamp(toY)];
    circle.setAttribute("cx", x * width);
    circle.setAttribute("cy", y * height);
    name();
    clearTimeout(timer);
    timer = setTimeout(() => store(x, y), 400);
  };
  control.addEventListener("click", (event) => {
    event.preventDefault();
    // A key makes a click without a place.
    if (event.detail === 0) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(mark.getScreenCTM().inverse());
    move(point.x / width, point.y / height);
  });
  control.addEventListener("keydown", (event) => {
    const way = KEYS[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const by = event.shiftKey ? STRIDE : STEP;
    move(x + by * way[0], y + by * way[1]);
  });
  name();
  return () => {
    control.remove();
    mark.classList.toggle("focus--centre", x === 0.5 && y === 0.5);
  };
}
