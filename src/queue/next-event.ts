import { once, type EventEmitter } from 'node:events';

/** Until any of these events comes, or the signal; leaves nobody listening. */
export async function nextEvent(emitter: EventEmitter, events: readonly string[], signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const ended = AbortSignal.any([signal, done.signal]);
  try {
    await Promise.race(events.map((event) => once(emitter, event, { signal: ended }).catch(() => undefined)));
  } finally {
    done.abort();
  }
}
