// Ways to attach: the menu, pasting and dropping.

import { ask, find } from "./dom.js";
import { Popup } from "./popup.js";

// `add(files, mode)` puts files into the tray; `openSamples()` shows the sample photos.
export function startAttaching(add, openSamples) {
  const popup = new Popup(find("attach-menu"), find("attach-button"));
  const photos = find("file-photo");
  const documents = find("file-document");
  let origin = {};

  const actions = {
    photo: () => choosePhotos({}),
    document: () => documents.click(),
    forward: async () => {
      const chosen = await askOrigin();
      if (chosen) choosePhotos(chosen);
    },
    samples: openSamples,
  };
  for (const item of document.querySelectorAll("[data-attach]")) {
    item.addEventListener("click", () => {
      popup.close();
      actions[item.dataset.attach]();
    });
  }

  function choosePhotos(from) {
    origin = from;
    photos.click();
  }

  onFiles(photos, (files) => add(files, { kind: "photo", origin }));
  onFiles(documents, (files) => add(files, { kind: "document", origin: {} }));
  find("text").addEventListener("paste", (event) => takeTransfer(event, event.clipboardData, add));
  find("phone").addEventListener("dragover", (event) => event.preventDefault());
  find("phone").addEventListener("drop", (event) => takeTransfer(event, event.dataTransfer, add));
}

function onFiles(input, use) {
  input.addEventListener("change", () => {
    use([...input.files]);
    input.value = "";
  });
}

function takeTransfer(event, transfer, add) {
  if (!transfer?.files.length) return;
  event.preventDefault();
  add([...transfer.files]);
}

async function askOrigin() {
  if ((await ask(find("forward"))) !== "ok") return null;
  const source = find("forward").querySelector("input[name=source]:checked").value;
  return { [source]: find("forward-name").value.trim() || "Somebody" };
}
