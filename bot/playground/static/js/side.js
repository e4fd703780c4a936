// The sidebar, which is a drawer on a narrow screen.

import { find } from "./dom.js";

const narrow = window.matchMedia("(max-width: 759px)");

// Gives a function that closes the drawer.
export function startSide() {
  const side = find("side");
  const set = (open) => {
    side.classList.toggle("open", open);
    side.inert = narrow.matches && !open;
    find("phone").inert = narrow.matches && open;
    find("shade").hidden = !(narrow.matches && open);
    find("side-open").setAttribute("aria-expanded", String(open));
  };
  const close = () => {
    if (!side.classList.contains("open")) return;
    set(false);
    find("side-open").focus();
  };
  find("side-open").addEventListener("click", () => {
    set(true);
    find("side-close").focus();
  });
  find("as").addEventListener("click", () => find("side-open").click());
  find("side-close").addEventListener("click", close);
  find("shade").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) close();
  });
  narrow.addEventListener("change", () => set(false));
  set(false);
  return close;
}
