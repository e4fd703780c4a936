// Short ways to find and make elements; text always goes in as text nodes, never as markup.

export const find = (id) => document.getElementById(id);

export function make(tag, className = "", ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (tag === "button") element.type = "button";
  element.append(...children);
  return element;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

// Moves the focus between the items of a list by arrow keys, Home and End; true when the key was one of these.
export function moveFocus(event, items) {
  const now = items.indexOf(document.activeElement);
  const steps = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 };
  if (!(event.key in steps)) return false;
  event.preventDefault();
  items.at(steps[event.key] % items.length)?.focus();
  return true;
}

// Opens a modal dialog and gives the value of the button that closed it; Escape gives "".
export function ask(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
  });
}
