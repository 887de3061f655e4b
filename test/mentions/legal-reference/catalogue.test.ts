import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { idsOf, read } from './read.js';

/** Forms that plans were seen to write, or may write, with the ids that they mean. */
interface Row {
  kind: string;
  form: string;
  ids: string;
  /** Stands in the text before the form. */
  before: string;
  issuer: string;
  issuedOn: string;
  ordinal: string;
  symbol: string;
}

const file = fileURLToPath(new URL('catalogue.csv', import.meta.url));
const rows = parse<Row>(readFileSync(file), { columns: true });

describe.each([...new Set(rows.map(({ kind }) => kind))])('%s', (kind) => {
  const ofKind = rows.filter((row) => row.kind === kind);
  test.each(ofKind.map((row) => [row.form, row.ids, row] as const))('%s → %s', (form, ids, row) => {
    const found = read(row.before + form, contextOf(row)).filter(({ start }) => start >= row.before.length);
    expect(found.flatMap(idsOf).join(';')).toBe(ids);
  });
});

function contextOf({ issuer, issuedOn, ordinal, symbol }: Row) {
  return {
    ...(issuer ? { issuer } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(ordinal ? { ordinal } : {}),
    ...(symbol ? { symbol } : {}),
  };
}
