import { once, EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** Proxies cut a connection over which nothing comes. */
const HEARTBEAT_MS = 15_000;
const SENT = 'sent';

/**
 * Server-sent events as `work` sends them, with a heartbeat between; ends with
 * `work`, or when nobody listens any more, which aborts its signal.
 */
export async function* eventStream(
  request: IncomingMessage,
  work: (send: (event: string, data: object) => void, signal: AbortSignal) => Promise<void>,
): AsyncGenerator<string> {
  const [gone, sent, waiting] = [new AbortController(), new EventEmitter(), [': \n\n']];
  const push = (text: string): void => {
    waiting.push(text);
    sent.emit(SENT);
  };
  let isDone = false;
  request.once('close', () => gone.abort());
  request.socket.once('close', () => gone.abort());
  const heart = setInterval(() => push(': \n\n'), HEARTBEAT_MS);
  const working = work((event, data) => push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`), gone.signal).finally(() => {
    isDone = true;
    sent.emit(SENT);
  });
  try {
    while (!gone.signal.aborted) {
      yield* waiting.splice(0);
      if (isDone && waiting.length === 0) break;
      await once(sent, SENT, { signal: gone.signal }).catch(() => undefined);
    }
    await working;
  } finally {
    clearInterval(heart);
    gone.abort();
  }
}
