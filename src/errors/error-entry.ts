import type { Words } from '../messages/language.js';

/**
 * What a failure means to whoever deals with it: "input" is this file's fault
 * and stays so however often it is tried, "outage" may be gone at the next try,
 * "usage" is a command or a setting to be changed, "internal" is a defect here.
 */
export type ErrorClass = 'input' | 'outage' | 'usage' | 'internal';

export interface ErrorEntry {
  readonly class: ErrorClass;
  /** What happened: one sentence. */
  readonly message: Words;
  /** What to do: one sentence. */
  readonly remedy: Words;
}
