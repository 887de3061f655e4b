import { slug } from '../../text/fold.js';

/** Whether words stand side by side in one of the names, the last perhaps not whole; case, diacritics and signs aside. */
export function hasWords(names: readonly string[], words: string): boolean {
  return names.some((name) => `-${slug(name)}`.includes(`-${slug(words)}`));
}
