import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parseAgencies } from '../../../src/mentions/agency/parse-agencies.js';

/** Forms that unit cells are known to take, read in the plan of a given issuer and day. */
const forms = parse<{ form: string; issuer: string; on: string; ids: string }>(readFileSync(new URL('catalogue.csv', import.meta.url)), {
  columns: true,
});

describe('parseAgencies reads the forms of the catalogue', () => {
  test.each(forms)('$form ($issuer)', ({ form, issuer, on, ids }) => {
    const found = parseAgencies(form, { issuer, on }).map(({ value }) => String(value));
    expect(found.join(' ; ')).toBe(ids);
  });
});
