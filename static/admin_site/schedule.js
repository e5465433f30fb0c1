/* What a moment typed in UTC means where the meeting sits, and on the clock of who types it. */

const LOCALE = "en-GB";
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
  const clock = moment.toLocaleTimeString(LOCALE, { timeZone, hour: "2-digit", minute: "2-digit" });
  const day = moment.toLocaleDateString(LOCALE, {
    timeZone, day: "numeric", month: "long", year: "numeric",
  });
  return `${clock} on ${day}`;
}

function sentence(moment, zone, place) {
  const parts = [];
  try {
    if (zone) parts.push(`${inZone(moment, zone)} in ${place || zone}`);
  } catch {
    // A zone this browser does not know.
  }
  if (own !== zone && own !== "UTC") parts.push(`${inZone(moment, own)} on your clock (${own})`);
  return parts.length ? `That is ${parts.join(", ")}.` : "";
}

for (const words of document.querySelectorAll(".in-words")) {
  const [day, time] = ["_0", "_1"].map((part) => document.getElementById(words.dataset.of + part));
  if (!day || !time) continue;
  const { zone, place } = words.dataset;
  const say = () => {
    const moment = momentOf(day, time);
    words.textContent = moment ? sentence(moment, zone, place) : "";
  };
  for (const box of [day, time]) {
    // Django's calendar and clock fill the box in silence and then give it the focus.
    for (const event of ["input", "change", "focus"]) box.addEventListener(event, say);
  }
  say();
}
