// Files that wait above the composer until they are sent, with the way they will be sent.

import { find, icon, make } from "./dom.js";

const PHOTO = { kind: "photo", origin: {} };
const DOCUMENT = { kind: "document", origin: {} };

export class Tray {
  #files = [];
  #mode = PHOTO;

  constructor() {
    find("tray-clear").addEventListener("click", () => {
      this.clear();
      find("text").focus();
    });
  }

  // Adds files; `mode` is {kind, origin}, by default photos where all are images. Files of another mode go away.
  add(files, mode = files.every(isImage) ? PHOTO : DOCUMENT) {
    const same = JSON.stringify(mode) === JSON.stringify(this.#mode);
    this.#files = same ? [...this.#files, ...files] : [...files];
    this.#mode = mode;
    this.#show();
    find("text").focus();
  }

  clear() {
    this.#files = [];
    this.#show();
  }

  // Gives {files, mode} and empties the tray; null when it is empty.
  take() {
    if (!this.#files.length) return null;
    const taken = { files: this.#files, mode: this.#mode };
    this.clear();
    return taken;
  }

  #show() {
    for (const image of find("thumbs").querySelectorAll("img")) URL.revokeObjectURL(image.src);
    find("tray").hidden = this.#files.length === 0;
    find("tray-title").textContent = this.#title();
    find("thumbs").replaceChildren(...this.#files.map((file, place) => this.#thumb(file, place)));
  }

  #title() {
    const count = this.#files.length;
    const { forward_from: person, forward_channel: channel } = this.#mode.origin;
    const noun = this.#mode.kind === "photo" ? "photo" : "file";
    const what = `${count} ${noun}${count === 1 ? "" : "s"}`;
    return person || channel ? `${what}, forwarded from ${person ?? channel}` : what;
  }

  #thumb(file, place) {
    const remove = make("button", "icon small", icon("close"));
    remove.setAttribute("aria-label", `Remove ${file.name}`);
    remove.addEventListener("click", () => {
      this.#files.splice(place, 1);
      this.#show();
    });
    const preview = isImage(file) ? make("img") : make("span", "name", file.name);
    if (preview.tagName === "IMG") {
      preview.src = URL.createObjectURL(file);
      preview.alt = file.name;
    }
    return make("div", "thumb", preview, remove);
  }
}

const isImage = (file) => file.type.startsWith("image/");
