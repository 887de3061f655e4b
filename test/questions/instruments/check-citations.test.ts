import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { instrumentRegister } from '../../../src/knowledge/instruments/instrument-register.js';
import { checkCitation } from '../../../src/questions/instruments/check-citations.js';
import type { Citation } from '../../../src/questions/instruments/cites.js';

const own = join(mkdtempSync(join(tmpdir(), 'kehoach-')), 'own.csv');
writeFileSync(
  own,
  [
    'id,citation,issuedOn,validFrom,state,relations',
    'nghi-quyet:cp:2021:76,,,2021-07-15,,',
    'quyet-dinh:ubnd@hai-duong:2019:46,46/QĐ-UBND,2019-01-05,2019-01-05,in-force,replaced-by>quyet-dinh:ubnd@hai-duong:2022:7',
    'quyet-dinh:ubnd@ben-tre:2019:46,46/QĐ-UBND,2019-02-05,2019-02-05,in-force,',
    'thong-tu:bnv:2001:1,01/2001/TT-BNV,2001-01-01,2001-01-01,replaced,replaced-by>thong-tu:bnv:2001:2',
    'thong-tu:bnv:2001:2,02/2001/TT-BNV,2001-02-01,2001-02-01,replaced,replaced-by>thong-tu:bnv:2001:1',
  ].join('\n'),
);
const register = instrumentRegister(own);

function citation(instrumentId: string | null, planDate: string | null, more: Partial<Citation> = {}): Citation {
  const plan = {
    id: 'a',
    documentType: 'ke-hoach',
    number: '1/KH-SNV',
    issuer: { id: 'so-noi-vu@hai-duong', name: 'Sở Nội vụ' },
    title: '',
    issuedOn: planDate,
    fileName: 'a.txt',
  };
  return {
    plan,
    mentionId: 'r1',
    instrumentId,
    candidates: [],
    citation: '',
    documentType: '',
    issuer: null,
    year: null,
    issuedOn: null,
    name: null,
    provisions: [],
    function: 'mention',
    resolution: 'stated',
    raw: '',
    sectionPath: null,
    sentence: '',
    confidence: 1,
    ...more,
  };
}

describe('a citation on the date of its plan', () => {
  const cases: [string, string | null, string | null, string][] = [
    ['in force then, though replaced since', 'nghi-dinh:cp:2018:61', '2020-01-31', 'in-force'],
    ['replaced before', 'nghi-dinh:cp:2018:61', '2025-07', 'ended'],
    ['adopted and not in force yet', 'luat:qh15:2023:15', '2023-05-10', 'not-yet'],
    ['of a later day than the plan', 'nghi-dinh:cp:2025:118', '2020-01-31', 'not-issued'],
    ['with an end and no beginning', 'nghi-quyet:cp:2019:17', '2022-01', 'unknown: start-unknown'],
    ['in a plan without a date', 'nghi-dinh:cp:2018:61', null, 'unknown: plan-undated'],
    ['not in the register', 'nghi-dinh:cp:2018:62', '2020-01-31', 'unknown: not-registered'],
    ['named without a number', null, '2020-01-31', 'unknown: not-registered'],
    ['corrected by an entry of one’s own', 'nghi-quyet:cp:2021:76', '2022-01', 'in-force'],
    ['of several years, all issued', 'nghi-quyet:tw:?:18', '2023-01-01', 'unknown: ambiguous'],
    ['of the plan’s own province', 'quyet-dinh:ubnd@?:?:46', '2020-01-31', 'in-force'],
  ];

  test.each(cases)('%s', (_, id, planDate, expected) => {
    const { verdict, doubt } = checkCitation(citation(id, planDate), register);
    expect([verdict, doubt].filter(Boolean).join(': ')).toBe(expected);
  });
});

test('what took its place since, and what that', () => {
  const { replacedBy, amendedBy } = checkCitation(citation('luat:qh11:2003:11', '2010-01-01'), register);
  expect(replacedBy.map(({ citation: number }) => number)).toEqual(['77/2015/QH13', '65/2025/QH15', '72/2025/QH15']);
  expect(amendedBy).toEqual([]);
  const decree = checkCitation(citation('nghi-dinh:cp:2018:61', '2020-01-31'), register);
  expect(decree.amendedBy).toMatchObject([{ id: 'nghi-dinh:cp:2021:107', issuedOn: '2021-12-06' }]);
});

test('entries that replace each other in a circle end', () => {
  expect(checkCitation(citation('thong-tu:bnv:2001:1', '2020-01-31'), register).replacedBy.map(({ id }) => id)).toEqual([
    'thong-tu:bnv:2001:2',
  ]);
});

test('an act that the register does not describe is named by its id', () => {
  const { replacedBy } = checkCitation(citation('quyet-dinh:ubnd@hai-duong:2019:46', '2020-01-31'), register);
  expect(replacedBy).toMatchObject([{ id: 'quyet-dinh:ubnd@hai-duong:2022:7', confidence: 'low', from: null }]);
});

describe('which one is meant', () => {
  test('the only one issued by then', () => {
    expect(checkCitation(citation('nghi-quyet:tw:?:18', '2020-01-31'), register)).toMatchObject({
      isFitted: true,
      instrument: { id: 'nghi-quyet:tw:2017:18' },
    });
  });

  test('several are named', () => {
    const { candidates } = checkCitation(citation('nghi-quyet:tw:?:18', '2023-01-01'), register);
    expect(candidates.map(({ id }) => id)).toEqual(['nghi-quyet:tw:2017:18', 'nghi-quyet:tw:2022:18']);
  });

  test('a law of several versions is the one in force', () => {
    const candidates = ['luat:qh11:2003:13', 'luat:qh13:2013:45', 'luat:qh15:2024:31'];
    expect(checkCitation(citation('luat:?:?:?', '2020-01-31', { candidates }), register)).toMatchObject({
      isFitted: true,
      instrument: { id: 'luat:qh13:2013:45' },
      verdict: 'in-force',
    });
  });
});

test('a date that is not the register’s is shown with the register’s', () => {
  const dated = (issuedOn: string) => checkCitation(citation('nghi-quyet:cp:2019:17', '2022-01', { issuedOn }), register).registeredDate;
  expect([dated('2019-03-17'), dated('2019-03-07'), dated('2019-03'), dated('2019')]).toEqual(['2019-03-07', null, null, null]);
});
