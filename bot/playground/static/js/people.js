// The list of people to chat as, with what each of them has not read.

import * as api from "./api.js";
import { find, make } from "./dom.js";

const ROLES = { 1001: "Trainee", 1002: "Coach", 1003: "Admin" };
const LOOK_AGAIN_MS = 3000;

export class People {
  #people = [];
  #unread = new Map();
  #revisions = new Map();
  #current = null;

  // `choose(person)` is called when somebody else is picked.
  constructor(choose) {
    this.choose = choose;
  }

  async start(wantedId) {
    this.#people = await api.people();
    const first = this.#people.find(({ id }) => id === wantedId) ?? this.#people[0];
    this.select(first);
    this.#look();
    setInterval(() => document.hidden || this.#look(), LOOK_AGAIN_MS);
  }

  get all() {
    return this.#people;
  }

  select(person) {
    this.#current = person.id;
    this.#unread.set(person.id, 0);
    this.#show();
    this.choose(person);
  }

  // Puts a changed person in the place of the one with that id.
  replace(person) {
    this.#people = this.#people.map((known) => (known.id === person.id ? person : known));
    this.#show();
  }

  // Counts what came for the people who are not on the screen.
  async #look() {
    const others = this.#people.filter(({ id }) => id !== this.#current);
    this.#revisions.delete(this.#current);
    // While the server is away the chat on the screen says so, and the counts wait.
    await Promise.allSettled(others.map(({ id }) => this.#lookAt(id)));
    this.#show();
  }

  async #lookAt(id) {
    const known = this.#revisions.get(id);
    const { revision, events } = await api.events(id, known ?? Number.MAX_SAFE_INTEGER, 0);
    if (id === this.#current) return;
    this.#revisions.set(id, revision);
    if (known === undefined) return;
    const wasReset = events.some(({ type }) => type === "reset");
    const fresh = events.filter(({ type, message }) => type === "message" && message.from.is_bot);
    this.#unread.set(id, (wasReset ? 0 : (this.#unread.get(id) ?? 0)) + fresh.length);
  }

  #show() {
    const list = find("people");
    if (list.children.length !== this.#people.length) list.replaceChildren(...this.#people.map((person) => this.#row(person)));
    let all = 0;
    this.#people.forEach((person, place) => {
      const row = list.children[place];
      const count = this.#unread.get(person.id) ?? 0;
      all += count;
      row.setAttribute("aria-pressed", String(person.id === this.#current));
      badge(row.querySelector(".badge"), count);
    });
    badge(find("unread-all"), all);
  }

  #row(person) {
    const role = ROLES[person.id] ?? "Guest";
    const avatar = make("i", `avatar hue-${person.id % 4}`, person.first_name.slice(0, 1));
    avatar.setAttribute("aria-hidden", "true");
    const about = make("span", "about", make("b", "", person.first_name), make("small", "", role));
    const row = make("button", "person", avatar, about, make("b", "badge"));
    row.dataset.personId = person.id;
    row.addEventListener("click", () => {
      const now = this.#people.find(({ id }) => id === person.id);
      if (now.id !== this.#current) this.select(now);
    });
    return row;
  }
}

function badge(element, count) {
  element.hidden = count === 0;
  element.textContent = count > 99 ? "99+" : count;
  element.setAttribute("aria-label", `${count} unread`);
}
