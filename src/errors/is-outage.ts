import { errorCode } from './error-code.js';
import { KehoachError } from './kehoach-error.js';

/** Node's network failures, and a disk or share that is full or gone: "ECONNREFUSED", "ENOSPC". */
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EIO',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'ESTALE',
  'EMFILE',
  'ENFILE',
  'EBUSY',
]);
/**
 * Classes of SQLSTATE: 08 connection, 40 rolled back for the sake of another
 * transaction, 53 resources, 55 object in use, 57 shutting down, 58 system.
 */
const SQL_STATE = /^(?:08|40|53|55|57|58)[0-9A-Z]{3}$/u;
/** pg and ioredis give no code when a connection ends under a command, nor Redis while it starts. */
const LOST_CONNECTION =
  /^LOADING |Connection terminated|Connection is closed|timeout exceeded when trying to connect|Client has encountered a connection error/u;

/** Whether the next try may succeed though nobody changes the file or the program. */
export function isOutage(thrown: unknown): boolean {
  if (thrown instanceof KehoachError) return thrown.class === 'outage';
  const code = String(errorCode(thrown));
  return SYSTEM.has(code) || SQL_STATE.test(code) || (thrown instanceof Error && LOST_CONNECTION.test(thrown.message));
}
