// Toasts and alert boxes.

import { ask, find, make } from "./dom.js";

const SHORTEST_MS = 3500;
const PER_CHARACTER_MS = 60;

// Shows a notice that goes by itself, late enough to be read.
export function toast(text) {
  const box = make("p", "toast", text);
  find("toasts").replaceChildren(box);
  setTimeout(() => box.remove(), Math.max(SHORTEST_MS, text.length * PER_CHARACTER_MS));
}

// Shows a box that must be closed; several wait for each other.
let last = Promise.resolve();

export function alertBox(text) {
  last = last.then(() => {
    find("alert-text").textContent = text;
    return ask(find("alert"));
  });
  return last;
}
