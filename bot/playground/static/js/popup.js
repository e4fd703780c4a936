// A small panel over the composer that a button opens; Escape or a press elsewhere closes it.

import { moveFocus } from "./dom.js";

export class Popup {
  constructor(panel, button) {
    this.panel = panel;
    this.button = button;
    button.addEventListener("click", () => (panel.hidden ? this.open() : this.close()));
    document.addEventListener("pointerdown", (event) => {
      if (!panel.contains(event.target) && !button.contains(event.target)) this.hide();
    });
    panel.addEventListener("keydown", (event) => this.#key(event));
  }

  open() {
    this.show();
    this.#items()[0]?.focus();
  }

  show() {
    this.panel.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
  }

  hide() {
    this.panel.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
  }

  // Hides the panel and gives the focus back.
  close() {
    this.hide();
    this.button.focus();
  }

  #items() {
    return [...this.panel.querySelectorAll("button")];
  }

  #key(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab") {
      this.hide();
    } else {
      moveFocus(event, this.#items());
    }
  }
}
