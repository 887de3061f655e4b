import type { Citation } from '../../questions/instruments/cites.js';

export const CITATION_COLUMNS = [
  'planId',
  'planNumber',
  'planIssuer',
  'planIssuedOn',
  'planTitle',
  'planFile',
  'instrumentId',
  'citation',
  'documentType',
  'issuer',
  'year',
  'issuedOn',
  'name',
  'provisions',
  'raw',
  'section',
  'sentence',
] as const;

/** A line per mention. */
export function citationRow({ plan, sectionPath, provisions, ...citation }: Citation): Record<string, unknown> {
  return {
    ...citation,
    planId: plan.id,
    planNumber: plan.number,
    planIssuer: plan.issuer?.name,
    planIssuedOn: plan.issuedOn,
    planTitle: plan.title,
    planFile: plan.fileName,
    provisions: provisions.join(' '),
    section: sectionPath,
  };
}
