// One bubble: a message, or an album of messages.

import { icon, make } from "./dom.js";
import { renderText } from "./entities.js";
import { renderMedia } from "./media.js";

export class Bubble {
  #tools;
  #body = make("div", "body");
  #keys = make("div", "keyboard");
  #messages = new Map();
  #shown = new Map();
  #bodyShown = "";

  // `tools` are {keyboards, onCommand(text), onMenu(messages, place)}.
  constructor(message, tools) {
    this.#tools = tools;
    const side = message.from.is_bot ? "in" : "out";
    this.actions = make("button", "icon small actions", icon("more"));
    this.actions.setAttribute("aria-label", "Message actions");
    this.actions.setAttribute("aria-haspopup", "menu");
    this.actions.addEventListener("click", () => this.#openMenu());
    this.element = make("article", `bubble ${side}`, this.#body, this.#keys);
    this.element.addEventListener("contextmenu", (event) => this.#contextMenu(event));
    this.date = message.date;
    this.album = message.media_group_id ?? null;
    if (this.album) this.element.dataset.mediaGroupId = this.album;
    else this.element.dataset.messageId = message.message_id;
    this.put(message);
  }

  get empty() {
    return this.#messages.size === 0;
  }

  put(message) {
    this.#messages.set(message.message_id, message);
    this.#render();
  }

  remove(messageId) {
    this.#messages.delete(messageId);
    if (!this.empty) this.#render();
  }

  #render() {
    const messages = [...this.#messages.values()];
    const [first] = messages;
    this.#tools.keyboards.patch(this.#keys, first);
    // A body that says the same stays as it is: opened quotes stay open and nothing is read out again.
    const said = JSON.stringify(messages.map(withoutKeyboard));
    if (said === this.#bodyShown) return;
    this.#bodyShown = said;
    const captioned = messages.find((message) => message.text ?? message.caption);
    this.element.setAttribute("aria-label", `${first.from.is_bot ? first.from.first_name : "You"}, ${clock(first)}`);
    this.element.classList.toggle("media", messages.some((message) => message.photo));
    this.element.classList.toggle("bare", !captioned);
    this.#body.replaceChildren(
      ...[origin(first), reply(first), this.#media(messages)].filter(Boolean),
      ...(captioned ? [this.#text(captioned)] : []),
      meta(first),
      this.actions,
    );
  }

  // A right click or a long press; links and selected words keep the browser's own menu.
  #contextMenu(event) {
    if (event.target.closest("a") || !window.getSelection().isCollapsed) return;
    event.preventDefault();
    this.#openMenu(event.clientX ? { x: event.clientX, y: event.clientY } : undefined);
  }

  #openMenu(place) {
    const { left, bottom } = this.actions.getBoundingClientRect();
    this.#tools.onMenu([...this.#messages.values()], place ?? { x: left, y: bottom });
  }

  #text(message) {
    const entities = message.entities ?? message.caption_entities;
    return renderText(message.text ?? message.caption, entities, this.#tools.onCommand);
  }

  #media(messages) {
    if (!this.album) return this.#attachment(messages[0]);
    const grid = make("div", messages[0].photo ? "album" : "files");
    grid.dataset.count = Math.min(messages.length, 10);
    for (const message of messages) {
      const cell = make("div", "cell", this.#attachment(message));
      cell.dataset.messageId = message.message_id;
      grid.append(cell);
    }
    return grid;
  }

  // An edit that keeps the attachment keeps its element too, so a picture does not flicker.
  #attachment(message) {
    const key = (message.photo?.[0] ?? message.document)?.file_id;
    const known = this.#shown.get(message.message_id);
    if (known && known.key === key) return known.element;
    const element = renderMedia(message);
    this.#shown.set(message.message_id, { key, element });
    return element;
  }
}

function withoutKeyboard({ reply_markup: _, edit_date: edited, ...rest }) {
  return rest.from.is_bot ? rest : { ...rest, edited };
}

function origin({ forward_origin: from }) {
  if (!from) return null;
  const name = from.sender_user_name ?? from.sender_user?.first_name ?? from.chat?.title ?? from.sender_chat?.title;
  return make("p", "forwarded", "Forwarded from ", make("b", "", name ?? "someone"));
}

function reply({ reply_to_message: replied }) {
  if (!replied) return null;
  const name = replied.from?.is_bot ? replied.from.first_name : "You";
  return make("p", "reply", make("b", "", name), make("span", "", replied.text ?? replied.caption ?? "Attachment"));
}

function meta(message) {
  const time = make("time", "", clock(message));
  time.dateTime = new Date(message.date * 1000).toISOString();
  const edited = message.edit_date && !message.from.is_bot ? "edited " : "";
  return make("span", "meta", edited, time);
}

function clock({ date }) {
  return new Date(date * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
