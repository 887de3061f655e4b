import { findLetterheadWords, type LetterheadKind } from '../../knowledge/plan-words/letterhead-words.js';
import type { Content } from '../../tree/plan-tree.js';
import { numberIn } from '../head/read-number.js';
import { isCapitals } from '../outline/unnumbered-heading.js';

const MAX_LENGTH = 120;

/**
 * A line of an incoming-mail stamp or of a signature layer: a known label,
 * alone or with a colon and what was filled in ("Số: 154", "Ngày: 3/2",
 * "Chuyển: Đ/c …"). The document's own number has a symbol behind a slash.
 */
export function isStampLine(text: string, ...kinds: LetterheadKind[]): boolean {
  if (text.length > MAX_LENGTH || /^\s*Số\s*:?.*\/\s*\p{Lu}/u.test(text)) return false;
  const label = text.split(':')[0] ?? '';
  const wanted: LetterheadKind[] = kinds.length > 0 ? kinds : ['incoming-stamp', 'signature-layer'];
  return Boolean(findLetterheadWords(label, ...wanted)) || isTwoLabels(label, wanted);
}

// CÔNG VĂN ĐẾN Số: 154 | CÔNG VĂN ĐẾN | ĐẾN Số: 5127
const INCOMING = /^\s*(?:CÔNG VĂN )?ĐẾN\s*(?:$|(?:Số|Ngày)\s*:)/u;

/**
 * The first line of an incoming-mail stamp says so itself, wherever on the page
 * it was found. Above it stands who received the paper (decree 30/2020/NĐ-CP,
 * appendix IV); behind the document's own number such a name is no letterhead.
 */
export function markIncomingStamps(content: readonly Content[]): void {
  let isNumbered = false;
  for (const [index, piece] of content.entries()) {
    if (piece.type !== 'passage') continue;
    if (opensIncomingStamp(piece.source.text)) {
      piece.part ??= 'stamp';
      const above = content[index - 1];
      if (isNumbered && above?.type === 'passage' && isCapitals(above.source.text)) above.part ??= 'stamp';
    }
    isNumbered ||= numberIn(piece.source) !== undefined;
  }
}

function opensIncomingStamp(text: string): boolean {
  return text.length <= MAX_LENGTH && INCOMING.test(text);
}

/** Lines of a stamp that were recognized as one: "CÔNG VĂN ĐẾN Số". */
function isTwoLabels(label: string, wanted: readonly LetterheadKind[]): boolean {
  const cuts = Array.from(label.trim().matchAll(/\s+/gu), ({ index }) => index);
  return cuts.some((cut) =>
    [label.trim().slice(0, cut), label.trim().slice(cut)].every((part) => findLetterheadWords(part.trim(), ...wanted)),
  );
}
