import type { Citation } from '../../questions/cites.js';
import { toCsv } from './csv.js';

const COLUMNS = [
  'planId', 'planNumber', 'planIssuer', 'planTitle', 'planFile',
  'instrumentId', 'citation', 'documentType', 'issuer', 'year', 'name', 'provisions', 'raw', 'section', 'sentence',
] as const;

/** A line per mention. */
export function citationsToCsv(citations: readonly Citation[]): string {
  const rows = citations.map(({ plan, sectionPath, provisions, ...citation }) => ({
    ...citation,
    planId: plan.id,
    planNumber: plan.number,
    planIssuer: plan.issuer?.name,
    planTitle: plan.title,
    planFile: plan.fileName,
    provisions: provisions.join(' '),
    section: sectionPath,
  }));
  return toCsv(COLUMNS, rows);
}
