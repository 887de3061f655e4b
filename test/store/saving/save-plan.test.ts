import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { savePlan, type SavedPlan } from '../../../src/store/saving/save-plan.js';
import { ownStore } from '../../support/own-store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

const ENVELOPE = { path: 'thư mục/kế hoạch.txt', importedBy: 'lan', importedFrom: 'may-1' };
const DECREE = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
  citation: '61/2018/NĐ-CP',
};
const RICH: Sample = {
  body: ['Thực hiện Nghị định số 61/2018/NĐ-CP. Việc khác.'],
  references: [DECREE],
  tasks: [
    {
      description: 'Rà soát',
      agency: 'so-noi-vu@hai-duong',
      deadline: { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30', endInclusive: false },
    },
  ],
};

const { store } = await ownStore();

beforeEach(async () => {
  await store.db.deleteFrom('plans').execute();
});

async function save(sample: Sample): Promise<SavedPlan> {
  return savePlan(store, sampleRecord(sample), ENVELOPE);
}

async function everything(): Promise<unknown[]> {
  const { db } = store;
  return Promise.all([
    db.selectFrom('plans').selectAll().execute(),
    db.selectFrom('tasks').selectAll().execute(),
    db.selectFrom('assignments').selectAll().execute(),
    db.selectFrom('deadlines').selectAll().execute(),
    db.selectFrom('citations').selectAll().execute(),
  ]);
}

describe('a record with what is derived from it', () => {
  test('is kept to the letter', async () => {
    const record = sampleRecord(RICH);
    await savePlan(store, record, ENVELOPE);
    const [row] = await store.db.selectFrom('plans').selectAll().execute();
    expect(JSON.stringify(row?.record)).toBe(JSON.stringify(record));
    expect(row).toMatchObject({
      file_name: 'kế hoạch.txt',
      number: '259/KH-SNV',
      issuer_id: 'so-noi-vu@hai-duong',
      year: 2020,
      period_end: '2020-12-31',
    });
  });

  test('counts what a person should look at, in the plan and in its tasks', async () => {
    const record = sampleRecord(RICH);
    for (const task of record.tasks) task.issues = [{ code: 'deadline-unread', severity: 'warning' }];
    record.issues = [
      { code: 'issuer-missing', severity: 'error' },
      { code: 'number-blank', severity: 'info' },
    ];
    await savePlan(store, record, ENVELOPE);
    const counts = store.db.selectFrom('plans').select(['error_count', 'warning_count', 'info_count']);
    expect(await counts.executeTakeFirst()).toEqual({ error_count: 1, warning_count: 1, info_count: 1 });
  });

  test('gives its tasks, units, deadlines and citations rows of their own', async () => {
    await save(RICH);
    const [, tasks, assignments, deadlines, citations] = await everything();
    expect(tasks).toMatchObject([{ position: 0, description: 'Rà soát', path: 'I' }]);
    expect(assignments).toMatchObject([{ role: 'lead', agency_id: 'so-noi-vu@hai-duong' }]);
    expect(deadlines).toMatchObject([{ kind: 'by', end_on: '2020-06-30', end_inclusive: false, recurs: false }]);
    expect(citations).toMatchObject([
      {
        instrument_id: 'nghi-dinh:cp:2018:61',
        number: '61',
        year: 2018,
        issuer: 'cp',
        section_path: 'I',
        sentence: 'Thực hiện Nghị định số 61/2018/NĐ-CP.',
      },
    ]);
  });

  test('is the same after the same file came again', async () => {
    await save(RICH);
    const before = await everything();
    expect(await save(RICH)).toEqual({ outcome: 'duplicate', reason: 'same-bytes', of: sampleRecord(RICH).id });
    expect(await everything()).toEqual(before);
  });

  test('is kept whole or not at all', async () => {
    await sql`alter table kehoach.citations add constraint trouble check (number <> '61')`.execute(store.db);
    await expect(save(RICH)).rejects.toThrow('trouble');
    expect(await everything()).toEqual([[], [], [], [], []]);
    await sql`alter table kehoach.citations drop constraint trouble`.execute(store.db);
  });

  test('is renewed by a newer extractor and never by an older one', async () => {
    const reading = (version: string, description: string): Sample => ({
      ...RICH,
      bytes: 'one file',
      version,
      tasks: [{ description, agency: 'x', deadline: { kind: 'unread', raw: '?' } }],
    });
    await save(reading('1.9.0', 'cũ'));
    expect(await save(reading('1.10.0', 'mới'))).toMatchObject({ outcome: 'duplicate', reason: 'read-again' });
    expect(await save(reading('1.9.0', 'cũ'))).toMatchObject({ outcome: 'duplicate', reason: 'same-bytes' });
    expect(await store.db.selectFrom('tasks').select('description').execute()).toEqual([{ description: 'mới' }]);
  });

  test('is saved once by many at the same moment', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, async () => (await save(RICH)).outcome));
    expect(outcomes.sort()).toEqual([...Array.from({ length: 7 }, () => 'duplicate'), 'new']);
  });

  test('may hold the character that PostgreSQL has not', async () => {
    await save({ title: 'Kế\u0000hoạch' });
    expect(await store.db.selectFrom('plans').select('title').executeTakeFirst()).toEqual({ title: 'Kế\uFFFDhoạch' });
  });
});

