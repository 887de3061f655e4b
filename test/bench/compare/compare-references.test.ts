import { describe, expect, test } from '@jest/globals';
import { compareReferences } from '../../../bench/compare/compare-references.js';
import type { GoldReference } from '../../../bench/gold.js';
import { scoreFields } from '../../../bench/score.js';

function mention(raw: string, id: string | null = null, more: Partial<GoldReference> = {}): GoldReference {
  return { raw, id, issuedOn: null, provisions: [], ...more };
}

const decree61 = mention('Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', 'nghi-dinh:cp:2018:61', { issuedOn: '2018-04-23' });
const decree63 = mention('Nghị định số 63/2010/NĐ-CP', 'nghi-dinh:cp:2010:63');

/** Field → "right/gold/ours". */
function counts(golds: GoldReference[], ours: GoldReference[]): Record<string, string> {
  const scores = scoreFields(compareReferences(golds, ours));
  return Object.fromEntries(
    scores.map(({ field, right, gold, ours: our }) => [field.replace('references.', ''), `${right}/${gold}/${our}`]),
  );
}

describe('compareReferences', () => {
  test('all right', () => {
    expect(counts([decree61, decree63], [decree61, decree63])).toEqual({ raw: '2/2/2', id: '2/2/2', issuedOn: '1/1/1' });
  });

  test('a lost mention does not shift the others', () => {
    expect(counts([decree61, decree63, decree61], [decree63, decree61])).toEqual({ raw: '2/3/2', id: '2/3/2', issuedOn: '1/2/1' });
  });

  test('a span without the date: the id stays right', () => {
    const short = { ...decree61, raw: 'Nghị định số 61/2018/NĐ-CP', issuedOn: null };
    expect(counts([decree61], [short])).toEqual({ raw: '0/1/1', id: '1/1/1', issuedOn: '0/1/0' });
  });

  test('two decrees are two mentions though most words are the same', () => {
    const pairs = compareReferences([decree61], [mention('Nghị định số 62/2018/NĐ-CP ngày 23/5/2018')]);
    expect(pairs.filter(({ field }) => field === 'references.raw').map(({ gold, ours }) => [gold, ours])).toEqual([
      [decree61.raw, null],
      [null, 'Nghị định số 62/2018/NĐ-CP ngày 23/5/2018'],
    ]);
  });

  test('provisions in any order', () => {
    const gold = { ...decree63, provisions: ['dieu-5.khoan-2', 'dieu-7'] };
    const ours = { ...decree63, provisions: ['dieu-7', 'dieu-6'] };
    expect(counts([gold], [ours])['provisions']).toBe('1/2/2');
  });
});
