/* A button beside a link that is shown this once. Without scripts the link is marked and copied by
   hand, so the button is made here. */

import { words } from "./words.js";

for (const box of document.querySelectorAll(".made-link input[readonly]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = words("Copy the link");
  const told = document.createElement("span");
  told.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    told.textContent = "";
    box.select();
    told.textContent = (await copied(box.value)) ? words("Copied") : words("Copy it by Ctrl+C");
  });
  box.after(button, told);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not over plain HTTP, or forbidden: the older way copies what is marked.
    return document.execCommand("copy");
  }
}
