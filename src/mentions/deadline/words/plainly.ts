import { collapseBlanks } from '../../../text/collapse-blanks.js';
import type { Mention } from '../../runner.js';

/** Reads the text with one blank for every run of them; the mentions' offsets are into the text as given. */
export function plainly<Found extends Mention>(source: string, read: (plain: string) => Found[]): Found[] {
  const { text, toSource } = collapseBlanks(source);
  return read(text).map((mention) => ({ ...mention, start: toSource(mention.start), end: toSource(mention.end - 1) + 1 }));
}
