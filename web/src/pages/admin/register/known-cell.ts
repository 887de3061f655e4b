import type { Language } from '../../../../../src/messages/language.js';
import { sourceText } from '../../../../../src/wording/source-text.js';
import type { OwnRow, RegisteredInstrument } from '../../../api/register.js';
import { formatDay } from '../../../words/format.js';

const DAYS: ReadonlySet<keyof OwnRow> = new Set(['issuedOn', 'validFrom', 'validTo'] as const);

/** What the register says already, as people read it and may write it; "" where it says nothing. */
export function knownCell(
  { titles, relations, source, ...others }: RegisteredInstrument,
  column: keyof OwnRow,
  language: Language,
): string {
  if (column === 'titles') return titles.join('|');
  if (column === 'relations') return relations.map(({ kind, id }) => `${kind}>${id}`).join('|');
  if (column === 'source') return sourceText(source, language);
  const cell = others[column] ?? '';
  return DAYS.has(column) ? formatDay(cell, language) : cell;
}
