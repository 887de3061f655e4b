import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { fixturePlans } from '../support/fixtures.js';
import { serveStore, type ServedStore } from './serve-store.js';
import { importInto, send, uploadOf } from './upload.js';

const [[, first] = ['', ''], [, second] = ['', '']] = fixturePlans;
const MAX_FILE_BYTES = 200_000;
let served: ServedStore;

beforeAll(async () => {
  served = await serveStore({ maxFileBytes: MAX_FILE_BYTES });
});

afterAll(() => served.close());

test('files, folders and archives become plans; names are shown and lead nowhere', async () => {
  const archive = zipSync({ 'phụ lục/hai.txt': Buffer.from(second) });
  const receipt = await importInto(served, {
    'Sở Nội vụ/một.txt': first,
    'gói.zip': archive,
    '../../../etc/passwd': 'Kế hoạch khác',
    'Sở Nội vụ/~$một.docx': 'x',
    'lớn.txt': 'a'.repeat(MAX_FILE_BYTES + 1),
    'rỗng.txt': '',
  });
  expect(receipt.files.map(({ path, outcome, reason }) => [path, outcome, reason?.code])).toEqual([
    ['Sở Nội vụ/một.txt', 'new', undefined],
    ['gói.zip/phụ lục/hai.txt', 'new', undefined],
    ['_/_/_/etc/passwd', expect.any(String), expect.anything()],
    ['lớn.txt', 'failed', 'file-too-large'],
    ['rỗng.txt', 'failed', 'file-empty'],
  ]);
  expect(receipt.skipped.map(({ path }) => path)).toEqual(['Sở Nội vụ/~$một.docx']);
});

test('the same bytes again are a duplicate', async () => {
  const receipt = await importInto(served, { 'lại.txt': first });
  expect(receipt.counts).toMatchObject({ new: 0, duplicate: 1 });
});

test('who sent what is in the audit trail', async () => {
  const { importId, total } = await importInto(served, { 'trống.txt': '' });
  const { items } = await served.get<{ items: object[] }>('/audit?action=import&limit=1');
  expect(items).toMatchObject([{ name: 'key test', from: '127.0.0.1', planId: null, details: { import: importId, files: total } }]);
});

test('figures count what was read', async () => {
  const text = await (await fetch(`${served.address}/metrics`)).text();
  expect(text).toMatch(/^kehoach_files_total\{outcome="new"\} 2$/mu);
  expect(text).toMatch(/^kehoach_workers 1$/mu);
});

test.each([
  ['no file', uploadOf({}), 422, 'upload-empty'],
  ['no form', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 406, 'request-invalid'],
])('an upload of %s is refused', async (_, sent, status, code) => {
  const response = await fetch(`${served.address}/api/v1/imports`, sent);
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code, status })]);
});

test('progress is told as it comes, and the end', async () => {
  const importId = await send(served, { 'ba.txt': `${Buffer.from(first).toString()} ` });
  const events = await (await fetch(`${served.address}/api/v1/imports/${importId}/events`)).text();
  expect(events.split('\n\n').at(-2)).toBe(`event: finished\ndata: {"importId":${importId}}`);
});
