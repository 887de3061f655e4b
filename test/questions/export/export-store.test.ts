import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import ical from 'node-ical';
import { SaxesParser } from 'saxes';
import { z } from 'zod';
import { exportStore, type ExportRequest } from '../../../src/questions/export/export-store.js';
import { ownStore, saveSamples } from '../../support/own-store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

const DECREE = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
  citation: '61/2018/NĐ-CP',
};
const YEAR = { start: '2020-01-01', end: '2020-12-31' };
const PLAN: Sample = {
  bytes: 'a',
  title: 'Cải cách hành chính <năm> 2020 & sau đó',
  body: ['Bước 😀 theo Nghị định số 61/2018/NĐ-CP.', 'Lại Nghị định số 61/2018/NĐ-CP.'],
  references: [DECREE, DECREE],
  tasks: [
    {
      description: '=SUM(1;2)',
      agency: 'so-noi-vu@hai-duong',
      deadline: { kind: 'by', raw: 'trước 30/6/2020', end: '2020-06-30', endInclusive: false },
    },
    {
      description: 'Báo cáo',
      agency: 'so-tu-phap@hai-duong',
      deadline: { kind: 'recurring', raw: 'ngày 20 hằng tháng', rrules: ['FREQ=MONTHLY;BYMONTHDAY=20'], implied: YEAR },
    },
    {
      description: 'Họp',
      agency: 'x',
      deadline: { kind: 'recurring', raw: 'hằng quý', rrules: ['FREQ=MONTHLY;INTERVAL=3'], implied: YEAR },
    },
    { description: 'Theo dõi', agency: 'x', deadline: { kind: 'ongoing', raw: 'Thường xuyên', ...YEAR, endInclusive: true } },
  ],
};
const OTHER: Sample = {
  bytes: 'b',
  number: '300',
  issuedOn: '2021-02',
  title: 'Việc khác',
  body: ['Việc khác.'],
  issuer: { value: 'ubnd@ha-nam', name: 'UBND tỉnh Hà Nam' },
};

const { store } = await ownStore();

beforeAll(() =>
  saveSamples(store, [
    ['a.txt', PLAN],
    ['b.txt', OTHER],
  ] as const),
);

async function bytesOf(request: Omit<ExportRequest, 'language'>): Promise<Buffer> {
  const { chunks } = await exportStore(store, { ...request, language: 'vi' });
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
}

async function rowsOf(request: Omit<ExportRequest, 'language' | 'format'>): Promise<Record<string, string>[]> {
  return z.array(z.record(z.string(), z.string())).parse(parse(await bytesOf({ format: 'csv', ...request }), { bom: true, columns: true }));
}

describe('csv', () => {
  test('a line a task, with dates and no formula', async () => {
    const rows = await rowsOf({});
    expect(rows.map(({ task, end, lead }) => [task, end, lead])).toEqual([
      ["'=SUM(1;2)", '2020-06-29', 'so-noi-vu@hai-duong'],
      ['Báo cáo', '', 'so-tu-phap@hai-duong'],
      ['Họp', '', 'x'],
      ['Theo dõi', '2020-12-31', 'x'],
    ]);
  });

  test.each([
    ['plans', {}, ['b.txt', 'a.txt']],
    ['plans', { filter: { issuer: 'ubnd@ha-nam' } }, ['b.txt']],
    ['plans', { filter: { year: 2020 } }, ['a.txt']],
    ['plans', { plan: 'a.txt' }, ['a.txt']],
    ['references', {}, ['a.txt', 'a.txt']],
    ['receipts', {}, []],
  ] as const)('%s with %j', async (what, request, files) => {
    expect((await rowsOf({ what, ...request })).map(({ planFile }) => planFile)).toEqual(files);
  });

  test('a citation in the words of an office', async () => {
    expect((await rowsOf({ what: 'references' }))[0]).toMatchObject({
      documentType: 'Nghị định',
      instrument: '61/2018/NĐ-CP',
      instrumentIssuer: 'Chính phủ',
      role: 'nhắc đến',
      section: 'I',
    });
  });
});

test('jsonl: an item a line, with all that the record says of it', async () => {
  const lines = (await bytesOf({ format: 'jsonl' })).toString().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))[0]).toMatchObject({
    plan: { fileName: 'a.txt' },
    task: { id: 't0', deadlines: [{ kind: 'by' }] },
    references: [],
  });
});

test('xlsx: a sheet a subject, heads in Vietnamese', async () => {
  const files = unzipSync(await bytesOf({ format: 'xlsx' }));
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  expect([...text('xl/workbook.xml').matchAll(/sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
    'Nhiệm vụ',
    'Văn bản viện dẫn',
    'Kế hoạch',
    'Biên nhận',
  ]);
  expect(text('xl/worksheets/sheet1.xml')).toContain('>=SUM(1;2)<');
  expect(text('xl/worksheets/sheet1.xml')).toContain('Hạn cuối');
});

test('ics: what states a day, with its rule; what states none is counted', async () => {
  const events = Object.values(ical.sync.parseICS((await bytesOf({ format: 'ics' })).toString())).filter(({ type }) => type === 'VEVENT');
  expect(events).toMatchObject([
    { summary: '=SUM(1;2)', description: expect.stringContaining('trước 30/6/2020') },
    { summary: 'Báo cáo', rrule: { options: { bymonthday: [20] } } },
  ]);
  const { chunks, count } = await exportStore(store, { format: 'ics', language: 'vi' });
  for await (const _ of chunks);
  expect(count).toEqual({ rows: 2, undated: 2 });
});

test('graphml: every edge has its nodes', async () => {
  const nodes = new Set<string>();
  const edges: string[][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes: { id = '', source = '', target = '' } }) => {
    if (name === 'node') nodes.add(id);
    if (name === 'edge') edges.push([source, target].filter((end) => nodes.has(end)));
  });
  parser.write((await bytesOf({ format: 'graphml' })).toString()).close();
  expect(nodes.size).toBe(3);
  expect(edges).toEqual([[`plan:${sampleRecord(PLAN).id}`, 'instrument:nghi-dinh:cp:2018:61']]);
});

test('annotations: positions are counted in code points', async () => {
  const page = JSON.parse((await bytesOf({ format: 'annotations', plan: 'a.txt' })).toString());
  const first = page.items.find(({ id }: { id: string }) => id.endsWith('#/references/0'));
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(first.target.selector).toEqual({
    type: 'FragmentSelector',
    value: 'b0',
    refinedBy: [
      { type: 'TextPositionSelector', start: 12, end: 38 },
      { type: 'TextQuoteSelector', exact: 'Nghị định số 61/2018/NĐ-CP' },
    ],
  });
});

test.each([
  [{ format: 'ics', what: 'plans' }, 'export-subject'],
  [{ format: 'csv', plan: 'zzz' }, 'plan-not-found'],
] as const)('%j is refused', async (request, code) => {
  await expect(exportStore(store, { ...request, language: 'vi' })).rejects.toMatchObject({ code });
});
