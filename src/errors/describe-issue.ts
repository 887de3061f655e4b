import type { Issue } from '../../schemas/index.js';
import { evidenceWords } from '../messages/evidence.js';
import { fill } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import { issueTable, type IssueCode } from './issue-table.js';

/** An issue of a record in words for people; a code of another version stands for itself. */
export function describeIssue({ code, data = {} }: Pick<Issue, 'code' | 'data'>, language: Language): string {
  if (!isIssueCode(code)) return code;
  const { from } = data;
  const evidence = evidenceWords[String(from)]?.[language];
  return fill(issueTable[code].words[language], evidence === undefined ? data : { ...data, from: evidence });
}

function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(issueTable, code);
}
