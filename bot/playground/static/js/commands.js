// The bot's command menu: behind its button, and as a list while "/" is typed.

import { find, make } from "./dom.js";
import { Popup } from "./popup.js";

export class CommandMenu {
  #panel = find("commands");
  #text = find("text");
  #popup = new Popup(this.#panel, find("commands-button"));
  #commands = [];
  #marked = -1;
  #fetch;
  #send;

  // `fetch()` gives the commands of the person, `send(text)` sends one.
  constructor(fetch, send) {
    this.#fetch = fetch;
    this.#send = send;
    find("commands-button").addEventListener("click", () => this.#openAll(), { capture: true });
    this.#text.addEventListener("input", () => this.#filter());
    this.#text.addEventListener("blur", () => this.#marked >= 0 && this.#mark(-1));
  }

  async refresh() {
    this.#commands = await this.#fetch();
    this.#list(this.#commands);
  }

  // Handles a key in the message field; true when the menu used it.
  key(event) {
    if (this.#panel.hidden) return false;
    const items = [...this.#panel.children];
    if (event.key === "Escape") this.hide();
    else if (event.key === "ArrowDown") this.#mark((this.#marked + 1) % items.length);
    else if (event.key === "ArrowUp") this.#mark((this.#marked - 1 + items.length) % items.length);
    else if (event.key === "Enter" && items[this.#marked]) items[this.#marked].click();
    else return false;
    event.preventDefault();
    return true;
  }

  hide() {
    this.#popup.hide();
    this.#mark(-1);
  }

  #openAll() {
    this.#list(this.#commands);
    this.#renew(() => this.#list(this.#commands));
  }

  // The bot may have changed its commands since; `show` shows the newer ones. While the server is away the chat says so.
  async #renew(show) {
    const commands = await this.#fetch().catch(() => this.#commands);
    if (JSON.stringify(commands) === JSON.stringify(this.#commands)) return;
    this.#commands = commands;
    show();
  }

  #filter() {
    const typed = this.#text.value;
    if (typed === "/") this.#renew(() => this.#filter());
    const found = /^\/\w*$/.test(typed)
      ? this.#commands.filter(({ command }) => `/${command}`.startsWith(typed.toLowerCase()))
      : [];
    if (!found.length) return this.hide();
    this.#list(found);
    return this.#popup.show();
  }

  #list(commands) {
    this.#mark(-1);
    const options = commands.map(({ command, description }) => {
      const option = make("button", "", make("b", "", `/${command}`), make("span", "", description));
      option.id = `command-${command}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.addEventListener("click", () => {
        if (this.#text.value.startsWith("/")) this.#text.value = "";
        this.hide();
        this.#text.focus();
        this.#send(`/${command}`);
      });
      return option;
    });
    const none = make("p", "none", "The bot has set no commands yet");
    this.#panel.replaceChildren(...(options.length ? options : [none]));
  }

  #mark(index) {
    this.#marked = index;
    [...this.#panel.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === index));
      if (place === index) option.scrollIntoView({ block: "nearest" });
    });
    const marked = this.#panel.children[index];
    if (marked) this.#text.setAttribute("aria-activedescendant", marked.id);
    else this.#text.removeAttribute("aria-activedescendant");
  }
}
