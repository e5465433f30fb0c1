/* The photo desk of an album. The page does all of this without script too, one form at a time. */

import { forgetForetold, showMistakes, watchApply } from "./photo-desk-apply.js";
import { watchCodes } from "./photo-desk-codes.js";
import { letSet } from "./photo-desk-focal.js";
import { onChange, refresh, say, watchGrid } from "./photo-desk-grid.js";
import { openIncoming } from "./photo-desk-incoming.js";
import { forgetLines, showLines, watchLines } from "./photo-desk-lines.js";
import { watchDragging } from "./photo-desk-order.js";
import { post } from "./photo-desk-server.js";

const desk = document.querySelector("#desk");

openIncoming({ onPhotos: refresh });
watchGrid({
  showMistakes,
  showLines,
  onDone(answer, sent) {
    forgetForetold();
    if (answer.written) forgetLines(sent.get("lines"));
  },
});
watchApply();
watchLines();
watchCodes();
watchDragging();
watchFocalMode();

/* While it is on, a click on a thumbnail sets its focal point instead of selecting it. */
function watchFocalMode() {
  let release = [];
  const start = () => {
    for (const end of release) end();
    release = [...desk.querySelectorAll(".tile svg.focus")].map((mark) =>
      letSet(mark, async (x, y) => {
        const data = new FormData();
        data.set("x", x.toFixed(4));
        data.set("y", y.toFixed(4));
        const answer = await post(mark.dataset.focal, data);
        if (answer.error) say({ level: "error", text: answer.error });
        else if (answer.messages) say(...answer.messages);
      }),
    );
  };
  const turn = (on) => {
    desk.classList.toggle("focal-mode", on);
    desk.querySelector("#focal-mode")?.setAttribute("aria-pressed", String(on));
    if (on) start();
    else for (const end of release.splice(0)) end();
  };
  desk.addEventListener("click", (event) => {
    if (event.target.closest("#focal-mode")) turn(!desk.classList.contains("focal-mode"));
  });
  onChange(() => {
    const isOn = desk.classList.contains("focal-mode");
    // The tiles may be fresh ones.
    if (isOn && !desk.querySelector(".focus-control")) turn(true);
  });
}
