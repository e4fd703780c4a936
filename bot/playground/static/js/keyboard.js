// Inline keyboards: patched in place so that the focus and the spinner stay on the button that was tapped.

import { make } from "./dom.js";

const ANSWER_WAIT_MS = 20_000;
const KEPT_ANSWERS = 200;

export class Keyboards {
  #pending = new Map();
  #early = new Set();
  #tap;
  #tell;

  // `tap(messageId, row, column)` resolves to a callback id; `tell(text)` shows a notice.
  constructor(tap, tell) {
    this.#tap = tap;
    this.#tell = tell;
  }

  // Shows the keyboard of a message in `holder`, which is empty or shows an older one.
  patch(holder, message) {
    const wanted = message.reply_markup?.inline_keyboard ?? [];
    const focused = holder.contains(document.activeElement) ? describe(document.activeElement) : null;
    trim(holder, wanted.length);
    wanted.forEach((row, index) => {
      const line = holder.children[index] ?? holder.appendChild(make("div", "keys"));
      trim(line, row.length);
      row.forEach((key, column) => this.#patchKey(line, message.message_id, key, index, column));
    });
    holder.hidden = wanted.length === 0;
    if (focused) refocus(holder, focused);
  }

  // Ends the spinner of an answered tap.
  answered(callbackId) {
    const end = this.#pending.get(callbackId);
    if (end) return end();
    // The answer may overtake the reply to the tap itself.
    this.#early.add(callbackId);
    if (this.#early.size > KEPT_ANSWERS) this.#early.delete(this.#early.values().next().value);
    return undefined;
  }

  #patchKey(line, messageId, key, row, column) {
    const tag = key.url ? "A" : "BUTTON";
    let element = line.children[column];
    if (element?.tagName !== tag) {
      const fresh = key.url ? make("a", "key") : make("button", "key");
      if (element) element.replaceWith(fresh);
      else line.append(fresh);
      element = fresh;
    }
    if (element.dataset.data !== (key.callback_data ?? "")) element.removeAttribute("aria-busy");
    element.dataset.data = key.callback_data ?? "";
    if (element.textContent !== key.text) element.textContent = key.text;
    if (key.url) {
      if (/^(https?|tg):/i.test(key.url)) element.href = key.url;
      element.target = "_blank";
      element.rel = "noopener noreferrer";
    } else {
      element.onclick = () => this.#press(element, messageId, key, row, column);
    }
  }

  async #press(element, messageId, key, row, column) {
    if (element.getAttribute("aria-busy") === "true") return;
    if (key.copy_text) {
      await navigator.clipboard.writeText(key.copy_text.text);
      this.#tell("Copied");
      return;
    }
    element.setAttribute("aria-busy", "true");
    const done = () => element.removeAttribute("aria-busy");
    try {
      const { callback_id: id } = await this.#tap(messageId, row, column);
      if (this.#early.delete(id)) done();
      else this.#wait(id, done);
    } catch (error) {
      done();
      this.#tell(error.message);
    }
  }

  #wait(callbackId, done) {
    const end = () => {
      clearTimeout(timer);
      this.#pending.delete(callbackId);
      done();
    };
    const timer = setTimeout(end, ANSWER_WAIT_MS);
    this.#pending.set(callbackId, end);
  }
}

function trim(parent, size) {
  while (parent.children.length > size) parent.lastElementChild.remove();
}

function describe(element) {
  const line = element.parentElement;
  return {
    data: element.dataset.data,
    label: element.textContent,
    row: [...line.parentElement.children].indexOf(line),
    column: [...line.children].indexOf(element),
  };
}

// The same action, else the same label ("next" beside a new "back"), else the same place.
function refocus(holder, { data, label, row, column }) {
  const keys = [...holder.querySelectorAll(".key")];
  const line = holder.children[Math.min(row, holder.children.length - 1)];
  const target =
    keys.find((key) => data && key.dataset.data === data) ??
    keys.find((key) => key.textContent === label) ??
    line?.children[Math.min(column, line.children.length - 1)];
  if (target && target !== document.activeElement) target.focus({ preventScroll: true });
}
