import type { PlansTable } from '../tables/plan-tables.js';

/** What a plan is called wherever it is mentioned in output. */
export interface PlanName {
  /** SHA-256 of the file, lower-case hexadecimal. */
  id: string;
  documentType: string | null;
  /** Number and symbol, "259/KH-UBND"; a blank number leaves "/KH-UBND". */
  number: string | null;
  issuer: { id: string | null; name: string } | null;
  title: string | null;
  /** ISO 8601, as exact as the document: "2020-01-31", "2020-03", "2020". */
  issuedOn: string | null;
  fileName: string;
}

/** The columns of `plans` that make a name. */
export const nameColumns = [
  'plans.id',
  'plans.document_type',
  'plans.number',
  'plans.issuer_id',
  'plans.issuer_name',
  'plans.title',
  'plans.issued_on',
  'plans.file_name',
] as const;

type NameColumn = 'id' | 'document_type' | 'number' | 'issuer_id' | 'issuer_name' | 'title' | 'issued_on' | 'file_name';

export function planName(row: Pick<PlansTable, NameColumn>): PlanName {
  return {
    id: row.id,
    documentType: row.document_type,
    number: row.number,
    issuer: row.issuer_name === null ? null : { id: row.issuer_id, name: row.issuer_name },
    title: row.title,
    issuedOn: row.issued_on,
    fileName: row.file_name,
  };
}

/** The name alone of what holds more. */
export function nameOf({ id, documentType, number, issuer, title, issuedOn, fileName }: PlanName): PlanName {
  return { id, documentType, number, issuer, title, issuedOn, fileName };
}
