import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { planRecordSchema } from '../../schemas/index.js';
import { packageRoot } from '../../src/config/package.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';
import { runCli, type Outcome } from './run-cli.js';

/** The commands on real plans and a store of their own, as one after the other uses them. */
const store = await temporaryFolder();
const folder = dirname(store);
const plans = join(packageRoot, 'fixtures', 'plans');
const plan2016 = join(plans, '2016-so-tu-phap.txt');
const plan2020 = join(plans, '2020-ubnd-huyen.txt');
const empty = join(folder, 'rỗng.txt');

function kehoach(...args: string[]): Promise<Outcome> {
  return runCli([...args, '--store', store], { env: { LANG: 'en' } });
}

async function json<T>(schema: z.ZodType<T>, ...args: string[]): Promise<T> {
  return schema.parse(JSON.parse((await kehoach(...args, '--json')).out));
}

const listSchema = z.object({ plans: z.array(z.object({ id: z.string(), title: z.string() })) });
const citesSchema = z.object({ citations: z.array(z.object({ instrumentId: z.string() })) });
const countsSchema = z.object({ instruments: z.array(z.object({ instrumentId: z.string() })), next: z.string().nullable() });
const spansSchema = z.array(z.object({ raw: z.string(), span: z.object({ start: z.number(), end: z.number() }) }));

beforeAll(async () => {
  writeFileSync(empty, '');
  await kehoach('import', plan2016, plan2020);
});

afterAll(() => removeStore(store));

describe('import', () => {
  test('the same files once more change nothing', async () => {
    const { exitCode, out, err } = await kehoach('import', plan2016, plan2020);
    expect(exitCode).toBe(0);
    expect(out).toContain('2 = 0 new + 2 duplicate + 0 revised');
    expect(err).toBe(`[1/2] duplicate: ${plan2016}\n[2/2] duplicate: ${plan2020}\n`);
  });

  test('a file that fails is named with what to do, and ends with code 3', async () => {
    const { exitCode, out } = await kehoach('import', empty, plan2016);
    expect(exitCode).toBe(3);
    expect(out).toContain(`${empty} is empty. Open the file to check it`);
    expect(await json(z.unknown(), 'import', empty)).toMatchObject({
      total: 1,
      counts: { failed: 1 },
      files: [{ reason: { code: 'file-empty' } }],
    });
  });

  test('the receipt as CSV', async () => {
    const { out } = await kehoach('import', plan2016, '--csv');
    expect(parse(out, { bom: true, columns: true })).toEqual([expect.objectContaining({ file: plan2016, outcome: 'duplicate' })]);
  });
});

describe('list', () => {
  test('names each plan by id, number, issuer, title and file', async () => {
    const { out } = await kehoach('list');
    const { plans: listed } = await json(listSchema, 'list');
    expect(listed).toHaveLength(2);
    for (const { id, title } of listed) {
      const row = out.split('\n').find((line) => line.startsWith(id.slice(0, 8)));
      expect(row).toContain(title);
      expect(row).toContain('.txt');
    }
  });

  test('by how the plans were read', async () => {
    expect((await json(listSchema, 'list', '--status', 'complete')).plans).toHaveLength(2);
    expect((await json(listSchema, 'list', '--status', 'partial')).plans).toEqual([]);
    expect((await kehoach('list', '--status', 'good')).err).toContain('complete, partial');
  });

  test('as CSV', async () => {
    const rows = parse((await kehoach('list', '--csv')).out, { bom: true, columns: true });
    expect(rows).toContainEqual(
      expect.objectContaining({ file: '2016-so-tu-phap.txt', issuerId: 'so-tu-phap@ninh-thuan', issuedOn: '2016-01' }),
    );
  });
});

