// Message entities as DOM nodes. Offsets are UTF-16 code units, as JavaScript's string indices are.

import { make } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?|mailto):/i;
const LONG_QUOTE = { characters: 160, lines: 4 };

// `onCommand` is called with the text of a bot command that was pressed.
export function renderText(text, entities, onCommand) {
  const box = make("div", "text");
  box.dir = "auto";
  fill(box, text, 0, text.length, inOrder(entities ?? []), onCommand);
  return box;
}

function fill(parent, text, start, end, entities, onCommand) {
  const waiting = [...entities];
  let position = start;
  while (waiting.length) {
    const entity = waiting.shift();
    const from = Math.max(entity.offset, position);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) continue;
    parent.append(text.slice(position, from));
    const node = element(entity, text.slice(from, to), onCommand);
    fill(node.inner ?? node, text, from, to, takeInside(waiting, to), onCommand);
    parent.append(node);
    position = to;
    // A block starts a line of its own, so the line break after it is not shown once more.
    if (BLOCKS.has(entity.type) && text[position] === "\n") position += 1;
  }
  parent.append(text.slice(position, end));
}

// Takes the entities that start before `to`; the part of one that reaches over it stays for the next round.
function takeInside(waiting, to) {
  const inside = waiting.filter((entity) => entity.offset < to);
  const over = inside.filter((entity) => entity.offset + entity.length > to);
  const rest = over.map((entity) => ({ ...entity, offset: to, length: entity.offset + entity.length - to }));
  const later = waiting.filter((entity) => entity.offset >= to);
  waiting.splice(0, waiting.length, ...inOrder([...rest, ...later]));
  return inside;
}

const inOrder = (entities) => [...entities].sort((one, two) => one.offset - two.offset || two.length - one.length);

function element(entity, text, onCommand) {
  switch (entity.type) {
    case "spoiler":
      return spoiler();
    case "expandable_blockquote":
      return expandable(text);
    case "bot_command":
      return command(text, onCommand);
    case "text_link":
      return link(entity.url);
    case "url":
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    case "email":
      return link(`mailto:${text}`);
    default:
      return make(TAGS[entity.type] ?? "span");
  }
}

function link(address) {
  if (!SAFE_LINK.test(address ?? "")) return make("span");
  const anchor = make("a");
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.title = address;
  return anchor;
}

function command(text, onCommand) {
  const button = make("button", "command");
  button.addEventListener("click", () => onCommand(text));
  return button;
}

function spoiler() {
  const cover = make("span", "spoiler");
  const inner = make("span", "spoiler-text");
  cover.inner = inner;
  cover.append(inner);
  cover.tabIndex = 0;
  cover.setAttribute("role", "button");
  cover.setAttribute("aria-label", "Hidden text, press to show");
  const show = () => {
    cover.classList.add("shown");
    for (const name of ["role", "aria-label", "tabindex"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", show);
  cover.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      show();
    }
  });
  return cover;
}

function expandable(text) {
  const quote = make("blockquote");
  if (text.length <= LONG_QUOTE.characters && text.split("\n").length <= LONG_QUOTE.lines) return quote;
  const inner = make("div", "quoted");
  const more = make("button", "more", "Show more");
  more.setAttribute("aria-expanded", "false");
  more.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Show less" : "Show more";
  });
  quote.inner = inner;
  quote.append(inner, more);
  return quote;
}
