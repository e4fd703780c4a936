// The message field: grows with its text, sends on Enter, keeps a draft for each person.

import { find } from "./dom.js";

const TALLEST_PX = 140;

export class Composer {
  #text = find("text");
  #drafts = new Map();
  #person = null;
  #target = {};

  // `submit(text, target)` sends; a target names the message that is answered, `replyTo`, or changed, `edits`.
  // `menu` is the command menu.
  constructor(submit, menu) {
    find("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.#text.value.trim();
      const target = this.#target;
      this.#text.value = "";
      this.#forget();
      menu.hide();
      this.#text.focus();
      submit(text, target);
    });
    find("about-close").addEventListener("click", () => {
      this.#forget();
      this.#text.focus();
    });
    this.#text.addEventListener("input", () => this.#grow());
    this.#text.addEventListener("keydown", (event) => {
      if (event.isComposing || menu.key(event)) return;
      if (event.key === "Escape") this.#forget();
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      find("composer").requestSubmit();
    });
  }

  // Puts a draft away and takes out that of another person.
  switchTo(personId) {
    this.#forget();
    if (this.#person !== null) this.#drafts.set(this.#person, this.#text.value);
    this.#person = personId;
    this.#text.value = this.#drafts.get(personId) ?? "";
    this.#grow();
  }

  // Lets the next message answer one.
  answer(message) {
    this.#forget();
    this.#refer(`Reply to ${message.from.is_bot ? message.from.first_name : "yourself"}`, message);
    this.#target = { replyTo: message.message_id };
  }

  // Lets the next message take the place of an own one.
  edit(message) {
    this.#forget();
    this.#refer("Edit message", message);
    this.#target = { edits: message.message_id };
    this.#text.value = message.text;
    this.#grow();
  }

  // Puts text that could not be sent back, unless something else was typed meanwhile.
  giveBack(personId, text) {
    if (personId !== this.#person) this.#drafts.set(personId, this.#drafts.get(personId) || text);
    else if (!this.#text.value) this.#text.value = text;
    this.#grow();
  }

  setBlocked(blocked) {
    if (blocked) this.#forget();
    find("composer").hidden = blocked;
    find("unblock").hidden = !blocked;
  }

  #refer(title, message) {
    find("about-title").textContent = title;
    find("about-text").textContent = message.text ?? message.caption ?? "Attachment";
    find("about").hidden = false;
    this.#text.focus();
  }

  #forget() {
    if (this.#target.edits) this.#text.value = "";
    this.#target = {};
    find("about").hidden = true;
    this.#grow();
  }

  #grow() {
    this.#text.style.height = "auto";
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, TALLEST_PX)}px`;
  }
}
