// What a person can do with a message that is there.

import * as api from "./api.js";

// `app` has person(), people(), composer, blocked(), showChat(person), say(text) and tell(error).
export function actsOn(messages, app) {
  const [first] = messages;
  const person = app.person();
  const ids = messages.map((message) => message.message_id);
  const text = messages.map((message) => message.text ?? message.caption).find(Boolean);
  const editable = !first.from.is_bot && first.text && !first.forward_origin;
  const acts = [];
  const offer = (label, icon, act) => acts.push([label, icon, () => Promise.resolve(act()).catch(app.tell)]);

  if (!app.blocked()) offer("Reply", "reply", () => app.composer.answer(first));
  if (text) offer("Copy text", "copy", () => navigator.clipboard.writeText(text).then(() => app.say("Copied")));
  if (editable && !app.blocked()) offer("Edit", "edit", () => app.composer.edit(first));
  for (const to of app.people()) {
    offer(`Forward as ${to.first_name}`, "forward", async () => {
      await api.forward(to.id, person.id, ids);
      app.showChat(to);
    });
  }
  offer("Delete", "reset", () => Promise.all(ids.map((id) => api.remove(person.id, id))));
  return acts;
}
