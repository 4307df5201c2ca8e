// Upgrades an entry sheet: every cell saves by itself, a block from a spreadsheet can be pasted,
// arrows and Enter move, and what is typed without a network is kept on this device until it is
// sent. Without script the sheet is a form with a button.
const root = document.querySelector(".entry-root[data-entry]");
if (root && root.dataset.entry) start(root);

function start(root) {
  const [savedHere, waiting, conflict, useMine, useStored] = root.dataset.words.split("|");
  const keepName = "selaras entry " + root.dataset.keep;
  const offline = document.getElementById("jaringan");
  const refused = document.getElementById("tak-terambil");
  const news = document.getElementById("kabar");
  const cells = new Map();
  for (const element of root.querySelectorAll("[data-cell]")) {
    const key = element.dataset.cell;
    cells.set(key, {
      key, element,
      main: input(element, "v:" + key), denominator: input(element, "d:" + key),
      note: input(element, "n:" + key), seen: input(element, "r:" + key),
      state: element.querySelector(".entry-state"), found: element.querySelector(".entry-found"),
    });
  }
  // What is typed and not known to be on the server, by cell: it survives a reload.
  let queue = load();
  let timer = 0;
  let isSending = false;
  let delay = 1000;

  function input(element, name) {
    return [...element.querySelectorAll("input")].find((field) => field.name === name);
  }

  function load() {
    try { return JSON.parse(localStorage.getItem(keepName)) || {}; } catch { return {}; }
  }

  function keep() {
    try {
      if (Object.keys(queue).length) localStorage.setItem(keepName, JSON.stringify(queue));
      else localStorage.removeItem(keepName);
    } catch { /* A full or forbidden store: the cell stays "waiting" until the server has it. */ }
  }

  function show(cell, state, word) {
    cell.element.dataset.state = state;
    cell.state.textContent = word;
  }

  function textOf(cell) {
    return {
      v: cell.main.value, d: cell.denominator ? cell.denominator.value : "",
      n: cell.note ? cell.note.value : "", r: cell.seen.value,
    };
  }

  function fill(cell, text) {
    cell.main.value = text.v;
    if (cell.denominator) cell.denominator.value = text.d;
    if (cell.note) cell.note.value = text.n;
  }

  function typed(cell) {
    queue[cell.key] = textOf(cell);
    keep();
    show(cell, "local", savedHere);
    schedule(600);
  }

  function schedule(after) {
    clearTimeout(timer);
    timer = setTimeout(send, after);
  }

  async function post(address, fields) {
    const answer = await fetch(address, {
      method: "POST", body: new URLSearchParams(fields), headers: { Accept: "application/json" },
    });
    // Signed out, or no longer allowed: the page itself explains.
    if (answer.status === 401 || answer.status === 403 || answer.redirected) location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  async function send() {
    if (isSending) return;
    const sent = Object.entries(queue).filter(([key, text]) => cells.has(key) && !text.held);
    if (!sent.length) return;
    isSending = true;
    const fields = {};
    for (const [key, text] of sent) {
      show(cells.get(key), "waiting", waiting);
      fields["v:" + key] = text.v;
      fields["n:" + key] = text.n;
      fields["r:" + key] = text.r;
      if (cells.get(key).denominator) fields["d:" + key] = text.d;
    }
    try {
      take(await post(root.dataset.entry, fields), Object.fromEntries(sent));
      offline.hidden = true;
      delay = 1000;
    } catch {
      offline.hidden = false;
      delay = Math.min(delay * 2, 30000);
      schedule(delay);
    }
    isSending = false;
    if (offline.hidden && Object.values(queue).some((text) => !text.held)) schedule(200);
  }

  function take(reply, sent) {
    for (const answer of reply.cells) {
      const cell = cells.get(answer.cell);
      if (!cell) continue;
      const now = queue[answer.cell];
      const before = sent && sent[answer.cell];
      const isNewer = now && before && (now.v !== before.v || now.d !== before.d || now.n !== before.n);
      if (answer.stored) {
        clash(cell, answer);
        continue;
      }
      cell.seen.value = answer.seen;
      if (isNewer) {
        // Typed on while the request was under way: it goes out next, based on this answer.
        now.r = answer.seen;
        show(cell, "local", savedHere);
      } else {
        delete queue[answer.cell];
        // Not under the cursor of whoever is typing there; what was pasted is new to the field.
        const at = document.activeElement;
        if (!sent || (at !== cell.main && at !== cell.denominator)) fill(cell, answer.text);
        show(cell, answer.state, answer.word);
      }
      list(cell, answer.findings);
    }
    keep();
    const filled = document.getElementById("terisi");
    const wrong = document.getElementById("salah");
    if (filled) filled.textContent = reply.filled;
    if (wrong) wrong.textContent = reply.errors;
    if (reply.refused.length) {
      const items = refused.querySelector("ul");
      items.replaceChildren(...reply.refused.map((text) => item(text)));
    }
    if (!sent || reply.refused.length) refused.hidden = !reply.refused.length;
    news.textContent = reply.cells.map((answer) => answer.word).pop() || "";
  }

  function item(text, kind) {
    const element = document.createElement("li");
    if (kind) element.className = kind;
    element.textContent = text;
    return element;
  }

  function list(cell, findings) {
    cell.found.replaceChildren(
      ...findings.map((finding) => item(finding.text, finding.error ? "error" : "warning")));
    const isWrong = findings.some((finding) => finding.error);
    for (const field of [cell.main, cell.denominator]) {
      if (!field) continue;
      if (isWrong) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
      if (findings.length) field.setAttribute("aria-describedby", cell.found.id);
    }
    const note = cell.element.querySelector(".entry-note");
    if (note && findings.some((finding) => !finding.error)) note.open = true;
  }

  // Both texts, and the person chooses.
  function clash(cell, answer) {
    const mine = textOf(cell);
    queue[answer.cell] = { ...mine, held: true };
    show(cell, "conflict", conflict);
    const stored = answer.stored;
    const line = item(stored.d ? stored.v + " / " + stored.d : stored.v, "error");
    const choose = (label, then) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn";
      button.textContent = label;
      button.addEventListener("click", then);
      return button;
    };
    line.append(
      document.createElement("br"),
      choose(useMine, () => {
        cell.seen.value = answer.seen;
        cell.found.replaceChildren();
        typed(cell);
      }),
      choose(useStored, () => {
        cell.seen.value = answer.seen;
        fill(cell, stored);
        delete queue[cell.key];
        keep();
        cell.found.replaceChildren();
        show(cell, "server", answer.word === conflict ? "" : answer.word);
      }));
    cell.found.replaceChildren(line);
  }

  for (const cell of cells.values()) {
    for (const field of [cell.main, cell.denominator, cell.note]) {
      if (field) field.addEventListener("input", () => typed(cell));
    }
    // What an earlier visit could not send.
    const kept = queue[cell.key];
    if (kept) {
      fill(cell, kept);
      delete kept.held;
      show(cell, "waiting", waiting);
    }
  }
  if (Object.keys(queue).length) schedule(50);
  addEventListener("online", () => { delay = 1000; schedule(50); });
  addEventListener("offline", () => { offline.hidden = false; });
  addEventListener("focus", () => schedule(50));
  // The button sends what the cells have not sent yet, and nothing twice.
  for (const form of root.querySelectorAll(".entry-form")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      schedule(0);
    });
  }

  root.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!field.dataset || field.dataset.line === undefined) return;
    const step = direction(event, field);
    if (!step) return;
    const next = neighbour(field, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  });

  function direction(event, field) {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const isAtStart = field.selectionStart === 0 && field.selectionEnd === 0;
    const isAtEnd = field.selectionStart === field.value.length;
    const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    switch (event.key) {
      case "ArrowUp": return [-1, 0];
      case "ArrowDown": return [1, 0];
      case "Enter": return event.shiftKey ? [-1, 0] : [1, 0];
      case "ArrowLeft": return isAtStart || isWhole ? [0, -1] : null;
      case "ArrowRight": return isAtEnd || isWhole ? [0, 1] : null;
      default: return null;
    }
  }

  function neighbour(field, [down, across]) {
    const form = field.closest("form");
    let line = Number(field.dataset.line) + down;
    const column = Number(field.dataset.columnNumber) + across;
    return form.querySelector(
      `input[data-line="${line}"][data-column-number="${column}"]`);
  }

  root.addEventListener("paste", (event) => {
    const field = event.target;
    if (!field.dataset || field.dataset.line === undefined) return;
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
    event.preventDefault();
    paste(field, text);
  });

  async function paste(field, text) {
    const block = field.closest("form").dataset.block;
    const place = `${block}-${field.dataset.line}-${field.dataset.columnNumber}`;
    try {
      take(await post(root.dataset.paste, { tempat: place, blok: text }), null);
    } catch {
      // Without a network each text is typed into its cell; the server judges it later.
      spread(field, text);
    }
  }

  function spread(field, text) {
    const rows = text.replace(/\r/g, "").replace(/\n+$/, "").split("\n");
    rows.forEach((row, down) => row.split("\t").forEach((value, across) => {
      const target = down || across ? neighbour(field, [down, across]) : field;
      if (!target || !value.trim()) return;
      target.value = value.trim();
      target.dispatchEvent(new Event("input", { bubbles: true }));
    }));
    offline.hidden = false;
  }
}
