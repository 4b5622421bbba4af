/* Narrows a list to the lines that have the words typed above it; what is ticked stays in sight. */
"use strict";

document.addEventListener("input", (event) => {
  const field = event.target.closest?.("[data-narrows]");
  if (!field) return;
  const words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  for (const line of document.querySelectorAll(`${field.dataset.narrows} > *`)) {
    const text = line.textContent.toLocaleLowerCase();
    line.hidden = !line.querySelector("input:checked") && !words.every((word) => text.includes(word));
  }
});
