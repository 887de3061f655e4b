import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import type { Terminal } from '../terminal.js';
import { bar } from './bar.js';
import { formatDay } from '../../wording/format-day.js';
import { renderTable } from './table.js';

/** What is counted, and how often. */
export interface CountLine {
  /** Cells below the heads that the table is given. */
  readonly cells: readonly string[];
  readonly plans: number;
  readonly mentions: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** Counts as a table; on a screen with a bar for the plans, which a pipe has no use for. */
export function renderCounts(heads: readonly string[], lines: readonly CountLine[], language: Language, terminal: Terminal): string {
  const hasBars = terminal.isInteractive.stdout;
  const most = Math.max(0, ...lines.map(({ plans }) => plans));
  const columns = [
    ...heads.map((head) => ({ head })),
    { head: labels.plans[language], align: 'right' as const },
    ...(hasBars ? [{ head: '' }] : []),
    { head: labels.mentions[language], align: 'right' as const },
    { head: labels.firstUse[language] },
    { head: labels.lastUse[language] },
  ];
  const day = (date: string | null): string => (date === null ? '' : formatDay(date, language));
  const rows = lines.map(({ cells, plans, mentions, firstOn, lastOn }) => [
    ...cells,
    String(plans),
    ...(hasBars ? [bar(plans, most)] : []),
    String(mentions),
    day(firstOn),
    day(lastOn),
  ]);
  return renderTable(columns, rows, terminal);
}
