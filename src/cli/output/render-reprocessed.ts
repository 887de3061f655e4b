import type { Reprocessed } from '../../../pipelines/reprocess.js';
import { describeError } from '../../errors/describe-error.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { custodyWords as words } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import type { Terminal } from '../terminal.js';
import { planLabel } from './plan-label.js';
import { renderCorrections } from './render-corrections.js';
import { showValue } from './show-value.js';
import { renderTable } from './table.js';

/** What reading one plan again came to; nothing for one that says what it said. */
export function renderReprocessed(
  { plan, outcome, reason, changes, corrections }: Reprocessed,
  language: Language,
  terminal: Terminal,
): string {
  if (outcome === 'same' && corrections.length === 0) return '';
  const heads = [words.path, words.was, words.is].map((head) => ({ head: head[language] }));
  const rows = changes.map(({ path, before, after }) => [path, showValue(before), showValue(after)]);
  const said = reason && describeError(new KehoachError(reason.code, reason.data), language);
  return [
    `${terminal.colors.bold(planLabel(plan))}: ${fill(words[outcome][language], { count: changes.length })}\n`,
    ...(said ? [`${said.message} ${said.remedy}\n`] : []),
    ...(rows.length > 0 ? [renderTable(heads, rows, terminal)] : []),
    ...(corrections.length > 0 ? [`${words.disputes[language]}:\n`, renderCorrections(corrections, language, terminal)] : []),
  ].join('');
}
