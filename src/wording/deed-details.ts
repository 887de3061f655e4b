import type { PlanRecord } from '../../schemas/plan-record.js';
import { roleWords } from '../messages/accounts.js';
import { detailWords } from '../messages/deeds.js';
import type { FillData } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import { wordsOfSavedFile } from '../messages/saved-files.js';
import { describePath } from './describe-path.js';
import { valueWords } from './value-words.js';

/** Of plans. */
const WHOLE_ID = /^[0-9a-f]{64}$/u;
const SHORT_ID = 8;
/** Of the record, and days. */
const VALUES = new Set(['before', 'after', 'from', 'to', 'day']);

/**
 * What the audit trail says beside a deed, a detail a line: "mục: Thông tin
 * chung · ngày", "đã đọc: 14/02/2020" …; what has no words stands for itself.
 *
 * @param record of the plan to which it was done, where that is at hand
 */
export function deedDetails(details: FillData, record: PlanRecord | undefined, language: Language): string[] {
  return Object.entries(details).map(
    ([name, value]) => `${detailWords[name]?.[language] ?? name}: ${valueOf(name, String(value), record, language)}`,
  );
}

function valueOf(name: string, value: string, record: PlanRecord | undefined, language: Language): string {
  if (name === 'path') return describePath(value, record, language);
  if (name === 'role') return Object.entries(roleWords).find(([role]) => role === value)?.[1][language] ?? value;
  if (name === 'file') return fileName(value, language);
  if (WHOLE_ID.test(value)) return value.slice(0, SHORT_ID);
  return VALUES.has(name) ? valueWords(parsed(value), language) : value;
}

/** "Bảng nhiệm vụ (tasks.xlsx)". */
function fileName(file: string, language: Language): string {
  const words = wordsOfSavedFile(file);
  return words ? `${words[language]} (${file})` : file;
}

/** Values that were corrected stand there as JSON. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
