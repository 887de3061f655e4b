import { once, EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';

const SENT = 'sent';
const HEARTBEAT = ': \n\n';

export interface Listener {
  readonly request: IncomingMessage;
  /** Between signs of life: proxies cut a connection over which nothing comes. */
  readonly heartbeatMs: number;
  /** Looked at with each of them: whoever was let in may have signed out. */
  readonly mayListen: () => Promise<boolean>;
}

/**
 * Server-sent events as `work` sends them, with a heartbeat between; ends with
 * `work`, or when nobody listens or may listen any more, which aborts its signal.
 */
export async function* eventStream(
  { request, heartbeatMs, mayListen }: Listener,
  work: (send: (event: string, data: object) => void, signal: AbortSignal) => Promise<void>,
): AsyncGenerator<string> {
  const [gone, sent, waiting] = [new AbortController(), new EventEmitter(), [HEARTBEAT]];
  const push = (text: string): void => {
    waiting.push(text);
    sent.emit(SENT);
  };
  const beat = async (): Promise<void> => {
    if (await mayListen()) push(HEARTBEAT);
    else gone.abort();
  };
  let isDone = false;
  request.once('close', () => gone.abort());
  request.socket.once('close', () => gone.abort());
  const heart = setInterval(() => void beat(), heartbeatMs);
  const working = work((event, data) => push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`), gone.signal).finally(() => {
    isDone = true;
    sent.emit(SENT);
  });
  try {
    while (!gone.signal.aborted) {
      yield* waiting.splice(0);
      if (waiting.length > 0) continue; // came while nobody listened here
      if (isDone) break;
      await once(sent, SENT, { signal: gone.signal }).catch(() => undefined);
    }
    await working;
  } finally {
    clearInterval(heart);
    gone.abort();
  }
}
