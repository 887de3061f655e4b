import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluateDocument, summarize } from '../../bench/evaluate.js';
import { loadGold } from '../../bench/load-gold.js';
import { evaluationToMarkdown, missesToMarkdown } from '../../bench/report.js';
import { planRecord } from '../support/plan-record.js';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kehoach-bench-'));
});

afterEach(() => rm(root, { recursive: true }));

async function put(path: string, content: string | object): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('loadGold', () => {
  test('finds documents from the parent of the gold folder, else beside the gold', async () => {
    await put('plans/a.txt', 'a');
    await put('gold/a/gold.json', { document: 'plans/a.txt' });
    await put('gold/b/gold.json', { document: 'b.txt' });
    await put('gold/GUIDE.md', '');
    await put('gold/sentences/references.jsonl', '');
    const documents = await loadGold(join(root, 'gold'));
    expect(documents.map(({ name, documentPath }) => [name, documentPath])).toEqual([
      ['a', join(root, 'plans/a.txt')],
      ['b', join(root, 'gold/b/b.txt')],
    ]);
  });

  test.each([
    ['{"document": ', 'gold.json: SyntaxError'],
    ['{"document": "a", "header": {"titel": "x"}}', 'Unrecognized key: "titel"'],
    ['{"document": "a", "tasks": [{"label": "1"}]}', 'at tasks[0].path'],
  ])('names the file and the place of %s', async (content, message) => {
    await put('gold/a/gold.json', content);
    await expect(loadGold(join(root, 'gold'))).rejects.toThrow(message);
  });
});

describe('evaluate', () => {
  const header = { documentType: 'ke-hoach', title: 'Kế hoạch khác' };

  test('counts wholly right documents, failures and misses', async () => {
    await put('a.txt', 'a');
    await put('gold/right/gold.json', { document: 'a.txt', tasks: [] });
    await put('gold/wrong/gold.json', { document: 'a.txt', header });
    await put('gold/zlost/gold.json', { document: 'lost.txt', header });
    const documents = await loadGold(join(root, 'gold'));
    const results = await Promise.all(documents.map((document) => evaluateDocument(document, async () => planRecord())));
    const evaluation = summarize(results);
    expect(evaluation).toMatchObject({ documents: 3, whole: { strict: 1, soft: 1 }, failures: 1, inventedDates: 2 });
    expect(evaluation.fields.find(({ field }) => field === 'header.documentType')).toMatchObject({ gold: 2, ours: 1, right: 1 });

    expect(evaluationToMarkdown(evaluation)).toMatch(
      /\| header\.documentType +\| +2 \| +1 \| +1 \| +1 \| +0 \| +0 \| +100\.0 % \| +50\.0 % \| +66\.6 % \| +66\.6 % \|/u,
    );
    expect(results.map(missesToMarkdown)).toEqual([
      undefined,
      expect.stringContaining('- header.title\n  - gold: "Kế hoạch khác"\n  - ours: "Cải cách hành chính năm 2020"'),
      expect.stringContaining('unreadable: Error: ENOENT'),
    ]);
  });
});
