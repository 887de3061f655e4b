import { coverageSign } from '../../../../../src/wording/coverage-lines.js';
import { coverageStatusWords, coverageWords } from '../../../../../src/messages/coverage.js';
import type { Words } from '../../../../../src/messages/language.js';
import type { CoverageCell } from '../../../../../src/questions/coverage/coverage.js';

const LOOKS: Readonly<Record<string, string>> = {
  '✓': 'covered',
  '~': 'changed',
  '✗': 'missing',
  '·': 'not-theirs',
  '+': 'also',
  '?': 'unclear',
};

/** What colour a sign has, for the style sheet. */
export function lookOfSign(sign: string): string {
  return LOOKS[sign] ?? 'unclear';
}

/** What a cell's sign says. */
export function meaningOf(cell: CoverageCell): Words {
  return lookOfSign(coverageSign(cell)) === 'also' ? coverageWords.alsoDoes : coverageStatusWords[cell.status];
}
