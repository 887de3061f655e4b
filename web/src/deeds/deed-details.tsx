import { Text } from '@mantine/core';
import type { PlanRecord } from '../../../schemas/plan-record.js';
import { roleWords } from '../../../src/messages/accounts.js';
import { detailWords } from '../../../src/messages/custody.js';
import type { FillData } from '../../../src/messages/fill.js';
import type { Language } from '../../../src/messages/language.js';
import { wordsOfSavedFile } from '../../../src/messages/saved-files.js';
import { describePath } from '../pages/plan/describe-path.js';
import { useLanguage } from '../words/language-provider.js';
import { useSay, type Say } from '../words/use-say.js';
import { valueWords } from '../words/value-words.js';

interface Props {
  readonly details: FillData;
  /** Of the plan to which it was done, where that is at hand. */
  readonly record?: PlanRecord;
}

/** Of plans. */
const WHOLE_ID = /^[0-9a-f]{64}$/u;
const SHORT_ID = 8;
/** Of the record, and days. */
const VALUES = new Set(['before', 'after', 'from', 'to', 'day']);

/** What the audit trail says beside a deed, "mục: Thông tin chung · ngày; đã đọc: 14/02/2020 …"; what has no words stands for itself. */
export function DeedDetails({ details, record }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const parts = Object.entries(details).map(([name, value]) => {
    const label = detailWords[name];
    return `${label ? say(label) : name}: ${valueOf(name, String(value), record, say, language)}`;
  });
  return <Text size="sm">{parts.join('; ')}</Text>;
}

function valueOf(name: string, value: string, record: PlanRecord | undefined, say: Say, language: Language): string {
  if (name === 'path') return describePath(value, record, say);
  if (name === 'role') return Object.entries(roleWords).find(([role]) => role === value)?.[1][language] ?? value;
  if (name === 'file') return fileName(value, say);
  if (WHOLE_ID.test(value)) return value.slice(0, SHORT_ID);
  return VALUES.has(name) ? valueWords(parsed(value), language) : value;
}

/** "Bảng nhiệm vụ (tasks.xlsx)". */
function fileName(file: string, say: Say): string {
  const words = wordsOfSavedFile(file);
  return words ? `${say(words)} (${file})` : file;
}

/** Values that were corrected stand there as JSON. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
