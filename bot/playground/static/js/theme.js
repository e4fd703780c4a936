// Light or dark: the system's choice until a person makes their own.

import { find } from "./dom.js";

const KEY = "theme";
const system = window.matchMedia("(prefers-color-scheme: dark)");

export function startTheme() {
  const button = find("theme");
  const show = () => {
    const chosen = localStorage.getItem(KEY);
    document.documentElement.dataset.theme = chosen ?? "auto";
    button.setAttribute("aria-pressed", String(chosen ? chosen === "dark" : system.matches));
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, button.getAttribute("aria-pressed") === "true" ? "light" : "dark");
    show();
  });
  system.addEventListener("change", show);
  show();
}
