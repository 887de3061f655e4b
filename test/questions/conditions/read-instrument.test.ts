import { describe, expect, test } from '@jest/globals';
import { readInstrument } from '../../../src/questions/conditions/read-instrument.js';
import { readIssuer } from '../../../src/questions/conditions/read-issuer.js';
import type { InstrumentQuestion } from '../../../src/store/citations/citation-filter.js';

describe('an instrument as a person writes it', () => {
  const cases: [string, InstrumentQuestion][] = [
    ['nghi-dinh:cp:2018:61', { ids: ['nghi-dinh:cp:2018:61'] }],
    ['nghi-dinh:?:?:61', { parts: { type: 'nghi-dinh', number: '61', yearSeries: false } }],
    ['61/2018/NĐ-CP', { ids: ['nghi-dinh:cp:2018:61'] }],
    [' 61/2018/nđ-cp', { ids: ['nghi-dinh:cp:2018:61'] }],
    ['nghị định 61', { parts: { type: 'nghi-dinh', issuer: 'cp', number: '61' } }],
    ['nghi dinh so 61', { parts: { type: 'nghi-dinh', issuer: 'cp', number: '61' } }],
    ['Nghị định 61/2018', { ids: ['nghi-dinh:cp:2018:61'] }],
    ['61/2018', { parts: { number: '61', year: 2018 } }],
    ['30C', { parts: { number: '30c' } }],
    ['45/2016/QĐ-TTg', { ids: ['quyet-dinh:ttg:2016:45+y'] }],
    ['45/QĐ-TTg', { parts: { type: 'quyet-dinh', issuer: 'ttg', number: '45', yearSeries: false } }],
    ['Quyết định 45', { parts: { type: 'quyet-dinh', number: '45' } }],
    ['259/KH-UBND', { parts: { type: 'ke-hoach', issuer: 'ubnd@?', number: '259', yearSeries: false } }],
    ['luật đất đai 2013', { ids: ['luat:qh13:2013:45'] }],
  ];

  test.each(cases)('%s', (text, question) => {
    expect(readInstrument(text)).toEqual(question);
  });

  test('without the year a law is any of its name', () => {
    expect(readInstrument('Luật Đất đai')).toMatchObject({ name: 'Luật Đất đai', ids: expect.arrayContaining(['luat:qh13:2013:45']) });
  });

  test.each(['', 'xin chào', 'xin chào 5', 'Kế hoạch này'])('%j is none', (text) => {
    expect(() => readInstrument(text)).toThrow(expect.objectContaining({ code: 'instrument-unread' }));
  });
});

describe('an issuer as a person writes it', () => {
  test.each([
    ['CP', 'cp'],
    ['Chính phủ', 'cp'],
    ['ttg', 'ttg'],
    ['QH', 'qh'],
    ['ubnd@hai-duong', 'ubnd@hai-duong'],
  ])('%s', (text, id) => {
    expect(readIssuer(text)).toBe(id);
  });
});
