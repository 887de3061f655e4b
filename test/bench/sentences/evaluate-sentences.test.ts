import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { scoreFields } from '../../../bench/score.js';
import { evaluateSentences } from '../../../bench/sentences/evaluate-sentences.js';

let gold = '';

beforeEach(async () => {
  gold = await mkdtemp(join(tmpdir(), 'kehoach-gold-'));
  await mkdir(join(gold, 'sentences'));
});

afterEach(() => rm(gold, { recursive: true }));

async function put(file: string, ...lines: object[]): Promise<void> {
  await writeFile(join(gold, 'sentences', file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Field → "right/gold/ours". */
async function counts(): Promise<Record<string, string>> {
  const observations = (await evaluateSentences(gold)).flatMap((result) => result.observations);
  return Object.fromEntries(scoreFields(observations).map(({ field, right, gold: golds, ours }) => [field, `${right}/${golds}/${ours}`]));
}

test('references: by words, id, date and provisions', async () => {
  const references = [
    { raw: 'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010', id: 'nghi-dinh:cp:2010:63', issuedOn: '2010-06-08', provisions: [] },
  ];
  await put('references.jsonl', { text: 'Theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ.', context: {}, references });
  expect(await counts()).toEqual({ 'references.raw': '1/1/1', 'references.id': '1/1/1', 'references.issuedOn': '1/1/1' });
});

test('deadlines: "unread" for words that tell no time has invented nothing', async () => {
  const context = { period: '2020-01-01/2020-12-31' };
  await put(
    'deadlines.jsonl',
    { cell: 'Trước ngày 15/12', context, deadlines: [{ kind: 'by', end: '2020-12-15', endInclusive: false }] },
    { cell: 'Ngân sách tỉnh', context, deadlines: [{ kind: 'unspecified' }] },
  );
  expect(await counts()).toEqual({ 'deadlines.whole': '2/2/2', 'deadlines.kind': '2/2/2', 'deadlines.end': '1/1/1' });
});

test('units: what gold does not name is one too many', async () => {
  const context = { issuer: 'so-noi-vu@nam-dinh', on: '2021-03' };
  await put(
    'agencies.jsonl',
    { cell: 'Sở Y tế tỉnh', context, agencies: [{ agency: 'so-y-te@nam-dinh' }] },
    { cell: 'Sở Nội vụ', context, agencies: [] },
  );
  expect(await counts()).toEqual({ 'agencies.id': '1/1/2' });
});

test('a gold folder without sentences has none', async () => {
  await rm(join(gold, 'sentences'), { recursive: true });
  expect(await evaluateSentences(gold)).toEqual([]);
});

test('a line that is not well-formed is named', async () => {
  await put('agencies.jsonl', { cell: 'Sở Y tế', context: {}, agencies: [{ unit: 'x' }] });
  await expect(evaluateSentences(gold)).rejects.toThrow('agencies.jsonl:1');
});
