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
    tell(word(event.detail.xhr.status === 401 ? "logged-out" : "failed"), "error");
  });
  window.addEventListener("offline", () => tell(word("offline"), "error"));
  document.addEventListener("submit", (event) => {
    if (navigator.onLine || event.target.method !== "post") return;
    event.preventDefault();
    tell(word("offline"), "error");
  });

  /* Forms with data-keep: what is typed stays in this browser until the desk has it. One with data-answered shows
     what the desk made of it just now, which is not to be undone. */
  const LATEST = "habeas-sent";
  const OLDEST = 14 * 24 * 60 * 60 * 1000;
  const prefix = () => `habeas-kept:${user()}:`;
  const keyOf = (form) => prefix() + form.dataset.keep;
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

  const typed = (form) => {
    const fields = {};
    const seen = {};
    for (const field of form.elements) {
      if (!isKept(field)) continue;
      const name = nameOf(field);
      seen[name] = (seen[name] ?? -1) + 1;
      if (asStands(field) !== asStood(field)) fields[`${name}#${seen[name]}`] = asStands(field);
    }
    return fields;
  };

  const read = (key) => {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  };
  const drop = (key) => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const write = (key, kept) => { try { localStorage.setItem(key, JSON.stringify(kept)); } catch { /* no room: the form itself holds it */ } };

  const keep = (form) => {
    const fields = typed(form);
    if (Object.keys(fields).length) write(keyOf(form), { fields, at: Date.now() });
    else drop(keyOf(form));
  };

  const put = (form, fields) => {
    const seen = {};
    let changed = false;
    for (const field of form.elements) {
      if (!isKept(field)) continue;
      const name = nameOf(field);
      seen[name] = (seen[name] ?? -1) + 1;
      const value = fields[`${name}#${seen[name]}`];
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
    if (form.dataset.answered !== undefined) return;
    const key = keyOf(form);
    const kept = read(key);
    if (!kept || Date.now() - kept.at > OLDEST) { drop(key); return; }
    if (!put(form, kept.fields)) return;
    tell(word("back"), "", { label: word("forget"), act: () => { drop(key); form.reset(); } });
  };

  /* A form that was sent is forgotten once another page has come in its place: then the desk has it. */
  const settle = () => {
    let sent = null;
    try { sent = JSON.parse(sessionStorage.getItem(LATEST)); sessionStorage.removeItem(LATEST); } catch { return; }
    if (!sent) return;
    const refused = document.querySelector(".problem, [data-refused]");
    const isThere = [...document.querySelectorAll("form[data-keep]")].some((form) => keyOf(form) === sent.key);
    if (refused || document.querySelector("[data-log-in]") || (isThere && !document.querySelector("[data-message].success, [data-message].info"))) return;
    drop(sent.key);
  };

  const ready = (root) => {
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
  const dropAll = () => {
    try { Object.keys(localStorage).filter((key) => key.startsWith(prefix())).forEach(drop); } catch { /* nothing was kept */ }
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches?.("form.out")) dropAll();
    if (!form.dataset?.keep || event.defaultPrevented) return;
    keep(form);
    try { sessionStorage.setItem(LATEST, JSON.stringify({ key: keyOf(form) })); } catch { /* it is given back, then */ }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest?.("form[data-keep]");
    if (!form || event.detail.requestConfig?.verb === "get") return;
    try { sessionStorage.removeItem(LATEST); } catch { /* nothing was kept */ }
    if (event.detail.successful) drop(keyOf(form));
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

  settle();
  ready(document);
})();
