/* What scripts say, in the language of the page. Its words stand in the page (script_words.py);
   where there are none, or one is missing, they say it in English. */

const known = JSON.parse(document.getElementById("desk-words")?.textContent || "{}");

/* `english` in that language, with each {name} filled in from `values`. */
export function words(english, values = {}) {
  return (known[english] ?? english).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/* The language itself, for dates and numbers. */
export const language = document.documentElement.lang || "en-GB";
