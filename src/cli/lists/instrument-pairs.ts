import { labels } from '../../messages/labels.js';
import { countPairs, type CitationFilter, type InstrumentPair } from '../../questions/instruments/cites.js';
import { bar } from '../output/bar.js';
import { instrumentLabel } from '../output/instrument-label.js';
import { renderTable } from '../output/table.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

export function instrumentPairsList(filter: CitationFilter, { language, terminal }: ListSurroundings): List<InstrumentPair> {
  const hasBars = terminal.isInteractive.stdout;
  const columns = [
    { head: labels.instrument[language] },
    { head: labels.citedWith[language] },
    { head: labels.plans[language], align: 'right' as const },
    ...(hasBars ? [{ head: '' }] : []),
  ];
  return {
    name: 'pairs',
    ask: (store, page) => countPairs(store, filter, page),
    csvColumns: ['instrumentId', 'citation', 'otherInstrumentId', 'otherCitation', 'plans'],
    toCsvRow: ({ one, other, plans }) => ({
      instrumentId: one.instrumentId,
      citation: instrumentLabel(one),
      otherInstrumentId: other.instrumentId,
      otherCitation: instrumentLabel(other),
      plans,
    }),
    toText: (pairs) => {
      const most = Math.max(0, ...pairs.map(({ plans }) => plans));
      const rows = pairs.map(({ one, other, plans }) => [
        instrumentLabel(one),
        instrumentLabel(other),
        String(plans),
        ...(hasBars ? [bar(plans, most)] : []),
      ]);
      return renderTable(columns, rows, terminal);
    },
  };
}
