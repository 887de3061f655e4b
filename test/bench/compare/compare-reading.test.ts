import { describe, expect, test } from '@jest/globals';
import { compareReading } from '../../../bench/compare/compare-reading.js';
import { inventedDates } from '../../../bench/score.js';
import { headerOf, task } from '../reading.js';

/** The fields that differ. */
function misses(gold: object, ours: object): string[] {
  return compareReading(headerOf(gold), headerOf(ours))
    .filter(({ strict }) => !strict)
    .map(({ field }) => field);
}

describe('header', () => {
  test.each<[string, object, object, string[]]>([
    ['the same', { title: 'A', number: 12 }, { title: 'A', number: 12 }, []],
    ['a number that gold leaves blank', { number: null }, { number: 12 }, ['header.number']],
    ['a lost signing mark', signed([{ mark: 'KT', of: 'CHỦ TỊCH' }]), signed([]), ['header.signatory.authorities']],
    ['recipients in another order', { recipients: ['a', 'b'] }, { recipients: ['b', 'a'] }, []],
    ['a recipient too few', { recipients: ['a', 'b'] }, { recipients: ['b'] }, ['header.recipients']],
    ['the decision that issues the plan', { issuedWith: { documentType: 'quyet-dinh' } }, {}, ['issuedWith.documentType']],
  ])('%s', (_, gold, ours, expected) => {
    expect(misses(gold, ours)).toEqual(expected);
  });

  test('a day that gold leaves blank is invented', () => {
    const seen = compareReading(headerOf({ issuedOn: '2020-03' }), headerOf({ issuedOn: '2020-03-15' }));
    expect(inventedDates(seen)).toHaveLength(1);
  });
});

test('a construct that gold leaves out is not judged', () => {
  const ours = { ...headerOf({ title: 'A' }), tasks: [task('Họp')] };
  expect(compareReading({ references: [] }, ours)).toEqual([]);
});

function signed(authorities: object[]): object {
  return { signatories: [{ name: 'Trần Thị B', position: 'PHÓ CHỦ TỊCH', authorities }] };
}
