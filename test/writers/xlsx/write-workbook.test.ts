import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Sheet, SheetCell } from '../../../src/writers/table.js';
import { writeWorkbook, type WorkbookOptions } from '../../../src/writers/xlsx/write-workbook.js';

const COLUMNS = [
  { head: 'Nhiệm vụ', width: 40 },
  { head: 'Hạn', width: 12, kind: 'date' },
  { head: 'Số', width: 8, kind: 'number' },
  { head: 'Lúc', width: 16, kind: 'instant' },
] as const;

async function filesOf(sheets: readonly Sheet[], options?: WorkbookOptions): Promise<Record<string, string>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(sheets, options)) chunks.push(chunk);
  const files = unzipSync(Buffer.concat(chunks));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function sheetOf(...rows: SheetCell[][]): Promise<string> {
  return (await filesOf([{ name: 'Một', columns: COLUMNS, rows }]))['xl/worksheets/sheet1.xml'] ?? '';
}

/** Text that another parser of XML finds in the cells. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => void texts.push(text));
  parser.write(xml).close();
  return texts.slice(COLUMNS.length);
}

describe('a workbook', () => {
  test('is well-formed, with the same bytes for the same rows', async () => {
    const files = await filesOf([{ name: 'A & B', columns: COLUMNS, rows: [['<&">', '2020-01-31', 1, '2020-01-31T20:00:00Z']] }]);
    for (const xml of Object.values(files)) expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
    expect(files['xl/workbook.xml']).toContain('name="A &amp; B"');
  });

  test('keeps the heads in sight and can be filtered', async () => {
    const xml = await sheetOf(['a'], ['b']);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:D3"/>');
  });

  test.each([
    ['a date', ['', '2020-01-31'], '<c r="B2" s="4"><v>43861</v></c>'],
    ['a number', ['', null, 12.5], '<v>12.5</v>'],
    ['an instant, as the clocks in Vietnam show it', ['', null, null, '2020-01-31T20:00:00Z'], '<v>43862.125</v>'],
  ])('%s', async (_, row, expected) => {
    expect(await sheetOf(row)).toContain(expected);
  });

  test.each(['2020-03', '2020', '1899-01-01', 'Quý I'])('what is no day that can be counted stays text: %s', async (date) => {
    expect(textsOf(await sheetOf(['', date]))).toEqual([date]);
  });

  test.each(['=1+1', '+84', '-1', '@a', '=HYPERLINK("http://x","y")'])('text that looks like a formula stays text: %s', async (text) => {
    const xml = await sheetOf([text]);
    expect(xml).not.toContain('<f>');
    expect(textsOf(xml)).toEqual([text]);
    expect(xml).toContain('<c r="A2" s="6" t="inlineStr">');
  });

  test.each([
    ['_x0041_', '_x005F_x0041_'],
    ['a\u0000b', 'a\uFFFDb'],
    ['a\uD800b', 'a\uFFFDb'],
    ['😀 dòng\nhai', '😀 dòng\nhai'],
  ])('%j is written so that it comes out again', async (text, written) => {
    expect(textsOf(await sheetOf([text]))).toEqual([written]);
  });

  test('a text longer than a cell is cut where people see it', async () => {
    const [text = ''] = textsOf(await sheetOf(['a'.repeat(40_000)]));
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
  });

  test('a full sheet goes on in the next, with its heads', async () => {
    const rows = Array.from({ length: 5 }, (_, index): SheetCell[] => [String(index)]);
    const files = await filesOf(
      [
        { name: 'Nhiệm vụ', columns: COLUMNS, rows },
        { name: 'nhiệm vụ', columns: COLUMNS, rows: [] },
      ],
      { mostRows: 3 },
    );
    expect([...(files['xl/workbook.xml'] ?? '').matchAll(/sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      'Nhiệm vụ',
      'Nhiệm vụ (2)',
      'Nhiệm vụ (3)',
      'nhiệm vụ (4)',
    ]);
    expect(textsOf(files['xl/worksheets/sheet3.xml'] ?? '')).toEqual(['4']);
  });

  test('a cell may have a colour', async () => {
    expect(await sheetOf([{ value: 'thiếu', tone: 'bad' }])).toContain('<c r="A2" s="17" t="inlineStr">');
  });
});
