// The scrolling list of bubbles: in order, edited in place, pinned to the end while the end is in view.

import { Bubble } from "./bubble.js";
import { find, make, moveFocus } from "./dom.js";

const NEAR_END_PX = 80;

export class Timeline {
  #list = find("timeline");
  #scroller = find("scroller");
  #jump = find("jump");
  #count = find("jump-count");
  #empty = find("empty");
  #bubbles = new Map();
  #missed = 0;
  #pinned = true;
  #tools;

  constructor(tools) {
    this.#tools = tools;
    this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#jump.addEventListener("click", () => this.toEnd());
    this.#list.addEventListener("keydown", (event) => {
      if (event.target.matches(".actions")) moveFocus(event, [...this.#list.querySelectorAll(".actions")]);
    });
    // Loading images and a growing composer change heights without a message.
    const follow = new ResizeObserver(() => this.#pinned && this.toEnd());
    follow.observe(this.#list);
    follow.observe(this.#scroller);
  }

  // Shows a whole chat instead of what is there.
  load(messages) {
    this.#list.setAttribute("aria-busy", "true");
    this.#bubbles.clear();
    this.#list.replaceChildren();
    for (const message of messages) this.#place(message);
    this.#arrange();
    this.toEnd();
    this.#list.removeAttribute("aria-busy");
  }

  // Adds a message, or shows the newer version of one.
  put(message) {
    const known = this.#bubbles.get(message.message_id);
    const pinned = this.#pinned;
    if (known) known.put(message);
    else {
      this.#place(message);
      this.#arrange();
    }
    if (pinned || (!known && !message.from.is_bot)) this.toEnd();
    else if (!known) this.#miss();
  }

  remove(messageId) {
    const bubble = this.#bubbles.get(messageId);
    if (!bubble) return;
    this.#bubbles.delete(messageId);
    bubble.remove(messageId);
    if (bubble.empty) bubble.element.remove();
    this.#arrange();
  }

  toEnd() {
    this.#pinned = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#scrolled();
  }

  #place(message) {
    const group = message.media_group_id;
    const last = [...this.#bubbles.values()].at(-1);
    if (group && last?.album === group) {
      last.put(message);
      this.#bubbles.set(message.message_id, last);
      return;
    }
    const bubble = new Bubble(message, this.#tools);
    this.#bubbles.set(message.message_id, bubble);
    this.#list.append(bubble.element);
  }

  // Puts a date above the first bubble of each day; only the last bubble's actions are a stop of the Tab key.
  #arrange() {
    for (const day of this.#list.querySelectorAll(".day")) day.remove();
    let current = "";
    for (const bubble of new Set(this.#bubbles.values())) {
      const day = dayOf(bubble.date);
      if (day !== current) bubble.element.before(make("p", "day", make("span", "", day)));
      current = day;
      bubble.actions.tabIndex = -1;
    }
    const last = [...this.#bubbles.values()].at(-1);
    if (last) last.actions.tabIndex = 0;
    this.#empty.hidden = this.#bubbles.size > 0;
  }

  #miss() {
    this.#missed += 1;
    this.#count.textContent = this.#missed;
    this.#count.hidden = false;
    this.#jump.hidden = false;
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    this.#pinned = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    this.#jump.hidden = this.#pinned;
    if (!this.#pinned) return;
    this.#missed = 0;
    this.#count.hidden = true;
  }
}

function dayOf(seconds) {
  const date = new Date(seconds * 1000);
  if (date.toDateString() === new Date().toDateString()) return "Today";
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long" });
}
