/* A name that is held already is written into its field by its button. */
"use strict";

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-fill]");
  const field = button && document.getElementById(button.dataset.fill);
  if (!field) return;
  field.value = button.dataset.value ?? button.textContent;
  button.closest("[aria-live]")?.replaceChildren();
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.focus();
});
