import { askAhead } from './api/asked-ahead.js';
import { loadAhead } from './shell/page-parts.js';

// Small, so that all of this is under way while the rest still comes.
const address = window.location.pathname;
void askAhead(address);
void loadAhead(address);
void import('./start.js').then(({ start }) => start(address));
