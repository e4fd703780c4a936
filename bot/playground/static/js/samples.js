// The gallery of sample photos, each sent with one press.

import * as api from "./api.js";
import { find, make } from "./dom.js";

const FORWARDED_FROM = "Strong Club";
const WAYS = [
  ["Photo", "as photo", { kind: "photo", origin: {} }],
  ["File", "as file", { kind: "document", origin: {} }],
  ["Forward", `forwarded from ${FORWARDED_FROM}`, { kind: "photo", origin: { forward_from: FORWARDED_FROM } }],
];

// `send(file, mode)` sends one file. Gives a function that opens the gallery.
export function startSamples(send) {
  const dialog = find("samples");
  find("samples-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  return async () => {
    const samples = await api.samples();
    const cards = samples.map((sample) => card(sample, dialog, send));
    find("cards").replaceChildren(...cards);
    dialog.showModal();
  };
}

function card(sample, dialog, send) {
  const image = make("img");
  image.src = sample.url;
  image.alt = "";
  const ways = make("div", "ways");
  // The picture is the easiest thing to hit; its first button does the same for the keyboard.
  image.addEventListener("click", () => ways.firstElementChild.click());
  for (const [label, way, mode] of WAYS) {
    const button = make("button", "", label);
    button.setAttribute("aria-label", `${label}: send ${sample.title} ${way}`);
    button.addEventListener("click", async () => {
      dialog.close();
      find("text").focus();
      const response = await fetch(sample.url);
      const content = await response.blob();
      await send(new File([content], sample.name, { type: content.type }), mode);
    });
    ways.append(button);
  }
  return make("article", "card", image, make("h3", "", sample.title), ways);
}
