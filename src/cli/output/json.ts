import type { Terminal } from '../terminal.js';

/** Indented on a screen, one line into a file or pipe. */
export function printJson(value: unknown, terminal: Terminal): void {
  terminal.out(`${JSON.stringify(value, undefined, terminal.isInteractive.stdout ? 2 : 0)}\n`);
}
