import { parseAgencies } from '../../src/mentions/agency/parse-agencies.js';
import { parseDeadlines } from '../../src/mentions/deadline/parse-deadlines.js';
import { findReferences } from '../../src/mentions/legal-reference/find-references.js';
import { resolveReferences } from '../../src/mentions/legal-reference/resolve-references.js';
import { normalizeText } from '../../src/text/normalize.js';
import type { GoldDeadline, GoldReference } from '../gold.js';
import type { AgenciesLine, DeadlinesLine, GoldUnit, ReferencesLine } from './gold-sentence.js';

/** What the grammars read in a line of gold, in its shape; `mend` is what happens to words that were recognized in a picture. */
export type Mend = (text: string) => string;

const typed: Mend = (text) => text;

export function readReferences({ text, context: { issuer, issuedOn } }: ReferencesLine, mend = typed): GoldReference[] {
  const normalized = normalizeText(text);
  const context = { ...(issuer && { issuer }), ...(issuedOn && { issuedOn }) };
  return resolveReferences(findReferences(mend(normalized.text)), context).flatMap((reference) => {
    if (!reference || reference.instrumentId === 'self') return [];
    const { start, end, instrumentId, date, provisions } = reference;
    const raw = text.slice(normalized.toSource(start), normalized.toSource(end));
    return [{ raw, id: instrumentId, issuedOn: date?.value ?? null, provisions: provisions.map(({ id }) => id) }];
  });
}

export function readDeadlines({ cell, context: { period, issuedOn } }: DeadlinesLine, mend = typed): GoldDeadline[] {
  const [start, end] = period?.split('/') ?? [];
  const context = { ...(start && end && { planPeriod: { start, end } }), ...(issuedOn && { issuedOn }) };
  return parseDeadlines(mend(normalizeText(cell).text), context).map(({ deadline }) => deadline);
}

/** Words that name no unit are read with the value null: they are none. */
export function readUnits({ cell, context }: AgenciesLine, mend = typed): GoldUnit[] {
  return parseAgencies(mend(normalizeText(cell).text), context).flatMap(({ value, role }) =>
    value === null ? [] : [{ agency: value, ...(role && { role }) }],
  );
}
