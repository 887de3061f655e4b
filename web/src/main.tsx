import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.js';
import { sessionQuery } from './api/session.js';
import { App } from './app.js';
import { loadAhead } from './shell/pages.js';
import { styleNonce } from './style-nonce.js';

// Dialogs hold the page still behind them by a style sheet of their own.
setNonce(styleNonce());

// Both while the page is being put together.
void queryClient.prefetchQuery(sessionQuery);
loadAhead(window.location.pathname);

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
