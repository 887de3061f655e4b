import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { planIdOf } from './api/asked-ahead.js';
import { planQuery } from './api/plan-query.js';
import { queryClient } from './api/query-client.js';
import { sessionQuery } from './api/session.js';
import { App } from './app.js';
import { pathAt } from './shell/page-parts.js';
import { pages } from './shell/pages.js';
import { styleNonce } from './style-nonce.js';

/** Draws the page once, with what was asked and loaded ahead, and not again with each of it; what did not come is told where it belongs. */
export async function start(address: string): Promise<void> {
  // Dialogs hold the page still behind them by a style sheet of their own.
  setNonce(styleNonce());
  const page = pages.find(({ path }) => path === pathAt(address));
  await Promise.allSettled([page?.component.load(), answersFor(address)]);
  const root = document.querySelector('#root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
}

async function answersFor(address: string): Promise<void> {
  const { user } = await queryClient.fetchQuery({ ...sessionQuery, retry: false });
  const id = planIdOf(address);
  if (user && id !== undefined) await queryClient.fetchQuery({ ...planQuery(id), retry: false });
}
