import { checkCitations, type CheckedCitation } from '../../questions/instruments/check-citations.js';
import type { CitationFilter } from '../../questions/instruments/cites.js';
import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import { CITATION_COLUMNS, citationRow } from '../output/citations-csv.js';
import { renderChecks } from '../output/render-checks.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

/** Citations with whether each instrument was in force on the day of its plan. */
export function checkedCitationsList(
  filter: CitationFilter,
  register: InstrumentRegister,
  { language, terminal }: ListSurroundings,
): List<CheckedCitation> {
  return {
    name: 'citations',
    ask: (store, page) => checkCitations(store, register, filter, page),
    csvColumns: [
      ...CITATION_COLUMNS,
      'verdict',
      'doubt',
      'inForceFrom',
      'inForceTo',
      'notBefore',
      'registeredId',
      'registeredDate',
      'replacedBy',
      'amendedBy',
      'candidates',
      'confidence',
      'source',
    ],
    toCsvRow: checkedRow,
    toText: (citations) => renderChecks(citations, language, terminal),
  };
}

function checkedRow({ validity, ...citation }: CheckedCitation): Record<string, unknown> {
  const { verdict, doubt, from, to, notBefore, instrument, registeredDate, replacedBy, amendedBy, candidates } = validity;
  const ids = (acts: readonly { id: string }[]): string => acts.map(({ id }) => id).join(' ');
  return {
    ...citationRow(citation),
    verdict,
    doubt,
    inForceFrom: from,
    inForceTo: to,
    notBefore,
    registeredId: instrument?.id,
    registeredDate,
    replacedBy: ids(replacedBy),
    amendedBy: ids(amendedBy),
    candidates: ids(candidates),
    confidence: instrument?.confidence,
    source: instrument?.source,
  };
}