describe('what a file is to those that are there', () => {
  const FIRST: Sample = { bytes: 'first', body: ['Báo cáo trước ngày 30/6.'] };
  const cases: [string, Sample, Sample, object][] = [
    ['another plan', FIRST, { number: '260', title: 'Kế hoạch khác', body: ['Việc khác.'] }, { outcome: 'new', reason: null }],
    [
      'another issuer’s number',
      FIRST,
      { ...FIRST, bytes: '2', issuer: { value: 'so-noi-vu@ha-nam', name: 'Sở Nội vụ tỉnh Hà Nam' } },
      { outcome: 'new' },
    ],
    [
      'the number of another year',
      FIRST,
      { bytes: '2', issuedOn: '2021-01-31', title: 'Kế hoạch năm 2021', body: ['x'] },
      { outcome: 'new' },
    ],
    [
      'same number, other content',
      FIRST,
      { bytes: '2', body: ['Báo cáo trước ngày 30/9.'] },
      { outcome: 'revised', reason: 'other-content' },
    ],
    [
      'same content, saved anew',
      FIRST,
      { ...FIRST, bytes: '2', body: ['BÁO CÁO  trước ngày 30/6.'] },
      { outcome: 'rendition', reason: 'same-content' },
    ],
    ['same content without the number', FIRST, { ...FIRST, bytes: '2', number: '' }, { outcome: 'rendition' }],
    [
      'same title, issuer and period, no number',
      FIRST,
      { bytes: '2', number: '', body: ['x'] },
      { outcome: 'new', reason: 'possibly-revised' },
    ],
    ['same title, issuer and period, another number', FIRST, { bytes: '2', number: '300', body: ['x'] }, { outcome: 'new', reason: null }],
    ['a report', FIRST, { ...FIRST, bytes: '2', documentType: 'bao-cao' }, { outcome: 'other', reason: 'not-a-plan' }],
    ['who knows what', FIRST, { ...FIRST, bytes: '2', documentType: null }, { outcome: 'other', reason: 'type-unknown' }],
  ];

  test.each(cases)('%s', async (_, first, second, expected) => {
    await save(first);
    expect(await save(second)).toMatchObject(expected);
  });

  const LONG = Array.from({ length: 40 }, (_, index) => `Nhiệm vụ thứ ${index + 1} của kế hoạch này`);

  test('another format that reads a little differently is a rendition', async () => {
    await save({ body: LONG, mediaType: 'application/pdf' });
    const docx = [...LONG.slice(0, -1), `${LONG.at(-1)} nhé`];
    expect(await save({ body: docx, mediaType: 'text/plain' })).toMatchObject({ outcome: 'rendition' });
  });

  test('another format with another number in it is a revision', async () => {
    await save({ body: LONG, mediaType: 'application/pdf' });
    expect(await save({ body: [...LONG.slice(0, -1), 'Nhiệm vụ thứ 41 của kế hoạch này'] })).toMatchObject({ outcome: 'revised' });
  });

  test('the newest version counts, by its date or else by its coming', async () => {
    const versions = async (): Promise<unknown> => store.db.selectFrom('plans').select(['title', 'version']).orderBy('title').execute();
    await save({ bytes: '1', title: 'một', body: ['1'], issuedOn: '2020-03-01' });
    await save({ bytes: '2', title: 'hai', body: ['2'], issuedOn: '2020-03-01' });
    expect(await versions()).toEqual([
      { title: 'hai', version: 'current' },
      { title: 'một', version: 'earlier' },
    ]);
    await save({ bytes: '0', title: 'ba', body: ['0'], issuedOn: '2020-02-01' });
    expect(await versions()).toMatchObject([{ version: 'earlier' }, { title: 'hai', version: 'current' }, { version: 'earlier' }]);
  });
});
