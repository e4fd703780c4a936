// The menu of a message: a list of what can be done, beside where it was asked for.

import { find, icon, make, moveFocus } from "./dom.js";

const MARGIN_PX = 8;

export class MessageMenu {
  #panel = find("message-menu");
  #acts;

  // `acts(messages)` gives a [label, icon name, act] for each thing that can be done with the messages of a bubble.
  constructor(acts) {
    this.#acts = acts;
    this.#panel.addEventListener("keydown", (event) => {
      if (event.key === "Tab") this.#panel.hidePopover();
      else moveFocus(event, [...this.#panel.children]);
    });
  }

  // Opens at a place of the window, moved in where it would reach over an edge.
  open(messages, { x, y }) {
    this.#panel.replaceChildren(...this.#acts(messages).map((entry) => this.#item(...entry)));
    this.#panel.showPopover();
    const { offsetWidth, offsetHeight } = this.#panel;
    this.#panel.style.left = `${within(x, window.innerWidth - offsetWidth)}px`;
    this.#panel.style.top = `${within(y, window.innerHeight - offsetHeight)}px`;
    this.#panel.firstElementChild.focus();
  }

  #item(label, name, act) {
    const item = make("button", "", icon(name), label);
    item.setAttribute("role", "menuitem");
    item.addEventListener("click", () => {
      this.#panel.hidePopover();
      act();
    });
    return item;
  }
}

const within = (place, last) => Math.max(MARGIN_PX, Math.min(place, last - MARGIN_PX));
