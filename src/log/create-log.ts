import { pino, type Logger } from 'pino';
import type { LogLevel } from './log-levels.js';

/** JSON lines on stderr, written at once; stdout belongs to results. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

export type { Logger } from 'pino';
