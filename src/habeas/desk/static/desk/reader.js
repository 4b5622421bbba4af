// Review by keyboard, only while the focus is in the list: a letter typed elsewhere does nothing.
const list = document.querySelector(".claims");
const cards = () => [...list.querySelectorAll("article.card")].filter((card) => card.checkVisibility?.() ?? true);

function go(card) {
  if (!card) return;
  card.focus();
  card.scrollIntoView({ block: "nearest" });
}

const acts = {
  a: (card) => card.querySelector('button[value="accept"]')?.click(),
  u: (card) => card.querySelector('button[value="undo"]')?.click(),
  e: (card) => card.querySelector('[data-do="edit"]')?.click(),
  r: (card) => open(card, "reject", '[name="why"]'),
  m: (card) => (mergeable(card) ? mergeable(card).focus() : card.querySelector('[data-do="merge"]')?.click()),
};

const mergeable = (card) => card?.querySelector('[name="with"]');

function open(card, what, field) {
  const details = card.querySelector(`details[data-do="${what}"]`);
  if (!details) return;
  details.open = true;
  details.querySelector(field)?.focus();
}

list?.addEventListener("keydown", (event) => {
  const at = event.target;
  const card = at.closest("article.card");
  if (event.key === "Escape") { card?.focus(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || ["INPUT", "SELECT", "TEXTAREA"].includes(at.tagName)) return;
  const all = cards();
  const here = all.indexOf(card);
  const key = event.key.toLowerCase();
  if (key === "j") go(all[here + 1]);
  else if (key === "k") go(all[Math.max(0, here - 1)]);
  else if (card && key in acts) acts[key](card);
  else return;
  event.preventDefault();
});

// After a decision the next card that waits has the focus; what was asked for has it where it came.
document.addEventListener("htmx:afterSwap", (event) => {
  const fresh = event.detail.elt?.id ? document.getElementById(event.detail.elt.id) : null;
  if (!fresh?.matches("article.card")) { go(fresh?.querySelector("article.card")); return; }
  if (mergeable(fresh)) { mergeable(fresh).focus(); return; }
  const all = cards();
  const waiting = all.slice(all.indexOf(fresh) + 1).find((card) => card.dataset.state === "WAITING");
  go(fresh.querySelector(".problem") ? fresh : waiting ?? fresh);
});

// Words selected in the text are the words of a claim by hand.
const text = document.getElementById("text");
const quote = document.getElementById("quote");
if (text && quote) {
  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    if (chosen && !chosen.isCollapsed && text.contains(chosen.anchorNode) && text.contains(chosen.focusNode)) {
      quote.value = chosen.toString().trim();
    }
  });
  if (list && !document.getElementById("passage")) cards()[0]?.setAttribute("tabindex", "0");
}
