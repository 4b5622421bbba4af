/* The Markdown of a paper as a page to write in, and back: every block that this does not know is kept as it is typed. */
"use strict";

(() => {
  /* Markdown to blocks. What is beyond paragraphs, headings, lists, stress and footnotes is kept as it is typed. */
  const NOTE = /^ {0,3}\[\^([\w-]+)\]:[ \t]*(.*)$/;
  const SPECIAL = /[\\`*_{}[\]<>^~$@|#&]/g;
  const make = (tag, className = "") => Object.assign(document.createElement(tag), { className });

  const parted = (markdown) => {
    const body = [];
    const notes = new Map();
    let current = null;
    for (const line of markdown.replaceAll("\r\n", "\n").split("\n")) {
      const found = NOTE.exec(line);
      if (found) {
        current = found[1];
        addTo(notes, current, found[2].trim());
        if (body.at(-1)) body.push("");
      } else if (current !== null && /^(?: {4}|\t)\s*\S/.test(line)) addTo(notes, current, line.trim());
      else if (current === null || line.trim()) {
        current = null;
        body.push(line);
      }
    }
    return { body: body.join("\n").trim(), notes };
  };
  const addTo = (notes, name, words) => {
    const held = notes.get(name) ?? "";
    notes.set(name, !held || !words || held.includes(words) ? held || words : `${held} ${words}`);
  };

  const sign = (name) => {
    const mark = make("sup", "note");
    mark.contentEditable = "false";
    mark.dataset.note = name;
    mark.append("\u2060");
    return mark;
  };

  /* The nodes of a line of Markdown; null where it holds what this page cannot show. */
  const inline = (text) => {
    const root = document.createDocumentFragment();
    const open = [root];
    const marks = [];
    for (let i = 0; i < text.length;) {
      const rest = text.slice(i);
      const found = /^\[\^([\w-]+)\]/.exec(rest);
      const stress = /^\*{1,2}/.exec(rest)?.[0];
      if (rest[0] === "\\" && rest[1] === "\n") { open.at(-1).append(make("br")); i += 2; }
      else if (rest[0] === "\\" && /[^\w\s]/.test(rest[1] ?? "")) { open.at(-1).append(rest[1]); i += 2; }
      else if (found) { open.at(-1).append(sign(found[1])); i += found[0].length; }
      else if (stress && marks.at(-1) === stress) { open.pop(); marks.pop(); i += stress.length; }
      else if (stress && /\S/.test(rest[stress.length] ?? "")) {
        const node = make(stress === "*" ? "em" : "strong");
        open.at(-1).append(node);
        open.push(node);
        marks.push(stress);
        i += stress.length;
      } else if (/^(?:[`[\]*~^]|<[\w/!?]|&#?\w+;|!\[)/.test(rest) || /^_(?=\w)/.test(rest) && !/\w$/.test(text.slice(0, i))) return null;
      else { open.at(-1).append(rest[0] === "\n" ? " " : rest[0]); i += 1; }
    }
    root.normalize();
    return marks.length ? null : root;
  };
  const filled = (node, text) => {
    const inner = inline(text);
    if (inner === null) return null;
    node.append(inner);
    return node;
  };

  const ODD = /^(?:#(?!#{1,2} )|>|\||`{3}|~{3}|:{2,}|: | {4}|\t|[-*_]( *[-*_]){2,}$|\(?[a-zA-Z#]{1,2}[.)] |\(\d+\) )/;
  const ITEM = { ol: /^\d+[.)] +/, ul: /^[-*+] +/ };
  const list = (tag, lines) => {
    const node = make(tag);
    const first = parseInt(lines[0], 10);
    if (tag === "ol" && first !== 1) node.start = first;
    for (const line of lines) {
      const item = filled(make("li"), line.replace(ITEM[tag], ""));
      if (!item) return null;
      node.append(item);
    }
    return node;
  };
  const raw = (text) => {
    const node = make("pre", "raw");
    node.textContent = text;
    return node;
  };
  const block = (text) => {
    const lines = text.split("\n");
    const heading = /^(##|###) (.+)$/.exec(text);
    if (heading && !text.includes("{")) return filled(make(heading[1] === "##" ? "h2" : "h3"), heading[2]) ?? raw(text);
    for (const tag of ["ol", "ul"]) if (lines.every((line) => ITEM[tag].test(line))) return list(tag, lines) ?? raw(text);
    const isOdd = lines.some((line) => ODD.test(line) || ITEM.ul.test(line) || /^(?:=+|-+)$/.test(line));
    return (isOdd ? null : filled(make("p"), text)) ?? raw(text);
  };

  /* Blocks to Markdown, as tokens that know the place in the page they come from. */
  const plainToken = (s) => ({ s, node: null, at: 0 });
  const textOf = (tokens) => tokens.map((token) => token.s).join("");
  const tokensOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return [...node.data].reduce((all, sign_) => {
        const s = sign_ === "\u2060" ? "" : sign_ === "\n" ? "\\\n" : sign_.replace(SPECIAL, "\\$&").replace("\u00a0", " ");
        all.push({ s, node, at: all.end });
        all.end += sign_.length;
        return all;
      }, Object.assign([], { end: 0 }));
    }
    if (node.nodeName === "SUP") return node.dataset.note ? [{ s: `[^${node.dataset.note}]`, node: node.parentNode, at: [...node.parentNode.childNodes].indexOf(node) }] : [];
    if (node.nodeName === "BR") return node.nextSibling ? [plainToken("\\\n")] : [];
    const inner = [...node.childNodes].flatMap(tokensOf);
    const around = { EM: "*", I: "*", STRONG: "**", B: "**" }[node.nodeName];
    if (!around || !textOf(inner).trim()) return inner;
    const [lead, mid, trail] = trimmed(inner);
    return [...lead, plainToken(around), ...mid, plainToken(around), ...trail];
  };
  const trimmed = (tokens) => {
    const isBlank = (token) => !token.s.trim() || token.s === "\\\n";
    let first = 0;
    let last = tokens.length;
    while (first < last && isBlank(tokens[first])) first += 1;
    while (last > first && isBlank(tokens[last - 1])) last -= 1;
    return [tokens.slice(0, first), tokens.slice(first, last), tokens.slice(last)];
  };
  const line = (node, before = "") => {
    const [, tokens] = trimmed(tokensOf(node).map((token) => ({ ...token })));
    const text = textOf(tokens);
    if (!text) return [];
    const stop = /^\w+(?=[.)])/.exec(text)?.[0].length ?? (/^[-+:=%!?/"',.;()]/.test(text) ? 0 : -1);
    for (let i = 0, at = 0; stop >= 0 && i < tokens.length; at += tokens[i].s.length, i += 1) {
      if (at === stop && tokens[i].s) { tokens[i].s = `\\${tokens[i].s}`; break; }
    }
    return before ? [plainToken(before), ...tokens] : tokens;
  };
  const HEADINGS = { H1: "## ", H2: "## ", H3: "### " };
  const blockTokens = (node) => {
    if (node.nodeName === "PRE") return [...node.childNodes].flatMap((child) => child.nodeType === Node.TEXT_NODE ? [...child.data].map((s, at) => ({ s, node: child, at })) : [plainToken("\n")]);
    if (node.nodeName !== "OL" && node.nodeName !== "UL") return line(node, HEADINGS[node.nodeName]);
    const first = node.start ?? 1;
    const items = [...node.children].map((item, n) => line(item, node.nodeName === "OL" ? `${first + n}. ` : "- ")).filter((item) => item.length);
    return items.flatMap((item, n) => n ? [plainToken("\n"), ...item] : item);
  };
  const isBlock = (node) => /^(?:P|DIV|H[1-6]|OL|UL|PRE)$/.test(node.nodeName);
  const bodyTokens = (sheet) => {
    const blocks = [];
    let loose = null;
    for (const node of sheet.childNodes) {
      if (isBlock(node)) { loose = null; blocks.push(blockTokens(node)); }
      else if (loose) loose.push(...tokensOf(node));
      else blocks.push(loose = tokensOf(node));
    }
    return blocks.filter((tokens) => textOf(tokens).trim()).flatMap((tokens, n) => n ? [plainToken("\n\n"), ...tokens] : tokens);
  };
  const blocks = (body) => body.split(/\n(?:[ \t]*\n)+/).filter((one) => one.trim()).map(block);

  globalThis.habeasPaper = { parted, blocks, make, bodyTokens, textOf, SPECIAL };
})();
