/* What a moment typed in UTC means where the meeting sits, and on the clock of who types it. */

import { language, words } from "./words.js";

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

function momentOf(day, time) {
  const date = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(day.value);
  const clock = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*$/.exec(time.value);
  if (!date || !clock) return null;
  const [year, month, number] = date.slice(1).map(Number);
  const moment = new Date(Date.UTC(year, month - 1, number, ...clock.slice(1).map(Number)));
  return moment.getUTCDate() === number ? moment : null;
}

function inZone(moment, timeZone) {
  const clock = moment.toLocaleTimeString(language, { timeZone, hour: "2-digit", minute: "2-digit" });
  const day = moment.toLocaleDateString(language, {
    timeZone, day: "numeric", month: "long", year: "numeric",
  });
  return words("{clock} on {day}", { clock, day });
}

function sentence(moment, zone, place) {
  const parts = [];
  try {
    if (zone) parts.push(words("{moment} in {place}", { moment: inZone(moment, zone), place: place || zone }));
  } catch {
    // A zone this browser does not know.
  }
  if (own !== zone && own !== "UTC") parts.push(words("{moment} on your clock ({zone})", { moment: inZone(moment, own), zone: own }));
  return parts.length ? words("That is {moments}.", { moments: parts.join(", ") }) : "";
}

for (const box of document.querySelectorAll(".in-words")) {
  const [day, time] = ["_0", "_1"].map((part) => document.getElementById(box.dataset.of + part));
  if (!day || !time) continue;
  const { zone, place } = box.dataset;
  const say = () => {
    const moment = momentOf(day, time);
    box.textContent = moment ? sentence(moment, zone, place) : "";
  };
  for (const box of [day, time]) {
    // Django's calendar and clock fill the box in silence and then give it the focus.
    for (const event of ["input", "change", "focus"]) box.addEventListener(event, say);
  }
  say();
}