describe('show', () => {
  test('an outline with tasks', async () => {
    const { exitCode, out } = await kehoach('show', '2016-so-tu-phap.txt');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^II\. NHIỆM VỤ CỤ THỂ$/mu);
    expect(out).toMatch(/^ +deadline: Quý I\/2016 \(from 2016-01-01 to 2016-03-31\)$/mu);
  });

  test('one section', async () => {
    const { out } = await kehoach('show', '2016-so-tu-phap.txt', '--section', 'II/1');
    expect(out).toContain('\n1. Tham mưu, hướng dẫn\n');
    expect(out).not.toContain('I. MỤC ĐÍCH');
  });

  test('the record as JSON', async () => {
    const { record } = await json(z.object({ record: planRecordSchema }), 'show', '2016-so-tu-phap.txt');
    expect(record.header.place?.value).toBe('Ninh Thuận');
  });

  test.each([
    [['show', 'ffff'], 'The store has no plan "ffff".'],
    [['show', '2016-so-tu-phap.txt', '--section', 'XX'], 'has no section XX.'],
  ])('%j fails', async (args, words) => {
    const { exitCode, err } = await kehoach(...args);
    expect(exitCode).toBe(1);
    expect(err).toContain(words);
  });
});

describe('instruments', () => {
  test('what the register and the store know', async () => {
    const { out } = await kehoach('instruments', 'nghị định 63');
    expect(out).toMatch(/^Nghị định 63\/2010\/NĐ-CP · nghi-dinh:cp:2010:63$/mu);
    expect(out).toMatch(/^ {2}Amended by: Nghị định 48\/2013\/NĐ-CP \(2013-05-14\)/mu);
    expect(out).toMatch(/^ {2}Cited: plans 1, mentions \d/mu);
    expect(await json(z.unknown(), 'instruments', 'Luật Đất đai')).toMatchObject({
      instruments: [{ to: '2014-06-30' }, { from: '2014-07-01' }, {}],
    });
  });

  test('one that the register lacks is told with the nearest', async () => {
    expect(await kehoach('instruments', '63/2011/NĐ-CP')).toMatchObject({
      exitCode: 1,
      err: expect.stringMatching(/does not have "63\/2011\/NĐ-CP"; the nearest is .*NĐ-CP/u),
    });
  });
});

