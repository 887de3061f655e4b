import type { Logger } from '../log/create-log.js';

/** Logs what goes wrong with a queue once, not at every try: a server that is away for a minute is tried a hundred times. */
export function logChanges(log: Logger): (error: Error) => void {
  let last = '';
  return (error) => {
    if (error.message === last) return;
    last = error.message;
    log.warn({ reason: error.message }, 'queue');
  };
}
