import { closest } from 'fastest-levenshtein';
import { issueTable } from '../../errors/issue-table.js';
import { KehoachError } from '../../errors/kehoach-error.js';

/** @throws KehoachError "issue-unknown", with the nearest code */
export function readIssueCode(text: string): string {
  const codes = Object.keys(issueTable);
  if (codes.includes(text)) return text;
  throw new KehoachError('issue-unknown', { code: text, nearest: closest(text, codes) });
}