describe('cites', () => {
  test('the instruments of a plan', async () => {
    const { out } = await kehoach('cites', '--plan', '2016-so-tu-phap.txt');
    expect(out).toMatch(/Luật Phổ biến, giáo dục pháp luật 14\/2012\/QH13 +luat:qh13:2012:14/u);
  });

  test('the plans of an instrument, however it is written', async () => {
    const { citations } = await json(citesSchema, 'cites', '--instrument', 'Nghị định 63/2010/NĐ-CP');
    expect(new Set(citations.map(({ instrumentId }) => instrumentId))).toEqual(new Set(['nghi-dinh:cp:2010:63']));
    const { out } = await kehoach('cites', '--instrument', '63/2010/NĐ-CP');
    expect(out).toContain('Nghị định 63/2010/NĐ-CP\n');
    expect(out).toContain('2016-so-tu-phap.txt');
  });

  test('filters narrow together; CSV has a line per mention', async () => {
    const { citations } = await json(citesSchema, 'cites', '--type', 'nghi-dinh', '--year', '2013');
    const rows = parse((await kehoach('cites', '--type', 'nghi-dinh', '--year', '2013', '--csv')).out, { bom: true, columns: true });
    expect(citations.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(citations.length);
    for (const row of rows) expect(row).toMatchObject({ documentType: 'nghi-dinh', year: '2013' });
  });

  test('counts by what they have in common, a page at a time', async () => {
    const { out } = await kehoach('cites', '--by', 'type');
    expect(out).toMatch(/^Nghị định +nghi-dinh +\d/mu);
    const first = await json(countsSchema, 'cites', '--by', 'instrument', '--limit', '2');
    const second = await json(countsSchema, 'cites', '--by', 'instrument', '--limit', '2', '--after', first.next ?? '');
    const ids = [...first.instruments, ...second.instruments].map(({ instrumentId }) => instrumentId);
    expect(new Set(ids).size).toBe(4);
    expect((await kehoach('cites', '--by', 'plan', '--limit', '1')).out).toContain('1 of 2 are shown. To go on, add --after ');
  });

  test('each mention with its sentence', async () => {
    const { out } = await kehoach('cites', '--sentences', '--plan', '2020-ubnd-huyen.txt', '--instrument', '59/2019');
    expect(out).toMatch(/^ {2}Nghị định 59\/2019\/NĐ-CP.*\n {4}.*Nghị định số\s+59\/2019\/NĐ-CP/mu);
  });

  test('instruments that are cited together', async () => {
    const rows = parse((await kehoach('cites', '--together', '--instrument', '63/2010/NĐ-CP', '--csv')).out, { bom: true, columns: true });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ instrumentId: 'nghi-dinh:cp:2010:63', plans: '1' });
  });

  test('whether each was in force on the date of its plan, with entries of one’s own', async () => {
    const { out } = await kehoach('cites', '--check', '--plan', '2016-so-tu-phap.txt');
    expect(out).toMatch(/Luật Ban hành văn bản quy phạm pháp luật 80\/2015\/QH13 .*not in force yet .*replaced by Luật 64\/2025\/QH15/u);
    expect(out).toMatch(/Nghị định 63\/2010\/NĐ-CP +unknown: /u);
    const file = join(folder, 'của mình.csv');
    writeFileSync(file, 'id,validFrom,source\nnghi-dinh:cp:2010:63,2010-10-14,công báo\n');
    const args = ['cites', '--check', '--plan', '2016-so-tu-phap.txt', '--store', store];
    const checked = await runCli(args, { env: { LANG: 'en', KEHOACH_INSTRUMENTS: file } });
    expect(checked.out).toMatch(/Nghị định 63\/2010\/NĐ-CP +in force .*as công báo has it/u);
  });

  test.each([
    [['--type', 'nghi-dnh'], 'The nearest is Nghị định.'],
    [['--province', 'Ninh Thuậnn'], 'The nearest is Ninh Thuận.'],
    [['--issuer', 'bnvv'], 'The nearest is Bộ Nội vụ (bnv)'],
    [['--period', '2021-2020'], 'Write 2026, 2026-05, 2026-Q2'],
    [['--plan', '2016-so-tu-phapp.txt'], 'The nearest is 2016-so-tu-phap.txt'],
    [['--by', 'colour'], 'Expected: instrument, plan, type'],
    [['--check', '--together'], 'do not go together'],
    [['--limit', '0'], 'is no value for --limit'],
    [['--after', 'zzz'], '"zzz" is no place where this list goes on'],
  ])('%j is told with the nearest', async (args, words) => {
    expect(await kehoach('cites', ...args)).toMatchObject({ exitCode: 1, err: expect.stringContaining(words) });
  });

  test('an instrument that nobody cites is none, with the nearest', async () => {
    const { exitCode, out } = await kehoach('cites', '--instrument', '63/2011/NĐ-CP');
    expect({ exitCode, out }).toEqual({
      exitCode: 0,
      out: expect.stringMatching(/^No citation matches\.\nThe nearest in the store: Nghị định 63\/2010\/NĐ-CP/u),
    });
  });

  test('an instrument that is none is told', async () => {
    expect(await kehoach('cites', '--instrument', '???')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('"???" names no instrument'),
    });
  });
});

describe('search', () => {
  test('finds what was typed without diacritics, and shows it', async () => {
    const { out } = await kehoach('search', 'hoa', 'giai', '--limit', '1');
    expect(out).toContain('«Hòa giải» ở cơ sở');
    expect(out).toContain('2016-so-tu-phap.txt');
    expect(out).toMatch(/Shown: 1 of \d+ matches/u);
  });

  test('an operand with blanks is a phrase', async () => {
    expect((await kehoach('search', 'giai hoa')).out).toContain('Nothing matches.');
  });

  test.each([
    [['search'], 'There is no word to look for.'],
    [['search', '--due', 'quý V'], '"quý V" names no days'],
    [['search', '--issue', 'number-blan'], 'Did you mean "number-blank"?'],
  ])('%j fails', async (args, words) => {
    expect(await kehoach(...args)).toMatchObject({ exitCode: 1, err: expect.stringContaining(words) });
  });
});

