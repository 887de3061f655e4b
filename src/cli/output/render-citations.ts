import { citationWords } from '../../messages/citations.js';
import { fill } from '../../messages/fill.js';
import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import type { Citation } from '../../questions/instruments/cites.js';
import type { Terminal } from '../terminal.js';
import { groupBy } from './group-by.js';
import { instrumentLabel } from './instrument-label.js';
import { planLabel, planLines, shortId } from './plan-label.js';
import { renderTable } from './table.js';

type Grouping = 'by-plan' | 'by-instrument';

/** Under each plan its instruments, or under each instrument the plans that cite it, with how often. */
export function renderCitations(citations: readonly Citation[], grouping: Grouping, language: Language, terminal: Terminal): string {
  if (citations.length === 0) return `${citationWords.none[language]}\n`;
  const groups = groupBy(citations, (citation) => (grouping === 'by-plan' ? citation.plan.id : instrumentKey(citation)));
  const tables = groups.map((group) => {
    const [first] = group;
    if (!first) return '';
    const title = grouping === 'by-plan' ? planLabel(first.plan) : instrumentLabel(first);
    const table = grouping === 'by-plan' ? instrumentTable(group, language, terminal) : planTable(group, language, terminal);
    return `${terminal.colors.bold(title)}\n${table}`;
  });
  const count = (key: (citation: Citation) => string): number => new Set(citations.map(key)).size;
  const sum = fill(citationWords.sum[language], {
    mentions: citations.length,
    instruments: count(instrumentKey),
    plans: count(({ plan }) => plan.id),
  });
  return `${tables.join('\n')}\n${sum}\n`;
}

function instrumentTable(citations: readonly Citation[], language: Language, terminal: Terminal): string {
  const { instrument, provisions, mentions } = labels;
  const columns = [
    { head: instrument[language] },
    { head: 'id' },
    { head: provisions[language] },
    { head: mentions[language], align: 'right' as const },
  ];
  const rows = groupBy(citations, instrumentKey).map((group) => [
    group[0] ? instrumentLabel(group[0]) : '',
    group[0]?.instrumentId ?? '',
    distinctProvisions(group),
    String(group.length),
  ]);
  return renderTable(columns, rows, terminal);
}

function planTable(citations: readonly Citation[], language: Language, terminal: Terminal): string {
  const { plan, provisions, mentions } = labels;
  const columns = [{ head: plan[language] }, { head: provisions[language] }, { head: mentions[language], align: 'right' as const }];
  const rows = groupBy(citations, (citation) => citation.plan.id).map((group) => [
    group[0] ? [shortId(group[0].plan.id), ...planLines(group[0].plan)] : '',
    distinctProvisions(group),
    String(group.length),
  ]);
  return renderTable(columns, rows, terminal);
}

/** Mentions of one instrument; those that cannot be told apart by id are by their words. */
function instrumentKey({ instrumentId, citation }: Citation): string {
  return instrumentId ?? citation;
}

function distinctProvisions(citations: readonly Citation[]): string {
  return [...new Set(citations.flatMap(({ provisions }) => provisions))].join(', ');
}
