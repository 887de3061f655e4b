import { expect, test } from '@jest/globals';
import { issuerOfCode } from '../../../src/knowledge/instruments/issuer-codes.js';

test.each([
  ['BTC', 'btc'],
  ['TC', 'btc'],
  ['ĐCTUBTWMTTQVN', 'mttq'],
  ['TU', 'tu'],
  ['TƯ', 'tw'],
  ['XYZ', undefined],
])('%s → %s', (code, slug) => expect(issuerOfCode(code)?.slug).toBe(slug));
