import type { ReferenceMention } from '../reference-mention.js';

/** ", " | " và " | "; " | " (" between the members of a list, or a name and its number. */
const LINK = /^\s{0,2}(?:,|;|và|hoặc|,\s{0,2}và|\()\s{0,3}$/iu;
const WIDEST = 8;

/** The sign or word that joins two neighbours of one list; undefined where more stands between. */
export function listLink(first: ReferenceMention, second: ReferenceMention, text: string): string | undefined {
  return second.start - first.end > WIDEST ? undefined : LINK.exec(text.slice(first.end, second.start))?.[0];
}
