import type { Reference } from '../../../../schemas/reference.js';

/** "Nghị định 63/2010/NĐ-CP" as the plan writes it, without its date; a name where there is no number. */
export function instrumentLabel({ raw, citation, name }: Pick<Reference, 'raw' | 'citation' | 'name'>): string {
  const known = name ?? typeWords(raw);
  return citation.toLowerCase().startsWith(known.toLowerCase()) ? citation : `${known} ${citation}`.trim();
}

/** "Nghị định số 63/2010/NĐ-CP ngày 08/6/2010" → "Nghị định", "số 66-NQ/TW" → "". */
function typeWords(raw: string): string {
  return raw.split(/(?:^|\s)(?:số\s)?(?=\d)/u)[0] ?? '';
}
