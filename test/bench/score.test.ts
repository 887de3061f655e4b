import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../bench/observation.js';
import { inventedDates, scoreField, scoreFields } from '../../bench/score.js';

function seen(gold: string | null, ours: string | null, more: Partial<Observation> = {}): Observation {
  const equal = gold === ours;
  return { field: 'header.title', gold, ours, strict: equal, soft: equal, ...more };
}

describe('scoreField', () => {
  test('two right, one wrong, one missing, one extra', () => {
    const score = scoreField('header.title', [seen('a', 'a'), seen('b', 'b'), seen('c', 'x'), seen('d', null), seen(null, 'e')]);
    expect(score).toMatchObject({ gold: 4, ours: 4, right: 2, missing: 1, extra: 1, wrong: 1 });
    expect(score.strict).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('precision and recall differ', () => {
    const score = scoreField('header.title', [seen('a', 'a'), seen('b', null), seen('c', null)]);
    expect(score.strict).toEqual({ precision: 1, recall: 1 / 3, f1: 0.5 });
  });

  test('soft counts what strict refuses', () => {
    const score = scoreField('header.title', [seen('A', 'a', { soft: true }), seen('b', 'b')]);
    expect(score.strict.f1).toBe(0.5);
    expect(score.soft.f1).toBe(1);
  });

  test('nothing to divide by is null, never 100 %', () => {
    expect(scoreField('header.title', [seen(null, 'a')]).strict).toEqual({ precision: 0, recall: null, f1: 0 });
    expect(scoreField('header.title', []).strict).toEqual({ precision: null, recall: null, f1: null });
  });
});

test('scoreFields keeps the fields apart', () => {
  const scores = scoreFields([seen('a', 'a'), seen('b', null, { field: 'tasks.row' })]);
  expect(scores.map(({ field, right }) => [field, right])).toEqual([
    ['header.title', 1],
    ['tasks.row', 0],
  ]);
});

describe('inventedDates', () => {
  test.each<[string | null, string | null, number]>([
    [null, '2020-01-31', 1],
    ['2020-03', '2020-03-05', 1],
    ['2020-03', '2020-03', 0],
    ['2020-03-05', '2020-03-06', 0],
    ['2020-03-05', null, 0],
  ])('gold %s, ours %s: %d', (gold, ours, count) => {
    expect(inventedDates([seen(gold, ours, { isDate: true })])).toHaveLength(count);
  });

  test('a text is no date', () => {
    expect(inventedDates([seen(null, 'Kế hoạch')])).toEqual([]);
  });
});
