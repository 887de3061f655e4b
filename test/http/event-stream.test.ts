import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { eventStream } from '../../src/http/event-stream.js';

const NEVER_MS = 2 ** 31 - 1;

/** A request that waits for its answer, until it is closed. */
async function someRequest(): Promise<{ request: IncomingMessage; close: () => void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: AddressInfo = JSON.parse(JSON.stringify(server.address()));
  const sent = get({ port, host: '127.0.0.1' }).on('error', () => undefined);
  const [request]: IncomingMessage[] = await once(server, 'request');
  if (!request) throw new Error('no request');
  return {
    request,
    close() {
      sent.destroy();
      server.close();
    },
  };
}

test('what is sent while the listener is busy is told when it asks for more, and so is the end', async () => {
  const { request, close } = await someRequest();
  let send: (event: string, data: object) => void = () => undefined;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const stream = eventStream({ request, heartbeatMs: NEVER_MS, mayListen: async () => true }, async (sendEvent) => {
    send = sendEvent;
    await ended;
  });
  expect(await stream.next()).toEqual({ done: false, value: ': \n\n' });
  send('progress', { done: 1 });
  end();
  await ended;
  expect(await stream.next()).toEqual({ done: false, value: 'event: progress\ndata: {"done":1}\n\n' });
  expect((await stream.next()).done).toBe(true);
  close();
});
