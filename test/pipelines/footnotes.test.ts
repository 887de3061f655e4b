import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';
import { planRecordSchema, type PlanRecord } from '../../schemas/index.js';
import { packageRoot } from '../../src/config/package.js';
import { allSections, slice } from '../support/walk-record.js';

const NOTES = ['Gồm cả hồ sơ nhận qua Cổng dịch vụ công.', 'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018.', 'Sau ngày này gửi bổ sung.'];
const record = await readPlan(readFileSync(join(packageRoot, 'fixtures/cases/docx/footnotes-of-a-plan.docx')));

test('the record is of the schema', () => {
  expect(planRecordSchema.parse(record)).toEqual(record);
});

test('every note is kept whole, in a part of its own', () => {
  expect(textsOf(record, 'note')).toEqual(NOTES);
});

test('no note is in the text of a section, of a task or of the blocks that call it', () => {
  const said = JSON.stringify([allSections(record.sections).map(({ text }) => text), record.tasks]);
  for (const note of NOTES) expect(said).not.toContain(note);
  expect(textsOf(record, 'body')).toContain('1. Trên 95% hồ sơ được giải quyết đúng hạn.');
});

test('what the notes are called in reads as without them', () => {
  expect(
    record.tasks.filter(({ origin }) => origin === 'table').map(({ label, deadlines }) => [label, deadlines[0]?.kind, deadlines[0]?.end]),
  ).toEqual([
    ['1', 'by', '2020-06-15'],
    ['2', 'interval', '2020-09-30'],
  ]);
  expect(allSections(record.sections).map(({ label }) => label)).toEqual(expect.arrayContaining(['I', '1', '2', 'II', 'III']));
});

test('what a note cites is cited', () => {
  expect(record.references.map(({ instrumentId }) => instrumentId)).toContain('thong-tu:vpcp:2018:1');
});

function textsOf({ parts }: PlanRecord, kind: string): string[] {
  return parts.filter((part) => part.kind === kind).flatMap(({ spans }) => spans.map((span) => slice(record, span)));
}
