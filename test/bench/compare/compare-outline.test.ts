import { describe, expect, test } from '@jest/globals';
import { compareOutline } from '../../../bench/compare/compare-outline.js';
import type { GoldSection } from '../../../bench/gold.js';
import { scoreFields } from '../../../bench/score.js';

/** Field → "right/gold/ours". */
function counts(golds: GoldSection[], ours: GoldSection[]): Record<string, string> {
  const scores = scoreFields(compareOutline(golds, ours));
  return Object.fromEntries(scores.map(({ field, right, gold, ours: our }) => [field.replace('outline.', ''), `${right}/${gold}/${our}`]));
}

const goal = { path: 'I', label: 'I', title: 'MỤC ĐÍCH' };
const work = { path: 'II', label: 'II', title: 'NHIỆM VỤ' };
const bullet = { path: 'I/-1', label: '-', title: 'Nâng cao nhận thức.' };

describe('compareOutline', () => {
  test('all right', () => {
    expect(counts([goal, bullet, work], [goal, bullet, work])).toEqual({ path: '3/3/3', label: '3/3/3', title: '3/3/3' });
  });

  test('a bullet title that gold leaves out is not scored', () => {
    expect(counts([{ ...bullet, title: null }], [bullet])).toEqual({ path: '1/1/1', label: '1/1/1' });
    expect(counts([goal], [goal, bullet])).toEqual({ path: '1/1/2', label: '1/1/2', title: '1/1/1' });
  });

  test('an empty title must be empty', () => {
    expect(counts([{ ...goal, title: '' }], [goal]).title).toBe('0/0/1');
  });

  test('a lost section costs its own values only', () => {
    expect(counts([goal, bullet, work], [goal, work])).toEqual({ path: '2/3/2', label: '2/3/2', title: '2/3/2' });
  });
});
