// Follows the events of one person's chat by long polling, with back-off while the server is away.

import * as api from "./api.js";

const POLL_S = 25;
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 8000;

// `on` has load(chat), event(event), away() and back(). Gives a function that stops following.
export function follow(personId, on) {
  const stop = new AbortController();
  run(personId, on, stop.signal);
  return () => stop.abort();
}

async function run(personId, on, signal) {
  let revision = null;
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      revision = revision === null ? await load(personId, on, signal) : await next(personId, revision, on, signal);
      pause = FIRST_PAUSE_MS;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TypeError || error instanceof api.ApiError)) throw error;
      on.away();
      await sleep(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      revision = null; // the server may have started anew, so the chat is read again
    }
  }
}

async function load(personId, on, signal) {
  const chat = await api.messages(personId, signal);
  if (signal.aborted) return null;
  on.back();
  on.load(chat);
  return chat.revision;
}

async function next(personId, revision, on, signal) {
  const news = await api.events(personId, revision, POLL_S, signal);
  if (signal.aborted) return null;
  const missed = news.revision < revision || (news.events.length > 0 && news.events[0].revision !== revision + 1);
  if (missed) return null;
  for (const event of news.events) on.event(event);
  return news.revision;
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
