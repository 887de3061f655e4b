import { listCitations, type Citation, type CitationFilter } from '../../questions/instruments/cites.js';
import { findInstruments } from '../../questions/instruments/find-instruments.js';
import { CITATION_COLUMNS, citationRow } from '../output/citations-csv.js';
import { renderCandidates } from '../output/render-candidates.js';
import { renderCitations } from '../output/render-citations.js';
import { renderSentences } from '../output/render-sentences.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

/** Mentions under their plans, or under their instrument when one is asked for; or each with its sentence. */
export function citationsList(
  filter: CitationFilter,
  { withSentences }: { withSentences: boolean },
  { language, terminal }: ListSurroundings,
): List<Citation> {
  const grouping = filter.instrument === undefined ? 'by-plan' : 'by-instrument';
  return {
    name: 'citations',
    ask: (store, page) => listCitations(store, filter, page),
    csvColumns: CITATION_COLUMNS,
    toCsvRow: citationRow,
    toText: (citations) =>
      withSentences ? renderSentences(citations, language, terminal) : renderCitations(citations, grouping, language, terminal),
    more: async (store, { total }) => {
      if (filter.instrument === undefined) return {};
      const found = await findInstruments(store, filter.instrument);
      return { json: { instruments: found }, text: renderCandidates(found, { isFound: total > 0 }, language) };
    },
  };
}
