import { expect, test } from '@jest/globals';
import { diffRecords } from '../../../src/questions/plans/diff-records.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

const JUNE = { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30' } as const;
const REVIEW = { description: 'Rà soát', agency: 'so-noi-vu@hai-duong', deadline: JUNE };
const DECREE = { raw: 'Nghị định 61', instrumentId: 'nghi-dinh:cp:?:61', documentType: 'nghi-dinh', citation: '61' };

test.each<[string, Sample, Sample, unknown[]]>([
  ['nothing', {}, {}, []],
  ['a value', { title: 'Một' }, { title: 'Hai' }, [{ path: 'header.title', before: 'Một', after: 'Hai' }]],
  ['a date', { issuedOn: null }, { issuedOn: '2020-03' }, [{ path: 'header.issuedOn', before: null, after: '2020-03' }]],
  ['a mark that is new', {}, { secrecy: 'MẬT' }, [{ path: 'header.secrecy', after: 'MẬT' }]],
  [
    'a bound of a deadline',
    { tasks: [REVIEW] },
    { tasks: [{ ...REVIEW, deadline: { ...JUNE, end: '2020-06-29' } }] },
    [{ path: 'tasks.t0.deadlines.0.end', before: '2020-06-30', after: '2020-06-29' }],
  ],
  [
    'what a citation means, not where it stands',
    { body: ['Theo Nghị định 61.'], references: [DECREE] },
    { body: ['Căn cứ theo Nghị định 61.'], references: [{ ...DECREE, instrumentId: 'nghi-dinh:cp:2018:61' }] },
    [
      { path: 'sections.I.text', before: 'Theo Nghị định 61.', after: 'Căn cứ theo Nghị định 61.' },
      { path: 'references.61.instrumentId', before: 'nghi-dinh:cp:?:61', after: 'nghi-dinh:cp:2018:61' },
    ],
  ],
])('%s', (_, before, after, changes) => {
  expect(diffRecords(sampleRecord({ bytes: 'x', ...before }), sampleRecord({ bytes: 'x', ...after }))).toEqual(changes);
});

test('a task that only one reading has is one change', () => {
  const [change, ...others] = diffRecords(sampleRecord({ bytes: 'x' }), sampleRecord({ bytes: 'x', tasks: [REVIEW] }));
  expect(others).toEqual([]);
  expect(change).toMatchObject({ path: 'tasks.t0', after: { description: 'Rà soát' } });
  expect(change).not.toHaveProperty('before');
});
