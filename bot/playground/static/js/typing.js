// "typing…" under the bot's name, for as long as Telegram shows it.

import { find } from "./dom.js";

const SHOWN_MS = 5000;
const WORDS = { upload_photo: "sending a photo…", upload_document: "sending a file…" };
let timer = 0;

export function showAction(action) {
  clearTimeout(timer);
  const status = find("status");
  status.textContent = WORDS[action] ?? "typing…";
  status.classList.add("active");
  timer = setTimeout(endAction, SHOWN_MS);
}

export function endAction() {
  clearTimeout(timer);
  find("status").textContent = "bot";
  find("status").classList.remove("active");
}
