/* Copies a citation, with the day on which it is read: only the reader's clock knows it. The list
   may be swapped in place, so the click is listened for above it. */

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).innerText.trim();
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" });
  const told = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(`${text}${button.dataset.with} ${day.format(new Date())}.`);
    told.textContent = told.dataset.copied;
  } catch {
    // The browser does not let it: the sentence is marked, for the keys to copy it.
    getSelection().selectAllChildren(document.getElementById(button.dataset.copy));
  }
});
