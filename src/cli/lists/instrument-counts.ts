import { labels } from '../../messages/labels.js';
import { countInstruments, type CitationFilter, type InstrumentCount } from '../../questions/instruments/cites.js';
import { renderCounts } from '../output/count-table.js';
import { instrumentLabel } from '../output/instrument-label.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

export function instrumentCountsList(filter: CitationFilter, { language, terminal }: ListSurroundings): List<InstrumentCount> {
  return {
    name: 'instruments',
    ask: (store, page) => countInstruments(store, filter, page),
    csvColumns: ['instrumentId', 'citation', 'documentType', 'issuer', 'year', 'name', 'plans', 'mentions', 'firstOn', 'lastOn'],
    toCsvRow: (count) => ({ ...count }),
    toText: (counts) => {
      const lines = counts.map((count) => ({ ...count, cells: [instrumentLabel(count), count.instrumentId ?? ''] }));
      return renderCounts([labels.instrument[language], 'id'], lines, language, terminal);
    },
  };
}
