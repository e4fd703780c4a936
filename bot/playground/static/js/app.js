// The web chat: puts the parts together for the person who is chosen.

import { actsOn } from "./actions.js";
import * as api from "./api.js";
import { startAttaching } from "./attach.js";
import { CommandMenu } from "./commands.js";
import { Composer } from "./composer.js";
import { ask, find } from "./dom.js";
import { follow } from "./follow.js";
import { Keyboards } from "./keyboard.js";
import { MessageMenu } from "./menu.js";
import { alertBox, toast } from "./notices.js";
import { People } from "./people.js";
import { startSamples } from "./samples.js";
import { startSide } from "./side.js";
import { startTheme } from "./theme.js";
import { Timeline } from "./timeline.js";
import { Tray } from "./tray.js";
import { endAction, showAction } from "./typing.js";

let person = null;
let stopFollowing = () => {};

const keyboards = new Keyboards((...button) => api.tap(person.id, ...button), toast);
const actions = new MessageMenu((messages) => actsOn(messages, app));
const timeline = new Timeline({ keyboards, onCommand: (text) => sendText(text), onMenu: (...about) => actions.open(...about) });
const tray = new Tray();
const menu = new CommandMenu(() => api.commands(person.id), (text) => sendText(text));
const composer = new Composer(submit, menu);
const closeSide = startSide();
const people = new People(choose);
const app = {
  composer,
  person: () => person,
  people: () => people.all,
  blocked: () => find("composer").hidden,
  showChat: (other) => other.id !== person.id && people.select(other),
  say: toast,
  tell,
};

const on = {
  load({ messages, blocked }) {
    timeline.load(messages);
    showBlocked(blocked);
    menu.refresh().catch(tell);
  },
  event(event) {
    HANDLERS[event.type]?.(event);
  },
  away: () => (find("reconnecting").hidden = false),
  back: () => (find("reconnecting").hidden = true),
};

const HANDLERS = {
  message({ message }) {
    if (message.from.is_bot) endAction();
    timeline.put(message);
  },
  edited: ({ message }) => timeline.put(message),
  deleted: (event) => timeline.remove(event.message_id),
  toast(event) {
    keyboards.answered(event.callback_id);
    toast(event.text);
  },
  alert(event) {
    keyboards.answered(event.callback_id);
    alertBox(event.text);
  },
  answered: (event) => keyboards.answered(event.callback_id),
  action: (event) => showAction(event.action),
  blocked: () => showBlocked(true),
  unblocked: () => showBlocked(false),
  reset() {
    timeline.load([]);
    showBlocked(false);
    endAction();
  },
};

function choose(chosen) {
  stopFollowing();
  person = chosen;
  history.replaceState(null, "", `?person=${person.id}`);
  document.title = `${person.first_name} – UrTraining playground`;
  find("as").textContent = person.first_name;
  find("as").setAttribute("aria-label", `Chatting as ${person.first_name}, change`);
  showLanguage();
  composer.switchTo(person.id);
  tray.clear();
  endAction();
  closeSide();
  timeline.load([]);
  stopFollowing = follow(person.id, on);
}

function submit(text, { edits, replyTo }) {
  if (edits) {
    if (text) trySending(text, (id) => api.editText(id, edits, text));
    return;
  }
  const attached = tray.take();
  if (attached) sendAttached(attached, text, replyTo);
  else if (text) sendText(text, replyTo);
}

const sendText = (text, replyTo) => trySending(text, (id) => api.sendText(id, text, replyTo));

function trySending(text, send) {
  const { id } = person;
  return send(id).catch((error) => {
    composer.giveBack(id, text);
    tell(error);
  });
}

function sendAttached({ files, mode }, caption, replyTo) {
  const { id } = person;
  return api.sendFiles(id, files, { ...mode, caption, replyTo }).catch((error) => {
    composer.giveBack(id, caption);
    if (person.id === id) tray.add(files, mode);
    tell(error);
  });
}

function tell(error) {
  const known = error instanceof api.ApiError || error instanceof TypeError;
  toast(error instanceof api.ApiError ? error.message : "The playground server is away. Nothing was sent.");
  if (!known) throw error;
}

function showLanguage() {
  for (const button of find("language").children) {
    button.setAttribute("aria-pressed", String(button.dataset.language === person.language_code));
  }
}

function showBlocked(blocked) {
  composer.setBlocked(blocked);
  find("block").setAttribute("aria-pressed", String(blocked));
}

async function setLanguage(code) {
  person = await api.savePerson({ ...person, language_code: code });
  people.replace(person);
  showLanguage();
  await menu.refresh();
}

async function askReset() {
  if ((await ask(find("confirm"))) !== "ok") return;
  await api.reset();
  toast("All chats are empty");
  closeSide();
}

find("language").addEventListener("click", (event) => {
  const { language } = event.target.dataset;
  if (language) setLanguage(language).catch(tell);
});
find("block").addEventListener("click", () => {
  const blocked = find("block").getAttribute("aria-pressed") !== "true";
  api.setBlocked(person.id, blocked).catch(tell);
});
find("unblock").addEventListener("click", () => api.setBlocked(person.id, false).catch(tell));
find("reset").addEventListener("click", () => askReset().catch(tell));
find("start").addEventListener("click", () => {
  find("text").focus();
  sendText("/start");
});

startTheme();
startAttaching(
  (files, mode) => tray.add(files, mode),
  startSamples((file, mode) => api.sendFiles(person.id, [file], mode).catch(tell)),
);

const wanted = Number(new URLSearchParams(location.search).get("person"));
people.start(wanted).catch(() => on.away());
