import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { forceOf, forceOn, turningYears } from '../../../src/knowledge/instruments/in-force.js';
import { instrumentRegister } from '../../../src/knowledge/instruments/instrument-register.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));

function fileOf(...lines: string[]): string {
  const file = join(folder, 'văn bản.csv');
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`);
  return file;
}

describe('in force on a day', () => {
  const register = instrumentRegister(
    fileOf(
      'id,issuedOn,validFrom,validTo,state,relations',
      'nghi-dinh:cp:1999:1,1999-03-01,1999-03-16,,in-force,',
      'nghi-dinh:cp:1999:2,1999-03-01,1999-03-16,,unverified,',
      'nghi-dinh:cp:1999:3,1999-03-01,1999-03-16,,replaced,replaced-by>nghi-dinh:cp:2005:4',
      'nghi-dinh:cp:2005:4,2005-06-01,2005-07-01,,in-force,replaces>nghi-dinh:cp:1999:3',
      'nghi-dinh:cp:1999:5,1999-03-01,1999-03-16,,replaced,superseded-by>nghi-dinh:cp:2005:4',
      'nghi-dinh:cp:1999:6,1999-03-01,,,in-force,',
      'nghi-dinh:cp:1999:7,1999-03-01,1999-03-16,2004,ended,',
      'nghi-dinh:cp:1999:8,1999-03-01,,2004-12-31,ended,',
    ),
  );

  const cases: [string, string | undefined, string][] = [
    ['1999:1', '2020-01-31', 'in-force'],
    ['1999:1', '2020', 'in-force'],
    ['1999:1', '1999-03-16', 'in-force'],
    ['1999:1', '1999-03-15', 'not-yet'],
    ['1999:1', '1999-03', 'unknown: day-unknown'],
    ['1999:1', '1999-02', 'not-issued'],
    ['1999:1', undefined, 'unknown: day-unknown'],
    ['1999:2', '2020-01-31', 'unknown: end-unknown'],
    ['1999:3', '2005-05-31', 'in-force'],
    ['1999:3', '2005-06-30', 'in-force'],
    ['1999:3', '2005-07-01', 'ended'],
    ['1999:5', '2004-01-01', 'in-force'],
    ['1999:5', '2006-01-01', 'unknown: end-unknown'],
    ['1999:6', '2020-01-31', 'unknown: start-unknown'],
    ['1999:6', '1999-02-28', 'not-issued'],
    ['1999:7', '2003-12-31', 'in-force'],
    ['1999:7', '2004-05-01', 'unknown: day-unknown'],
    ['1999:7', '2005-01-01', 'ended'],
    ['1999:8', '2005-01-01', 'ended'],
    ['1999:8', '2004-01-01', 'unknown: start-unknown'],
  ];

  test.each(cases)('%s on %s: %s', (number, on, expected) => {
    const act = register.byId(`nghi-dinh:cp:${number}`);
    const force = act && forceOn(act, on, register);
    expect([force?.verdict, force?.doubt].filter(Boolean).join(': ')).toBe(expected);
  });

  test('one verdict counts for all of a year in which nothing turns', () => {
    const years = Array.from({ length: 41 }, (_, index) => 1990 + index);
    const wrong = [register, instrumentRegister(undefined)].flatMap((each) =>
      each.all.flatMap((act) => {
        const [turning, force] = [turningYears(act, each), forceOf(act, each)];
        const verdictsOf = (year: number) =>
          new Set(['', '-01', '-01-01', '-07-15', '-12', '-12-31'].map((rest) => force(`${year}${rest}`).verdict));
        return years.filter((year) => !turning.includes(year) && verdictsOf(year).size > 1).map((year) => [act.id, year]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('of the catalogue', () => {
    const act = register.byId('nghi-dinh:cp:2018:61');
    expect(act && forceOn(act, '2020-01-31', register)).toEqual({ verdict: 'in-force', from: '2018-06-21', to: '2025-06-30' });
    expect(act && forceOn(act, '2025-07-01', register)).toMatchObject({ verdict: 'ended' });
  });
});

describe('a person’s own file', () => {
  test('adds and corrects: a filled cell counts, an empty one leaves, a dash blanks', () => {
    const file = fileOf(
      'ID;validFrom;validTo;subject',
      'nghi-dinh:cp:2018:61;22/6/2018;-;',
      'ke-hoach:ubnd@hai-duong:2020:259;31/01/2020;;Cải cách',
    );
    const register = instrumentRegister(file);
    const corrected = register.byId('nghi-dinh:cp:2018:61');
    expect(corrected).toMatchObject({ citation: '61/2018/NĐ-CP', validFrom: '2018-06-22', subject: 'Cơ chế một cửa, một cửa liên thông' });
    expect(corrected?.validTo).toBeUndefined();
    expect(register.byId('ke-hoach:ubnd@hai-duong:2020:259')).toMatchObject({
      issuer: 'ubnd@hai-duong',
      issuedOn: '2020',
      validFrom: '2020-01-31',
      source: 'văn bản.csv',
      confidence: 'medium',
    });
    expect([register.isOwn('nghi-dinh:cp:2018:61'), register.isOwn('nghi-dinh:cp:2020:30')]).toEqual([true, false]);
    expect(register.all).toHaveLength(instrumentRegister(undefined).all.length + 1);
  });

  const faults: [string, string[], { code: string; data?: object }][] = [
    ['a column that means nothing', ['id,validform'], { code: 'instruments-column', data: { column: 'validform', nearest: 'validFrom' } }],
    ['no id', ['subject', 'x'], { code: 'instruments-column', data: { nearest: 'id' } }],
    [
      'a day that is none',
      ['id,issuedOn', 'luat:qh13:2013:45,31/02/2013'],
      { code: 'instruments-cell', data: { line: 2, column: 'issuedOn', value: '31/02/2013' } },
    ],
    [
      'an id that is none',
      ['id', 'luat:qh13:2013:45', 'Nghị định 61'],
      { code: 'instruments-cell', data: { line: 3, column: 'id', value: 'Nghị định 61' } },
    ],
    [
      'one id twice',
      ['id', 'luat:qh13:2013:45', '', 'luat:qh13:2013:45'],
      { code: 'instruments-cell', data: { line: 4, expected: '≠ 2' } },
    ],
    [
      'an unknown relation',
      ['id,relations', 'luat:qh13:2013:45,eats>luat:qh13:2013:46'],
      { code: 'instruments-cell', data: { column: 'relations' } },
    ],
    [
      'an end before the beginning',
      ['id,validFrom,validTo', 'luat:qh13:2013:45,2014-07-01,2013'],
      { code: 'instruments-cell', data: { column: 'validTo', expected: '≥ 2014-07-01' } },
    ],
    ['an open quotation mark', ['id,subject', 'luat:qh13:2013:45,"x'], { code: 'instruments-unreadable' }],
  ];

  test.each(faults)('%s is told with its line', (_, lines, error) => {
    const file = fileOf(...lines);
    const told = expect.objectContaining({ code: error.code, data: expect.objectContaining({ file, ...error.data }) });
    expect(() => instrumentRegister(file)).toThrow(told);
  });

  test('a file that is not there is told', () => {
    expect(() => instrumentRegister(join(folder, 'không có.csv'))).toThrow(expect.objectContaining({ code: 'instruments-unreadable' }));
  });
});
