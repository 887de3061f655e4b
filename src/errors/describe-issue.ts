import type { Issue } from '../../schemas/index.js';
import { evidenceWords } from '../messages/evidence.js';
import { fill } from '../messages/fill.js';
import { headFields } from '../messages/head-fields.js';
import type { Language, Words } from '../messages/language.js';
import { sectionPlace } from '../messages/section-place.js';
import { issueTable, type IssueCode } from './issue-table.js';

/** An issue of a record in words for people; a code of another version stands for itself. */
export function describeIssue({ code, data = {} }: Pick<Issue, 'code' | 'data'>, language: Language): string {
  if (!isIssueCode(code)) return code;
  const place = data['path'] === undefined ? {} : { path: sectionPlace(String(data['path']), language) };
  return fill(issueTable[code].words[language], { ...data, ...place, ...inWords('from', evidenceWords), ...inWords('field', headFields) });

  /** Codes among the data that have words of their own. */
  function inWords(name: string, known: Readonly<Record<string, Words>>): Record<string, string> {
    const words = known[String(data[name])]?.[language];
    return words === undefined ? {} : { [name]: words };
  }
}

function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueTable, code);
}
