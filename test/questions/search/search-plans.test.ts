import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { searchPlans, type Piece, type SearchFilter } from '../../../src/questions/search/search-plans.js';
import { addNewPlans, rowsOfNewPlans } from '../../../src/store/saving/add-new-plans.js';
import { narrowingKeys, sharesOf, type SearchTerms } from '../../../src/store/search/search-terms.js';
import { ownStore, saveSamples } from '../../support/own-store.js';
import { sampleRecord, type Sample } from '../../support/sample-record.js';

const QUARTER_TWO = { kind: 'interval', raw: 'Quý II', start: '2020-04-01', end: '2020-06-30', endInclusive: true } as const;
const HAI_DUONG: Sample = {
  bytes: 'a',
  title: 'Cải cách hành chính năm 2020',
  body: ['Đẩy mạnh hoà giải ở cơ sở.', 'Bàn về cái cách làm việc hành chính.'],
  tasks: [
    { description: 'Rà soát thủ tục một cửa', agency: 'so-noi-vu@hai-duong', deadline: QUARTER_TWO },
    {
      description: 'Một việc ở cửa khẩu',
      agency: 'so-tu-phap@hai-duong',
      deadline: { kind: 'by', raw: 'trước 01/7/2020', end: '2020-07-01', endInclusive: false },
    },
  ],
};
const HA_NAM: Sample = {
  bytes: 'b',
  number: '',
  issuer: { value: 'ubnd@ha-nam', name: 'UBND tỉnh Hà Nam' },
  issuedOn: '2021-01-15',
  title: 'Chuyển đổi số năm 2021',
  status: 'partial',
  period: { start: '2021-01-01', end: '2021-12-31' },
  body: ['Thực hiện Nghị định số 61/2018/NĐ-CP về một cửa.'],
  tasks: [{ description: 'Tập huấn', agency: 'so-noi-vu@ha-nam', deadline: { kind: 'ongoing', raw: 'Thường xuyên' } }],
};
const FORMER: Sample = { ...HAI_DUONG, bytes: 'c', issuedOn: '2020-01-01', body: ['Bản cũ: một cửa.'], tasks: [] };

const { store } = await ownStore();

beforeAll(() =>
  saveSamples(store, [
    ['cũ.txt', FORMER],
    ['a.txt', HAI_DUONG],
    ['b.txt', HA_NAM],
  ] as const),
);

const shown = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

async function titles(words: string, filter: SearchFilter = {}): Promise<string[]> {
  const { items } = await searchPlans(store, words, filter);
  return items.map(({ kind, plan, title }) => `${kind} ${plan.fileName}: ${shown(title)}`);
}

describe('words', () => {
  const cases: [string, string[]][] = [
    ['cai cach hanh chinh', ['head a.txt: Cải cách hành chính năm 2020', 'section a.txt: Nhiệm vụ']],
    ['cải cách hành chính', ['head a.txt: Cải cách hành chính năm 2020']],
    ['HÒA GIẢI', ['section a.txt: Nhiệm vụ']],
    ['hoà', ['section a.txt: Nhiệm vụ']],
    ['"một cửa"', ['task a.txt: Rà soát thủ tục một cửa', 'section b.txt: Nhiệm vụ']],
    ['61/2018/NĐ-CP', ['section b.txt: Nhiệm vụ']],
    ['61/2018/QĐ-TTg', []],
    ["' | một & ! <-> : * cửa \\", ['task a.txt: Rà soát thủ tục một cửa', 'task a.txt: Một việc ở cửa khẩu', 'section b.txt: Nhiệm vụ']],
  ];

  test.each(cases)('%s', async (words, expected) => expect(await titles(words)).toEqual(expected));
});

describe('conditions', () => {
  const cases: [string, string, SearchFilter, string[]][] = [
    ['a unit of every province', '', { unit: 'Sở Nội vụ' }, ['task b.txt: Tập huấn', 'task a.txt: Rà soát thủ tục một cửa']],
    ['one unit', '', { unit: 'so-noi-vu@ha-nam' }, ['task b.txt: Tập huấn']],
    ['due in quarter II', '', { due: '2020-Q2' }, ['task a.txt: Rà soát thủ tục một cửa', 'task a.txt: Một việc ở cửa khẩu']],
    ['due in quarter III', '', { due: '2020-Q3' }, []],
    ['words and a condition', 'mot cua', { year: 2021 }, ['section b.txt: Nhiệm vụ']],
    ['by period', 'mot', { period: '2021' }, ['section b.txt: Nhiệm vụ']],
    ['by issuer', 'mot', { issuer: 'ubnd@ha-nam' }, ['section b.txt: Nhiệm vụ']],
    ['by status', 'mot', { status: 'partial' }, ['section b.txt: Nhiệm vụ']],
    ['by issue', '', { issue: 'number-blank' }, ['head b.txt: Chuyển đổi số năm 2021']],
    ['a former version is found when it is named', 'mot cua', { plan: 'cũ.txt' }, ['section cũ.txt: Nhiệm vụ']],
  ];

  test.each(cases)('%s', async (_, words, filter, expected) => expect(await titles(words, filter)).toEqual(expected));
});

