// Calls of the client API: what a Telegram app would ask its server.

export class ApiError extends Error {}

async function call(path, options = {}) {
  const response = await fetch(`/client${path}`, options);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(body.error ?? `The server answered ${response.status}`);
  return body;
}

function post(path, body = {}) {
  return call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

export const people = () => call("/people");
export const savePerson = (person) => post("/people", person);
export const messages = (id, signal) => call(`/people/${id}/messages`, { signal });
export const commands = (id) => call(`/people/${id}/commands`);
export const sendText = (id, text, replyTo) => post(`/people/${id}/text`, { text, reply_to: replyTo });
export const editText = (id, messageId, text) => post(`/people/${id}/edit`, { message_id: messageId, text });
export const remove = (id, messageId) => post(`/people/${id}/delete`, { message_id: messageId });
export const setBlocked = (id, blocked) => post(`/people/${id}/${blocked ? "block" : "unblock"}`);
export const samples = () => call("/samples");
export const reset = () => post("/reset");

export const events = (id, after, timeout, signal) =>
  call(`/people/${id}/events?after=${after}&timeout=${timeout}`, { signal });

export const tap = (id, messageId, row, column) =>
  post(`/people/${id}/tap`, { message_id: messageId, row, column });

// Forwards messages of somebody's chat to the bot as another person, or as the same one.
export const forward = (id, fromPerson, messageIds) =>
  post(`/people/${id}/forward`, { from_person: fromPerson, message_ids: messageIds });

export const fileUrl = (fileId) => `/client/files/${encodeURIComponent(fileId)}`;

// `origin` is {} or one of {forward_from: name}, {forward_channel: title}.
export function sendFiles(id, files, { kind, caption = "", origin = {}, replyTo }) {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  for (const [name, value] of Object.entries({ kind, caption, reply_to: replyTo, ...origin })) {
    if (value) form.append(name, value);
  }
  return call(`/people/${id}/media`, { method: "POST", body: form });
}
