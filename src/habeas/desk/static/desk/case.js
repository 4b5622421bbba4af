// The time axis by keyboard: arrows go from fact to fact, + and - zoom, 0 shows the whole. Time runs to the right
// in every language.
const axis = document.getElementById("axis");
const dots = axis ? [...axis.querySelectorAll("svg a")] : [];

function stand(at) {
  const next = dots[Math.max(0, Math.min(dots.length - 1, at))];
  if (!next) return;
  for (const dot of dots) dot.tabIndex = dot === next ? 0 : -1;
  next.focus();
}

const steps = { "+": "in", "=": "in", "-": "out", "0": "whole" };
axis?.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const here = dots.indexOf(document.activeElement);
  const moves = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: dots.length - 1 };
  if (event.key in moves) stand(moves[event.key]);
  else if (event.key in steps) document.querySelector(`[data-step="${steps[event.key]}"]`)?.click();
  else return;
  event.preventDefault();
});
