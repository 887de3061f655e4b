import { connection } from './connection.js';

/** For what does not go through `request`: the parts of the page, and waiting for a server that was away. */
export async function askWhetherReady(): Promise<void> {
  const answer = await fetch('/health/ready').catch(() => undefined);
  connection.report(answer?.ok ?? false);
}
