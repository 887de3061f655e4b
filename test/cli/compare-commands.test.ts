import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { packageRoot } from '../../src/config/package.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';
import { runCli, type Outcome } from './run-cli.js';

/** compare, coverage and roster on plans of one province and its bodies. */
const store = await temporaryFolder();
const folder = dirname(store);
const files = [
  '2023-ubnd-huyen-cchc',
  '2024-ubnd-huyen-cchc',
  '2025-ubnd-tinh-an-toan-thuc-pham',
  '2025-so-y-te-an-toan-thuc-pham',
  '2025-ubnd-xa-an-toan-thuc-pham',
].map((name) => join(packageRoot, 'fixtures', 'pairs', `${name}.txt`));

function kehoach(...args: string[]): Promise<Outcome> {
  return runCli([...args, '--store', store], { env: { LANG: 'en' } });
}

async function json<T>(schema: z.ZodType<T>, ...args: string[]): Promise<T> {
  return schema.parse(JSON.parse((await kehoach(...args, '--json')).out));
}

const labelled = z.array(z.object({ label: z.string() }));
const comparisonSchema = z.object({ tasks: z.array(z.object({ a: labelled, b: labelled })) });
const coverageSchema = z.object({ children: z.array(z.object({ plan: z.object({ number: z.string() }), counts: z.unknown() })) });

beforeAll(async () => {
  await kehoach('import', ...files);
});

afterAll(() => removeStore(store));

describe('compare', () => {
  test('says what differs, part by part', async () => {
    const { out, exitCode } = await kehoach('compare', '14/KH-UBND', '09/KH-UBND');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Tasks \(changed: \d+, split: 1/mu);
    expect(out).toMatch(/9\. Số hóa hồ sơ.*9\. Số hóa hồ sơ đầu vào.*10\. Số hóa kết quả/u);
    expect(out).toMatch(/^Only A cites \(\d+\): .*305\/KH-UBND/mu);
  });

  test('as JSON, with every task of both plans once', async () => {
    const { tasks } = await json(comparisonSchema, 'compare', '14/KH-UBND', '9/KH-UBND');
    expect(tasks.flatMap(({ a }) => a)).toHaveLength(15);
    expect(new Set(tasks.flatMap(({ b }) => b.map(({ label }) => label))).size).toBe(16);
  });

  test('as a page in a file', async () => {
    const page = join(folder, 'so sánh.html');
    const { out, exitCode } = await kehoach('compare', '14/KH-UBND', '9/KH-UBND', '--html', '--output', page);
    expect([exitCode, out]).toEqual([0, '']);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<ins>[\s\S]*<\/html>\n$/u);
  });

  test('as CSV and as a workbook', async () => {
    expect((await kehoach('compare', '14/KH-UBND', '9/KH-UBND', '--csv')).out).toMatch(
      /^.?change,taskA,.*\r\n[\s\S]*^split,"?9\. Số hóa hồ sơ/mu,
    );
    const book = join(folder, 'so sánh.xlsx');
    await kehoach('compare', '14/KH-UBND', '9/KH-UBND', '--xlsx', '--output', book);
    expect(Object.keys(unzipSync(readFileSync(book))).filter((path) => path.includes('worksheets'))).toHaveLength(4);
  });

  test('a plan that is not there, and a folder that is not there', async () => {
    expect((await kehoach('compare', '14/KH-UBND', '99/KH-ABC')).err).toContain('99/KH-ABC');
    const missing = join(folder, 'không có', 'x.html');
    expect(await kehoach('compare', '14/KH-UBND', '9/KH-UBND', '--html', '--output', missing)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining(missing),
    });
  });
});

describe('coverage', () => {
  test('finds the plans that cite the parent', async () => {
    const { children } = await json(coverageSchema, 'coverage', '44/KH-UBND');
    expect(children.map(({ plan }) => plan.number)).toEqual(['61/KH-SYT', '30/KH-UBND']);
    expect(children[0]?.counts).toEqual({ covered: 6, changed: 2, missing: 0, 'not-theirs': 5, unclear: 0 });
  });

  test('prints the matrix with its signs and what is to be looked at', async () => {
    const { out } = await kehoach('coverage', '44/KH-UBND', '61/KH-SYT');
    expect(out).toMatch(/^2\. Thanh tra, kiểm tra cơ sở .* ~$/mu);
    expect(out).toContain('31 days later (parent: Quý III/2025; here: Tháng 8/2025; Tháng 10/2025)');
    expect(out).toContain('Added: 9. Mua sắm bộ xét nghiệm nhanh cho trạm y tế');
  });

  test('as a workbook', async () => {
    const book = join(folder, 'bao quát.xlsx');
    await kehoach('coverage', '44/KH-UBND', '--xlsx', '--output', book);
    const sheets = Object.entries(unzipSync(readFileSync(book))).filter(([path]) => path.includes('worksheets'));
    expect(sheets).toHaveLength(3);
    expect(strFromU8(sheets[0]?.[1] ?? new Uint8Array())).toContain('✓ covered');
  });

  test('a workbook is not printed on a screen', async () => {
    expect(await runCli(['coverage', '44/KH-UBND', '--xlsx', '--store', store], { env: { LANG: 'en' }, width: 80 })).toMatchObject({
      exitCode: 1,
      out: '',
    });
  });

  test('as a page', async () => {
    expect((await kehoach('coverage', '44/KH-UBND', '--html')).out).toContain('class="sign changed"');
  });

  test('a plan that nobody cites', async () => {
    expect(await kehoach('coverage', '14/KH-UBND')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('No plan of the store cites 14/KH-UBND'),
    });
  });
});

describe('roster', () => {
  const roster = join(folder, 'đơn vị.csv');

  test('sent, late, missing', async () => {
    writeFileSync(roster, 'Đơn vị;Hạn\nSở Y tế;10/8/2025\nUBND xã Diễn Châu;10/8/2025\nSở Công Thương;10/8/2025\n');
    const { out, exitCode } = await kehoach('roster', roster, '--period', '2025', '--province', 'Nghệ An');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^2 +Sở Y tế .* sent /mu);
    expect(out).toMatch(/^3 +UBND xã Diễn Châu .* late /mu);
    expect(out).toMatch(/^4 +Sở Công Thương .* missing$/mu);
    expect(out).toContain('Sent but not on the roster (1)');
  });

  test('as CSV', async () => {
    expect((await kehoach('roster', roster, '--period', '2025', '--province', 'Nghệ An', '--csv')).out).toMatch(
      /^4,Sở Công Thương,[^,]*,10\/8\/2025,missing,/mu,
    );
  });

  test('a wrong column, a file that is not there', async () => {
    writeFileSync(roster, 'Tên,Hạn\nSở Y tế,\n');
    expect((await kehoach('roster', roster)).err).toContain('The nearest is "Tên": name that column "đơn vị".');
    expect(existsSync(join(folder, 'x.csv'))).toBe(false);
    expect(await kehoach('roster', join(folder, 'x.csv'))).toMatchObject({ exitCode: 1, err: expect.stringContaining('was not found') });
  });
});