describe('export', () => {
  test('to stdout, and to a file that is whole', async () => {
    const { out } = await kehoach('export', '--format', 'csv', '--what', 'plans');
    expect(parse(out, { bom: true, columns: true })).toContainEqual(expect.objectContaining({ planFile: '2016-so-tu-phap.txt' }));
    const file = join(folder, 'kế hoạch.xlsx');
    const { exitCode, err } = await kehoach('export', '--format', 'xlsx', '--output', file);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: expect.stringMatching(/^Wrote \d+ rows to /u) });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    [['export'], 'needs --format xlsx|csv|jsonl'],
    [['export', '--format', 'xls'], '"xls" is no value for --format'],
    [['export', '--format', 'ics', '--what', 'plans'], 'ics has no choice of content'],
    [['export', '--format', 'csv', '--output', '/no/such/folder/x.csv'], '/no/such/folder/x.csv cannot be written: ENOENT'],
  ])('%j fails', async (args, words) => {
    expect(await kehoach(...args)).toMatchObject({ exitCode: 1, err: expect.stringContaining(words) });
  });
});

describe('extract', () => {
  test('one record', async () => {
    const { exitCode, out, err } = await kehoach('extract', plan2016);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(planRecordSchema.safeParse(JSON.parse(out)).success).toBe(true);
  });

  test('several: a line each, in the order given; what fails is named and the rest goes on', async () => {
    const { exitCode, out, err } = await kehoach('extract', plan2020, empty, folder, join(folder, 'none.txt'), plan2016);
    expect(exitCode).toBe(3);
    const years = out
      .trim()
      .split('\n')
      .map((line) => planRecordSchema.parse(JSON.parse(line)).header.issuedOn?.value?.slice(0, 4));
    expect(years).toEqual(['2020', '2016']);
    for (const words of [`${empty} is empty.`, `${folder} is a folder, not a file.`, `none.txt was not found.`])
      expect(err).toContain(words);
  });

  test('the same bytes give the same record', async () => {
    expect((await kehoach('extract', plan2016)).out).toBe((await kehoach('extract', plan2016)).out);
  });
});

describe('parse', () => {
  const decomposed = readFileSync(plan2016, 'utf8').normalize('NFD');

  test.each(['references', 'deadlines', 'agencies'])('%s of a text in NFD: spans cut the text as given', async (what) => {
    const { out } = await runCli(['parse', what, '--year', '2016', '--issuer', 'Sở Tư pháp tỉnh Ninh Thuận'], { stdin: decomposed });
    const found = z.object({ [what]: spansSchema }).parse(JSON.parse(out))[what] ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ span }) => decomposed.slice(span.start, span.end))).toEqual(found.map(({ raw }) => raw));
  });

  test('lines as cells, each with its number', async () => {
    const { out } = await runCli(['parse', 'deadlines', '--lines', '--year', '2020'], { stdin: 'Trước ngày 15/12\r\n\r\nQuý I\n' });
    expect(JSON.parse(out)).toMatchObject({
      deadlines: [
        { line: 1, kind: 'by', end: '2020-12-15', endInclusive: false },
        { line: 3, kind: 'interval', start: '2020-01-01', end: '2020-03-31' },
      ],
    });
  });

  test('the issuer explains words that depend on it', async () => {
    const { out } = await runCli(['parse', 'agencies', '-', '--issuer', 'Sở Nội vụ tỉnh Ninh Thuận'], { stdin: 'Văn phòng Sở; UBND tỉnh' });
    expect(JSON.parse(out)).toMatchObject({ agencies: [{ value: 'van-phong@so-noi-vu@ninh-thuan' }, { value: 'ubnd@ninh-thuan' }] });
  });

  test('bytes that are no text are refused', async () => {
    const { exitCode, err } = await runCli(['parse', 'references'], {
      stdin: new Uint8Array([0xff, 0xfe, 0x00, 0x81]),
      env: { LANG: 'en' },
    });
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: expect.stringContaining('is not a text file') });
  });
});
