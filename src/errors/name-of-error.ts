import { errorCode } from './error-code.js';
import { reasonOf } from './reason-of.js';

/** For logs. A message in which names of files may stand comes with a code, which says enough. */
export function nameOfError(thrown: unknown): string {
  return String(errorCode(thrown) ?? reasonOf(thrown));
}
