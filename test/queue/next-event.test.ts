import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { nextEvent } from '../../src/queue/next-event.js';

const listeners = (emitter: EventEmitter): number =>
  ['add', 'change', 'error'].reduce((sum, event) => sum + emitter.listenerCount(event), 0);

test('whichever event comes, nobody listens for the others any more', async () => {
  const emitter = new EventEmitter();
  const { signal } = new AbortController();
  for (const event of ['add', 'add', 'change']) {
    const waiting = nextEvent(emitter, ['add', 'change'], signal);
    emitter.emit(event);
    await waiting;
    expect(listeners(emitter)).toBe(0);
  }
});

test('a signal ends it, before or meanwhile', async () => {
  const emitter = new EventEmitter();
  const stop = new AbortController();
  const waiting = nextEvent(emitter, ['add', 'change'], stop.signal);
  stop.abort();
  await waiting;
  await nextEvent(emitter, ['add'], stop.signal);
  expect(listeners(emitter)).toBe(0);
});
