/* What the pages of the desk do beside showing: every page works without it. */
"use strict";

(() => {
  const word = (name) => document.getElementById("spoken")?.content.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
  const token = () => document.querySelector('meta[name="csrf-token"]')?.content ?? "";
  const user = () => document.querySelector('meta[name="habeas-user"]')?.content ?? "";

  /* A line for the person, told to screen readers too; the same line is not told twice. */
  const tell = (text, sort = "", deed = null) => {
    const region = document.getElementById("messages");
    if (!region || !text) return null;
    const told = [...region.children].find((line) => line.dataset.text === text);
    if (told) return told;
    const line = document.createElement("p");
    line.className = `notice ${sort}`;
    line.dataset.text = text;
    line.append(text);
    if (deed) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = deed.label;
      button.addEventListener("click", () => { line.remove(); deed.act(); });
      line.append(" ", button);
    }
    region.append(line);
    return line;
  };

  /* htmx: the token of the form, and what is said when an answer does not come. */
  document.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.verb !== "get") event.detail.headers["X-CSRFToken"] = token();
  });
  document.addEventListener("htmx:sendError", () => tell(word("offline"), "error"));
  document.addEventListener("htmx:timeout", () => tell(word("offline"), "error"));
  document.addEventListener("htmx:responseError", (event) => {
    const form = event.detail.elt;
    if (event.detail.xhr.status !== 401) tell(word("failed"), "error");
    else if (form.matches("form[method=post]")) sendWhole(form, event.detail.requestConfig.triggeringEvent?.submitter);
    else tell(word("logged-out"), "error");
  });
  /* A form that htmx would send is sent as a page: the log-in carries it then. */
  const sendWhole = (form, button) => {
    if (button?.name) form.append(hidden(button.name, button.value));
    form.submit();
  };
  const hidden = (name, value) => Object.assign(document.createElement("input"), { type: "hidden", name, value });
  window.addEventListener("offline", () => tell(word("offline"), "error"));
  window.addEventListener("online", () => {
    for (const line of document.querySelectorAll("#messages > p")) if (line.dataset.text === word("offline")) line.remove();
  });
  document.addEventListener("submit", (event) => {
    if (navigator.onLine || event.target.method !== "post") return;
    event.preventDefault();
    tell(word("offline"), "error");
  });

  /* Forms with data-keep: what is typed stays in this browser until the desk says that it has it. What is kept bears
     the token of its form, so that what comes back and is sent again is not entered twice. */
  const TOKEN = "sending";
  const TAKEN = /(?:^|; )habeas-taken=([0-9a-f]{32})/;
  const OLDEST = 14 * 24 * 60 * 60 * 1000;
  const prefix = () => `habeas-kept:${user()}:`;
  const keyOf = (form) => prefix() + form.dataset.keep;
  const tokenOf = (form) => form.elements.namedItem(TOKEN);
  const isKept = (field) =>
    field.name && !field.disabled && !["hidden", "password", "file", "submit", "button", "image", "reset"].includes(field.type);
  const isTicked = (field) => field.type === "checkbox" || field.type === "radio";

  const asStood = (field) => {
    if (isTicked(field)) return field.defaultChecked;
    if (field.tagName !== "SELECT") return field.defaultValue;
    const set = [...field.options].filter((option) => option.defaultSelected);
    return (set.length || field.multiple ? set : [...field.options].slice(0, 1)).map((option) => option.value).join("\n");
  };
  const asStands = (field) => {
    if (isTicked(field)) return field.checked;
    return field.tagName === "SELECT" ? [...field.selectedOptions].map((option) => option.value).join("\n") : field.value;
  };
  const nameOf = (field) => (isTicked(field) ? `${field.name}=${field.value}` : field.name);

  const named = function* (form) {
    const seen = {};
    for (const field of form.elements) {
      if (!isKept(field)) continue;
      const name = nameOf(field);
      seen[name] = (seen[name] ?? -1) + 1;
      yield [`${name}#${seen[name]}`, field];
    }
  };
  /* What differs from the page as it came, and from what is kept; all of it where the desk asks a form back. */
  const typed = (form, before) => {
    const fields = {};
    for (const [name, field] of named(form)) {
      const is = asStands(field);
      const isAnswer = form.dataset.askedBack && is && is !== "false";
      if (is !== asStood(field) || name in before || isAnswer) fields[name] = is;
    }
    return fields;
  };
  const read = (key) => {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  };
  const drop = (key) => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const write = (key, kept) => { try { localStorage.setItem(key, JSON.stringify(kept)); } catch { /* no room: the form itself holds it */ } };

  const keep = (form) => {
    const fields = typed(form, read(keyOf(form))?.fields ?? {});
    if (Object.keys(fields).length) write(keyOf(form), { fields, at: Date.now(), token: tokenOf(form).value });
    else drop(keyOf(form));
  };

  /* Rows of a table that were added while it was filled in. */
  const growRows = (form, fields) => {
    const body = form.querySelector("tbody[data-rows]");
    if (!body) return;
    const numbers = Object.keys(fields).map((name) => Number(/^r(\d+)-/.exec(name)?.[1] ?? -1));
    for (let last = body.rows.length - 1; last < Math.max(...numbers); last += 1) {
      const row = body.rows[last].cloneNode(true);
      for (const part of row.querySelectorAll("*")) renumber(part, `r${last}`, `r${last + 1}`);
      body.append(row);
      window.htmx?.process(row);
    }
    form.elements.namedItem("count").value = body.rows.length;
  };

  /* In the names and the addresses of a row its number comes before a hyphen, or ends them. */
  const renumber = (part, from, to) => {
    const number = new RegExp(`(?<![a-z0-9])${from}(?=-|$)`, "g");
    for (const attribute of [...part.attributes]) part.setAttribute(attribute.name, attribute.value.replace(number, to));
    if ("defaultValue" in part) part.value = part.defaultValue = "";
  };

  const put = (form, fields) => {
    let changed = false;
    growRows(form, fields);
    for (const [name, field] of named(form)) {
      const value = fields[name];
      if (value === undefined || asStands(field) === value) continue;
      if (isTicked(field)) field.checked = value;
      else if (field.tagName === "SELECT") {
        const chosen = String(value).split("\n");
        for (const option of field.options) option.selected = chosen.includes(option.value);
      } else field.value = value;
      changed = true;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return changed;
  };

  const giveBack = (form) => {
    if (form.dataset.keepReady) return;
    form.dataset.keepReady = "yes";
    if (!tokenOf(form)) form.append(hidden(TOKEN, fresh()));
    const key = keyOf(form);
    const kept = read(key);
    if (kept && Date.now() - kept.at > OLDEST) drop(key);
    else if (tokenOf(form).dataset.askedBack) {
      /* The desk asks this form back: what it answers is newer than what was kept. */
      form.dataset.askedBack = "yes";
      keep(form);
    } else if (kept) putBack(form, key, kept);
    giveBackEarlier(form);
  };
  const putBack = (form, key, kept) => {
    const own = tokenOf(form).value;
    if (!put(form, kept.fields)) return;
    tokenOf(form).value = kept.token;
    keep(form);
    for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    const forget = () => { drop(key); form.reset(); tokenOf(form).value = own; };
    tell(word("back"), "", { label: word("forget"), act: forget });
  };
  const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  /* What was typed on an earlier version, which somebody else has replaced since: beside the form, never over it. */
  const giveBackEarlier = (form) => {
    const about = form.dataset.keepEarlier;
    if (!about) return;
    for (const key of keysOf(prefix() + about)) {
      const kept = key === keyOf(form) ? null : read(key);
      if (!kept) continue;
      const fields = [...named(form)].filter(([name]) => name in kept.fields);
      if (Date.now() - kept.at > OLDEST || fields.every(([name, field]) => asStands(field) === kept.fields[name])) drop(key);
      else form.before(earlier(form, key, fields, kept));
    }
  };
  const earlier = (form, key, fields, kept) => {
    const card = document.createElement("section");
    card.className = "card";
    card.append(Object.assign(document.createElement("p"), { textContent: word("earlier") }));
    for (const [name] of fields) {
      const words = Object.assign(document.createElement("pre"), { className: "theirs", textContent: kept.fields[name], tabIndex: 0 });
      words.dir = "auto";
      card.append(words);
    }
    const button = (label, act) => {
      const made = Object.assign(document.createElement("button"), { type: "button", textContent: label });
      made.addEventListener("click", () => { act(); drop(key); card.remove(); });
      return made;
    };
    card.append(button(word("take"), () => { put(form, kept.fields); keep(form); }), " ", button(word("forget"), () => {}));
    return card;
  };

  /* A form is forgotten once the desk has said that it took it; until then it is kept, whatever page comes. */
  const keysOf = (start) => {
    try { return Object.keys(localStorage).filter((key) => key.startsWith(start)); } catch { return []; }
  };
  const settle = () => {
    const token = TAKEN.exec(document.cookie)?.[1];
    if (!token) return;
    keysOf(prefix()).filter((key) => read(key)?.token === token).forEach(drop);
    document.cookie = "habeas-taken=; max-age=0; path=/; samesite=strict";
  };

  /* What is typed is kept here; without a script a page that it stands on is not left. */
  const ready = (root) => {
    for (const apart of root.querySelectorAll?.("[data-apart]") ?? []) apart.removeAttribute("target");
    for (const form of root.querySelectorAll?.("form[data-keep]") ?? []) giveBack(form);
    if (root.matches?.("form[data-keep]")) giveBack(root);
  };
  for (const sort of ["input", "change"]) {
    document.addEventListener(sort, (event) => {
      const form = event.target.form;
      if (form?.dataset?.keep) keep(form);
    });
  }
  /* Whoever logs out leaves nothing of a case on a computer that others use. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches?.("form.out")) keysOf(prefix()).forEach(drop);
    if (form.dataset?.keep) keep(form);
  });
  document.addEventListener("htmx:load", (event) => ready(event.target));

  /* Keys: a page names its own by data-keys="?"; the question mark shows them. */
  const showKeys = () => {
    const open = document.querySelector(".keys");
    if (open) { open.remove(); return; }
    const rows = [...document.querySelectorAll("[data-keys]")];
    if (!rows.length) return;
    const box = document.createElement("div");
    box.className = "keys card";
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-label", word("keys"));
    const title = document.createElement("h2");
    title.textContent = word("keys");
    const list = document.createElement("dl");
    for (const row of rows) {
      const key = document.createElement("dt");
      const cap = document.createElement("kbd");
      cap.textContent = row.dataset.keys;
      key.append(cap);
      const does = document.createElement("dd");
      does.textContent = row.dataset.keysDo || row.getAttribute("aria-label") || row.textContent.trim();
      list.append(key, does);
    }
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = word("close");
    const before = document.activeElement;
    close.addEventListener("click", () => { box.remove(); before?.focus?.(); });
    box.append(title, list, close);
    document.body.append(box);
    close.focus();
  };
  const isTyping = (target) => target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelector(".keys button")?.click();
    if (event.key === "?" && !isTyping(event.target) && !event.ctrlKey && !event.metaKey) showKeys();
  });

  /* The choice of language closes as a menu does. */
  const menu = document.querySelector(".language");
  const shut = () => { if (menu?.open) menu.open = false; };
  document.addEventListener("click", (event) => { if (!menu?.contains(event.target)) shut(); });
  menu?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    shut();
    menu.querySelector("summary").focus();
  });

  /* Where the tabs stand in one row, the one open is in sight. */
  for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
    const row = tab.parentElement, from = tab.getBoundingClientRect(), to = row.getBoundingClientRect();
    row.scrollLeft += from.left + from.width / 2 - (to.left + to.width / 2);
  }

  settle();
  ready(document);
})();
