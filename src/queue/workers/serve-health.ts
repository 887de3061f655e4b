import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { EngineStatus } from '../engine-status.js';
import type { Metrics } from './metrics.js';
import { within } from '../within.js';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

const PATIENCE_MS = 5000;

/**
 * For those who look after a worker: /healthz (the process runs), /readyz (it
 * reaches store and queue), /metrics (Prometheus). Port 0: any that is free.
 */
export async function serveHealth(port: number, metrics: Metrics, status: () => Promise<EngineStatus>): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? '', response, metrics, status).catch((error: unknown) => reply(response, 503, `${String(error)}\n`));
  });
  server.listen(port);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(path: string, response: ServerResponse, metrics: Metrics, status: () => Promise<EngineStatus>): Promise<void> {
  if (path === '/healthz') return reply(response, 200, 'ok\n');
  if (path !== '/readyz' && path !== '/metrics') return reply(response, 404, 'not found\n');
  const now = await within(PATIENCE_MS, status());
  if (!now) reply(response, 503, 'no answer from store or queue\n');
  else if (path === '/readyz') reply(response, 200, 'ready\n');
  else reply(response, 200, await metrics.render(now), metrics.contentType);
}

function reply(response: ServerResponse, code: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(code, { 'content-type': type }).end(text);
}