test('the matching piece is shown with its matches', async () => {
  const { items, ...rest } = await searchPlans(store, 'hoa giai');
  expect(rest).toEqual({ total: 1, isTotalExact: true, next: null });
  expect(items[0]?.excerpt[1]).toEqual({ text: 'hoà giải', isMatch: true });
});

test('goes page by page', async () => {
  const first = await searchPlans(store, '', { year: 2020 }, { limit: 3 });
  expect({ total: first.total, count: first.items.length }).toEqual({ total: 4, count: 3 });
  const second = await searchPlans(store, '', { year: 2020 }, { limit: 3, after: first.next ?? '' });
  expect({ count: second.items.length, next: second.next }).toEqual({ count: 1, next: null });
});

test.each([
  ['', {}, 'search-empty'],
  ['...', {}, 'search-empty'],
  ['', { due: 'quý V' }, 'days-unread'],
  ['', { issue: 'number-blan' }, 'issue-unknown'],
  ['', { plan: 'zzz' }, 'plan-not-found'],
])('%j with %j is refused', async (words, filter, code) => {
  await expect(searchPlans(store, words, filter)).rejects.toMatchObject({ code });
});

test('a phrase behind the newest plans is found by its pairs of words, however frequent each word is', async () => {
  const newer = (index: number): Sample => ({
    bytes: `n${index}`,
    number: String(index + 1),
    issuedOn: '2030-01-01',
    body: ['Cửa hàng bán một thứ.', 'Thứ tự.'],
  });
  const older: Sample[] = [
    { bytes: 'o1', number: '1001', issuedOn: '1999-01-01', title: 'Bảy bước', body: ['Bán thứ tự động một cửa hàng.'] },
    { bytes: 'o2', number: '1002', issuedOn: '1999-01-02', title: 'Tám bước', body: ['Tự bán một thứ.', 'Cửa động.'] },
  ];
  const records = [...Array.from({ length: 260 }, (_, index) => newer(index)), ...older].map(sampleRecord);
  await addNewPlans(store, rowsOfNewPlans(records, { path: 'x.txt', importedBy: 'lan', importedFrom: 'may-1' }));
  const expected = { total: 1, isTotalExact: true, items: [{ plan: { title: 'Bảy bước' } }] };
  expect(await searchPlans(store, '"thứ tự động"')).toMatchObject(expected);
  await sql`analyze kehoach.passages`.execute(store.db);
  expect(await askedFor({ phrases: [['thứ', 'tự', 'động']], isBare: false })).toEqual(['tự động']);
  expect(await askedFor({ phrases: [['thứ', 'tự']], isBare: false })).toEqual(['thứ tự']);
  expect(await searchPlans(store, '"thứ tự động"')).toMatchObject(expected);
  expect(await searchPlans(store, '"bán thứ"')).toMatchObject(expected);
});

test('of words that need not stand together the index is asked for the rarer ones, and the passage for the others', async () => {
  const newer = (index: number): Sample => ({
    bytes: `w${index}`,
    number: String(2001 + index),
    issuedOn: '2031-01-01',
    body: ['Cửa hàng.'],
  });
  const older: Sample[] = [
    { bytes: 'w-one', number: '3001', issuedOn: '1998-01-01', title: 'Chín bước', body: ['Mở quầy tại cửa.'] },
    { bytes: 'w-other', number: '3002', issuedOn: '1998-01-02', title: 'Mười bước', body: ['Mở quầy.'] },
  ];
  const records = [...Array.from({ length: 260 }, (_, index) => newer(index)), ...older].map(sampleRecord);
  await addNewPlans(store, rowsOfNewPlans(records, { path: 'x.txt', importedBy: 'lan', importedFrom: 'may-1' }));
  await sql`analyze kehoach.passages`.execute(store.db);
  expect(await askedFor({ phrases: [['cửa'], ['quầy']], isBare: false })).toEqual(['quầy']);
  expect(await askedFor({ phrases: [['cửa']], isBare: false })).toEqual([]);
  const found = { total: 1, isTotalExact: true, items: [{ plan: { title: 'Chín bước' } }] };
  expect(await searchPlans(store, 'cửa quầy')).toMatchObject(found);
});

/** For which words and pairs the index is asked. */
async function askedFor(terms: SearchTerms): Promise<string[]> {
  return narrowingKeys(terms, await sharesOf(store.db, terms));
}
