/* A paper as it looks, to write in: footnotes are whole signs that move with their sentence. The text area beneath
   holds the Markdown that is sent, and is the page without JavaScript. */
"use strict";

(() => {
  const area = document.getElementById("markdown");
  const model = document.getElementById("sheet-model");
  if (!area || !model) return;

  const { parted, blocks, make, textOf, SPECIAL } = globalThis.habeasPaper;
  const bodyTokens = () => globalThis.habeasPaper.bodyTokens(sheet);

  /* The sheet and the text area say the same. */
  area.before(model.content.cloneNode(true));
  const whole = document.querySelector(".writing");
  const sheet = whole.querySelector(".sheet");
  const field = area.closest(".field");
  let notes = new Map();
  let base = "";
  let drawn = "";
  const GLUE = "\u2060"; // a place for the caret after a sign at the end of a line; it is no word
  const marksIn = (root = sheet) => [...root.querySelectorAll("sup.note")].map((mark) => mark.dataset.note);

  const markdownOf = (tokens = bodyTokens()) => {
    const body = textOf(tokens);
    const marked = [...new Set(marksIn())];
    const order = [...marked.filter((name) => notes.get(name)), ...[...notes.keys()].filter((name) => !marked.includes(name))];
    return `${[...(body ? [body] : []), ...order.map((name) => `[^${name}]: ${notes.get(name)}`)].join("\n\n")}\n`;
  };
  const draw = (markdown) => {
    const text = parted(markdown);
    for (const [name, words] of text.notes) if (words) notes.set(name, words);
    sheet.replaceChildren(...blocks(text.body));
    if (!sheet.children.length) sheet.append(make("p"));
    if (!sheet.textContent) sheet.firstChild.append(make("br"));
    number();
  };
  const begin = () => {
    notes = new Map();
    base = area.value;
    draw(base);
    drawn = markdownOf();
    past = [{ markdown: drawn, caret: 0 }];
    ahead = [];
  };
  area.form.addEventListener("reset", () => setTimeout(begin));
  const isSheet = () => !whole.hidden;
  let isOurs = false;
  const send = () => {
    const now = markdownOf();
    area.value = now === drawn ? base : now;
    isOurs = true;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    isOurs = false;
    number();
  };
  for (const sort of ["input", "change"]) area.addEventListener(sort, () => { if (!isOurs) begin(); });

  /* Numbers of the notes beside the words, in the order of their marks. */
  const number = () => {
    for (const mark of sheet.querySelectorAll("sup.note")) if (!mark.nextSibling) mark.after(GLUE);
    const marks = marksIn();
    for (const entry of document.querySelectorAll("[data-of-note]")) {
      const at = marks.indexOf(entry.dataset.ofNote);
      entry.hidden = at < 0;
      const place = entry.querySelector(".number");
      if (place && at >= 0) place.textContent = at + 1;
    }
  };

  /* Where the caret is in the Markdown, and back. */
  const placed = (tokens) => {
    let at = 0;
    return tokens.map((token) => ({ ...token, from: at, to: (at += token.s.length) }));
  };
  const blockOf = (node) => {
    while (node && node.parentNode !== sheet && node.nodeName !== "LI") node = node.parentNode;
    return node;
  };
  const indexOf = (node, offset, tokens) => {
    const caret = document.createRange();
    caret.setStart(node, offset);
    const ours = tokens.filter((token) => token.node);
    const n = ours.findIndex((token) => caret.comparePoint(token.node, token.at) >= 0);
    const [before, after] = n < 0 ? [ours.at(-1), null] : [ours[n - 1], ours[n]];
    const here = blockOf(node === sheet ? sheet.childNodes[offset] ?? sheet.lastChild : node);
    if (after && blockOf(after.node) === here) return after.from;
    return before ? before.to : 0;
  };
  const pointAt = (index, tokens) => {
    const ours = tokens.filter((token) => token.node);
    const inside = ours.find((token) => index < token.to && index >= token.from);
    if (inside) return [inside.node, inside.at];
    const before = ours.findLast((token) => token.to <= index) ?? ours[0];
    if (!before) return [sheet, 0];
    return [before.node, before.at + (before.node.nodeType === Node.TEXT_NODE ? String.fromCodePoint(before.node.data.codePointAt(before.at)).length : 1)];
  };
  /* The browser tells of a new selection a moment later than a quick hand uses it: so it is asked for, too. */
  let kept = null;
  const keepSelection = () => {
    const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
    if (range && sheet.contains(range.commonAncestorContainer)) kept = range.cloneRange();
  };
  document.addEventListener("selectionchange", keepSelection);
  const chosen = () => {
    keepSelection();
    const tokens = placed(bodyTokens());
    const end = tokens.at(-1)?.to ?? 0;
    if (!kept || !sheet.contains(kept.startContainer)) return [end, end];
    return [indexOf(kept.startContainer, kept.startOffset, tokens), indexOf(kept.endContainer, kept.endOffset, tokens)];
  };
  const rangeOf = (from, to) => {
    const tokens = placed(bodyTokens());
    const range = document.createRange();
    range.setStart(...pointAt(from, tokens));
    range.setEnd(...pointAt(to, tokens));
    return range;
  };
  const select = (from, to, doesFocus = true) => {
    const range = rangeOf(from, to);
    if (doesFocus) sheet.focus({ preventScroll: true });
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    kept = range.cloneRange();
    const box = range.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - 20) (range.startContainer.parentElement ?? sheet).scrollIntoView({ block: "center" });
  };
  const put = (from, to, markdown) => {
    const body = textOf(bodyTokens());
    draw(body.slice(0, from) + markdown + body.slice(to));
    select(from + markdown.length, from + markdown.length);
    note();
    send();
  };

  /* What was done can be undone, whoever changed the page: the browser's own memory does not know of ours. */
  let past = [];
  let ahead = [];
  let last = 0;
  const note = () => {
    const state = { markdown: markdownOf(), caret: chosen()[1] };
    if (state.markdown === past.at(-1)?.markdown) return;
    if (Date.now() - last < 600 && past.length > 1) past.pop();
    else last = Date.now();
    past.push(state);
    ahead = [];
  };
  const step = (from, to) => {
    if (from.length < (from === past ? 2 : 1)) return;
    to.push(from.pop());
    const state = from === past ? past.at(-1) : to.at(-1);
    draw(state.markdown);
    select(state.caret, state.caret);
    last = 0;
    send();
  };
  /* Deleting a sign, or over the end of a paragraph, is done here: the browser would leave its own looks behind. */
  const beyond = (tokens, at, isBefore) => {
    const ours = tokens.filter((token) => token.node && token.s);
    const before = ours.findLast((token) => token.to <= at);
    const after = ours.find((token) => token.from >= at);
    const next = isBefore ? before : after;
    if (next?.node.nodeType === Node.ELEMENT_NODE && (isBefore ? next.to : next.from) === at) return [next.from, next.to];
    const isOver = before && after && blockOf(before.node) !== blockOf(after.node);
    return isOver && (isBefore ? after.from === at : before.to === at) ? [before.to, after.from] : null;
  };
  const isOverBlocks = () => kept && !kept.collapsed && blockOf(kept.startContainer) !== blockOf(kept.endContainer);
  sheet.addEventListener("beforeinput", (event) => {
    const sort = event.inputType;
    const span = chosen();
    if (isOverBlocks() && /^(?:delete|insertText|insertParagraph)/.test(sort)) {
      event.preventDefault();
      put(...span, sort === "insertParagraph" ? "\n\n" : sort === "insertText" ? escaped(event.data ?? "") : "");
    } else if (kept?.collapsed && /^delete\w*(?:Backward|Forward)$/.test(sort)) {
      const gone = beyond(placed(bodyTokens()), span[1], sort.endsWith("Backward"));
      if (gone) { event.preventDefault(); put(...gone, ""); }
    }
    if (event.inputType === "historyUndo" || event.inputType === "historyRedo") event.preventDefault();
    if (/^format(?!Bold|Italic)/.test(event.inputType)) event.preventDefault();
  });
  sheet.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) step(ahead, past);
    else step(past, ahead);
  });
  sheet.addEventListener("input", () => { note(); send(); });

  /* Within the paper footnotes are copied with their words; what comes from elsewhere comes as plain words. */
  const OWN = "text/x-habeas-paper";
  const escaped = (text) => text.replace(SPECIAL, "\\$&").split(/\s*\n\s*/).filter(Boolean).join("\n\n");
  for (const sort of ["copy", "cut"]) {
    sheet.addEventListener(sort, (event) => {
      const [from, to] = chosen();
      if (from === to) return;
      const markdown = textOf(bodyTokens()).slice(from, to);
      event.preventDefault();
      event.clipboardData.setData(OWN, markdown);
      event.clipboardData.setData("text/plain", getSelection().toString().replaceAll(GLUE, ""));
      if (sort === "cut") put(from, to, "");
    });
  }
  sheet.addEventListener("paste", (event) => {
    event.preventDefault();
    const markdown = event.clipboardData.getData(OWN) || escaped(event.clipboardData.getData("text/plain"));
    if (markdown) put(...chosen(), markdown);
  });
  for (const sort of ["drop", "dragstart"]) sheet.addEventListener(sort, (event) => event.preventDefault());

  /* Findings lead to their words; a suggestion takes their place by one press; facts become footnotes. */
  let checked = area.value;
  const sent = new WeakMap();
  document.addEventListener("htmx:beforeRequest", (event) => { if (event.detail.elt === area) sent.set(event.detail.xhr, area.value); });
  document.addEventListener("htmx:afterSwap", (event) => { checked = sent.get(event.detail.xhr) ?? checked; });
  const nearest = (text, words, start) => {
    let best = -1;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
    }
    return best;
  };
  const spanOf = (card) => {
    const signs = [...checked];
    const [from, to] = card.dataset.place.split("-").map(Number);
    const words = signs.slice(from, to).join("");
    if (!words) return null;
    const text = isSheet() ? textOf(bodyTokens()) : area.value;
    const at = nearest(text, words, signs.slice(0, from).join("").length);
    return at < 0 ? null : [at, at + words.length];
  };
  const show = (span) => {
    if (isSheet()) { select(...span); return; }
    area.focus();
    area.setSelectionRange(...span);
  };
  const mend = (span, words) => {
    if (isSheet()) { put(...span, escaped(words)); return; }
    area.focus();
    area.setRangeText(words, ...span, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const insert = (name) => {
    if (isSheet()) { const [, to] = chosen(); put(to, to, `[^${name}]`); return; }
    area.setRangeText(`[^${name}]`, area.selectionEnd, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  };
  const takeOut = (name) => {
    const text = textOf(bodyTokens());
    const caret = text.indexOf(`[^${name}]`);
    draw(text.replaceAll(`[^${name}]`, ""));
    select(caret, caret);
    note();
    send();
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    const card = button?.closest("[data-place]");
    const name = button?.closest("[data-of-note]")?.dataset.ofNote;
    if (button?.dataset.insert) insert(button.dataset.insert);
    else if (button?.dataset.does === "show-note") { const at = textOf(bodyTokens()).indexOf(`[^${name}]`); if (at >= 0) select(at, at + name.length + 3); }
    else if (button?.dataset.does === "take-out") takeOut(name);
    else if (card && (button.dataset.does === "show" || button.dataset.does === "mend")) {
      const span = spanOf(card);
      if (span && button.dataset.does === "show") show(span);
      else if (span) mend(span, card.dataset.suggestion);
    } else return;
    event.preventDefault();
  });
  sheet.addEventListener("click", (event) => {
    const name = event.target.closest("sup.note")?.dataset.note;
    if (name) lookAt(name);
  });
  let looked = "";
  const lookAt = (name) => {
    document.getElementById("notes").closest("details").open = true;
    const entry = document.querySelector(`[data-of-note="${name}"]`);
    looked = entry ? "" : name;
    entry?.scrollIntoView({ block: "nearest" });
    for (const other of document.querySelectorAll(".here[data-of-note]")) other.classList.remove("here");
    entry?.classList.add("here");
  };

  /* What was found is underlined where the browser can do so without touching the words. */
  const underline = () => {
    if (!globalThis.CSS?.highlights) return;
    const ranges = { error: [], warning: [] };
    for (const card of isSheet() ? document.querySelectorAll("#findings [data-place]") : []) {
      const span = spanOf(card);
      if (span) ranges[card.classList.contains("error") ? "error" : "warning"].push(rangeOf(...span));
    }
    for (const [sort, found] of Object.entries(ranges)) CSS.highlights.set(`found-${sort}`, new Highlight(...found));
  };
  document.addEventListener("htmx:afterSettle", () => { number(); underline(); if (looked) lookAt(looked); });

  const turn = (toSheet) => {
    whole.hidden = !toSheet;
    field.classList.toggle("beneath", toSheet);
    area.tabIndex = toSheet ? -1 : 0;
    if (toSheet) { area.setAttribute("aria-hidden", "true"); begin(); } else area.removeAttribute("aria-hidden");
    for (const button of document.querySelectorAll("[data-turn]")) button.setAttribute("aria-pressed", String((button.dataset.turn === "sheet") === toSheet));
    underline();
  };
  for (const button of document.querySelectorAll("[data-turn]")) button.addEventListener("click", () => turn(button.dataset.turn === "sheet"));
  document.querySelector(".turning").hidden = false;
  document.execCommand("defaultParagraphSeparator", false, "p");
  turn(true);
})();
