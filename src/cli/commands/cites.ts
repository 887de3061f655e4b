import { listCitations, type CitationFilter } from '../../questions/cites.js';
import { defineCommand } from '../command.js';
import { citationsToCsv } from '../output/citations-csv.js';
import { renderCitations } from '../output/render-citations.js';
import { printJson } from '../output/json.js';
import { parseYear } from '../parse-year.js';
import { withExistingStore } from '../with-store.js';

/** Which instruments each plan cites, and which plans cite an instrument. */
export const citesCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: {
    plan: { type: 'string', hint: 'PLAN' },
    instrument: { type: 'string', hint: 'TEXT' },
    type: { type: 'string', hint: 'TYPE' },
    issuer: { type: 'string', hint: 'ISSUER' },
    year: { type: 'string', hint: 'YEAR' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  },
  async run({ options: { plan, instrument, type, issuer, year, json, csv }, config, language, terminal }) {
    const filter: CitationFilter = {
      ...(plan && { plan }),
      ...(instrument && { instrument }),
      ...(type && { documentType: type }),
      ...(issuer && { issuer }),
      ...(year && { year: parseYear(year) }),
    };
    const { total, items } = await withExistingStore(config, (store) => listCitations(store, filter, { limit: Number.MAX_SAFE_INTEGER }));
    if (json) printJson({ total, citations: items }, terminal);
    else if (csv) terminal.out(citationsToCsv(items));
    else terminal.out(renderCitations(items, instrument === undefined ? 'by-plan' : 'by-instrument', language, terminal));
    return 0;
  },
});
