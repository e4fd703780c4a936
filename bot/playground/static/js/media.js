// Photos, files and other attachments of a message.

import { fileUrl } from "./api.js";
import { ask, find, icon, make } from "./dom.js";

const SHOWN_AS_PICTURE = /^image\/(png|jpeg|webp|gif)$/;
const OTHERS = {
  sticker: "Sticker",
  voice: "Voice message",
  video: "Video",
  video_note: "Video message",
  audio: "Audio",
  animation: "GIF",
  location: "Location",
  contact: "Contact",
  poll: "Poll",
  dice: "Dice",
};

// A press beside the photo closes it as its button does.
find("viewer").addEventListener("click", (event) => event.target.closest("button") ?? find("viewer").close());

// Gives the element of a message's attachment, or null when it has none.
export function renderMedia(message) {
  if (message.photo) return photo(message.photo);
  if (message.document && !message.animation) return file(message.document);
  const kind = Object.keys(OTHERS).find((name) => name in message);
  return kind ? make("p", "other", OTHERS[kind]) : null;
}

function photo(sizes) {
  const largest = sizes.reduce((best, size) => (size.width > best.width ? size : best));
  const image = make("img");
  image.src = fileUrl(largest.file_id);
  image.alt = "Photo";
  image.width = largest.width;
  image.height = largest.height;
  image.decoding = "async";
  const button = make("button", "photo", image);
  button.setAttribute("aria-label", "Open photo");
  button.addEventListener("click", () => {
    find("viewer-image").src = image.src;
    ask(find("viewer"));
  });
  return button;
}

function file(document) {
  const anchor = make("a", "file");
  anchor.href = fileUrl(document.file_id);
  anchor.target = "_blank";
  anchor.rel = "noopener";
  if (!SHOWN_AS_PICTURE.test(document.mime_type)) anchor.download = document.file_name ?? "";
  const about = make("span", "about", make("b", "", document.file_name ?? "File"), make("small", "", sizeOf(document)));
  anchor.append(SHOWN_AS_PICTURE.test(document.mime_type) ? preview(anchor.href) : fileIcon(), about);
  return anchor;
}

function preview(address) {
  const image = make("img", "file-icon");
  image.src = address;
  image.alt = "";
  image.addEventListener("error", () => image.replaceWith(fileIcon()));
  return image;
}

const fileIcon = () => make("span", "file-icon", icon("file"));

function sizeOf({ file_size: bytes = 0 }) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
