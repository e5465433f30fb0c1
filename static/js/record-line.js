/* The record line as one stop of the tab key. Left and right walk through the meetings of a
   row in time, up and down go to the nearest meeting of the next row, Home and End to the ends
   of the row. What is under the pointer or the focus is said in words below the line. */

for (const figure of document.querySelectorAll(".record")) {
  const rows = [...figure.querySelectorAll(".record-row")]
    .map((row) => [...row.querySelectorAll("svg a")])
    .filter((marks) => marks.length);
  if (!rows.length) continue;

  const all = rows.flat();
  const says = figure.querySelector(".record-says");
  const silence = [...(says?.childNodes ?? [])];
  let current = all.find((mark) => mark.classList.contains("live")) ?? rows[0].at(-1);

  const tips = new Map();

  for (const mark of all) {
    mark.setAttribute("tabindex", mark === current ? "0" : "-1");
    // Below the line the same words stand larger; a tooltip over the marks would hide others.
    const title = mark.querySelector("title");
    tips.set(mark, title.textContent.split("\n"));
    if (says) title.remove();
  }

  const middle = (mark) => {
    const box = mark.getBoundingClientRect();
    return box.left + box.width / 2;
  };

  const nearest = (marks, to) =>
    marks.reduce((best, mark) =>
      Math.abs(middle(mark) - middle(to)) < Math.abs(middle(best) - middle(to)) ? mark : best,
    );

  function say(mark) {
    if (!says) return;
    const [label, rest] = tips.get(mark);
    const strong = document.createElement("strong");
    strong.textContent = label;
    says.replaceChildren(strong, rest ? ` · ${rest}` : "");
  }

  function hush() {
    says?.replaceChildren(...silence);
  }

  function go(mark) {
    current.setAttribute("tabindex", "-1");
    current = mark;
    current.setAttribute("tabindex", "0");
    current.focus();
  }

  figure.addEventListener("keydown", (event) => {
    const mark = event.target.closest?.(".record-row svg a");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const y = rows.findIndex((marks) => marks.includes(mark));
    const x = rows[y].indexOf(mark);
    const later = getComputedStyle(figure).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const earlier = later === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const next = {
      [later]: () => rows[y][x + 1],
      [earlier]: () => rows[y][x - 1],
      ArrowDown: () => rows[y + 1] && nearest(rows[y + 1], mark),
      ArrowUp: () => rows[y - 1] && nearest(rows[y - 1], mark),
      Home: () => rows[y][0],
      End: () => rows[y].at(-1),
    }[event.key]?.();
    if (!next) return;
    event.preventDefault();
    go(next);
  });

  figure.addEventListener("focusin", ({ target }) => {
    const mark = target.closest(".record-row svg a");
    if (!mark) return;
    if (mark !== current) {
      current.setAttribute("tabindex", "-1");
      current = mark;
      current.setAttribute("tabindex", "0");
    }
    say(mark);
  });
  figure.addEventListener("focusout", hush);
  figure.addEventListener("pointerover", ({ target }) => {
    const mark = target.closest(".record-row svg a");
    if (mark) say(mark);
  });
  figure.addEventListener("pointerout", hush);
}
