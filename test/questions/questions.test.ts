import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  countGroups,
  countInstruments,
  countPairs,
  countPlans,
  listCitations,
  type CitationFilter,
} from '../../src/questions/instruments/cites.js';
import { findInstruments } from '../../src/questions/instruments/find-instruments.js';
import { findPlan } from '../../src/questions/plans/find-plan.js';
import { listPlans, type PlanFilter } from '../../src/questions/plans/list-plans.js';
import { showPlan } from '../../src/questions/plans/show-plan.js';
import { ownStore, saveSamples } from '../support/own-store.js';
import { sampleRecord, type Sample } from '../support/sample-record.js';

type Mention = NonNullable<Sample['references']>[number];

const DECREE_61: Mention = {
  raw: 'Nghị định số 61/2018/NĐ-CP',
  citation: '61/2018/NĐ-CP',
  instrumentId: 'nghi-dinh:cp:2018:61',
  documentType: 'nghi-dinh',
};
const DECISION: Mention = {
  raw: 'Quyết định số 45/2016/QĐ-TTg',
  citation: '45/2016/QĐ-TTg',
  instrumentId: 'quyet-dinh:ttg:2016:45+y',
  documentType: 'quyet-dinh',
};
const OTHER_DECISION: Mention = {
  raw: 'Quyết định số 45/QĐ-TTg',
  citation: '45/QĐ-TTg',
  instrumentId: 'quyet-dinh:ttg:2016:45',
  documentType: 'quyet-dinh',
};
const RESOLUTION: Mention = { raw: 'Nghị quyết của Tỉnh ủy', citation: 'Nghị quyết', instrumentId: null, documentType: 'nghi-quyet' };
const LAND_LAW: Mention = {
  raw: 'Luật Đất đai',
  citation: 'Luật Đất đai',
  instrumentId: 'luat:?:?:?',
  documentType: 'luat',
  name: 'Luật Đất đai',
};
const SELF: Mention = {
  raw: 'Kế hoạch số 259/KH-SNV',
  citation: '259/KH-SNV',
  instrumentId: 'ke-hoach:so-noi-vu@hai-duong:2020:259',
  documentType: 'ke-hoach',
  function: 'self',
};

const FORMER: Sample = { bytes: 'a0', issuedOn: '2020-01-01', body: ['Bản cũ theo Nghị định số 61/2018/NĐ-CP.'], references: [DECREE_61] };
const HAI_DUONG: Sample = {
  bytes: 'a1',
  issuedOn: '2020-01-31',
  body: [
    'Theo Nghị định số 61/2018/NĐ-CP. Xong.',
    'Sửa Nghị định số 61/2018/NĐ-CP và Quyết định số 45/2016/QĐ-TTg.',
    'Kèm theo Kế hoạch số 259/KH-SNV.',
  ],
  references: [DECREE_61, { ...DECREE_61, provisions: [{ id: 'dieu-5', raw: 'Điều 5', spans: [] }] }, DECISION, SELF],
  tasks: [{ description: 'Rà soát', agency: 'so-noi-vu@hai-duong', deadline: { kind: 'ongoing', raw: 'Thường xuyên' } }],
};
const HA_NAM: Sample = {
  bytes: 'b',
  number: '259',
  symbol: 'KH-UBND',
  issuer: { value: 'ubnd@ha-nam', name: 'UBND tỉnh Hà Nam' },
  issuedOn: '2021-02',
  title: 'Kế hoạch năm 2021',
  body: ['Quyết định số 45/QĐ-TTg, Nghị quyết của Tỉnh ủy, Luật Đất đai.'],
  references: [OTHER_DECISION, RESOLUTION, LAND_LAW],
};
const UNDATED: Sample = {
  bytes: 'c',
  number: '',
  symbol: 'KH-SKHCN',
  issuedOn: null,
  title: 'Kế hoạch không ngày',
  body: ['Không viện dẫn.'],
};
const REPORT: Sample = {
  bytes: 'd',
  documentType: 'bao-cao',
  number: '9',
  symbol: 'BC-SNV',
  body: ['Nghị định số 61/2018/NĐ-CP'],
  references: [DECREE_61],
};
const FILES: [string, Sample][] = [
  ['cũ.txt', FORMER],
  ['Hải Dương.txt', HAI_DUONG],
  ['hà nam.docx', HA_NAM],
  ['c.txt', UNDATED],
  ['báo cáo.txt', REPORT],
];

const { store } = await ownStore();

beforeAll(() => saveSamples(store, FILES));

const idOf = (sample: Sample): string => sampleRecord(sample).id;

describe('list', () => {
  const cases: [string, PlanFilter, string[]][] = [
    ['current versions of plans, the newest first', {}, ['hà nam.docx', 'Hải Dương.txt', 'c.txt']],
    ['by issuer’s id', { issuer: 'ubnd@ha-nam' }, ['hà nam.docx']],
    ['by words of the issuer’s name', { issuer: 'hải dương' }, ['Hải Dương.txt', 'c.txt']],
    ['by year', { year: 2021 }, ['hà nam.docx']],
    ['by type, in any writing', { documentType: 'Báo cáo' }, ['báo cáo.txt']],
    ['every version', { everyVersion: true, year: 2020 }, ['Hải Dương.txt', 'cũ.txt']],
    ['nothing like it', { issuer: '100%' }, []],
  ];

  test.each(cases)('%s', async (_, filter, expected) => {
    const { total, items } = await listPlans(store, filter);
    expect(items.map(({ fileName }) => fileName)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('goes page by page', async () => {
    const first = await listPlans(store, {}, { limit: 1 });
    const { total, items, next } = await listPlans(store, {}, { limit: 1, after: first.next ?? '' });
    expect(total).toBe(3);
    expect((await listPlans(store, {}, { limit: 1, after: next ?? '' })).next).toBeNull();
    expect(items).toMatchObject([{ fileName: 'Hải Dương.txt', number: '259/KH-SNV', taskCount: 1, citationCount: 3, version: 'current' }]);
  });
});

describe('a plan', () => {
  const names: [string, Sample][] = [
    ['259/KH-UBND', HA_NAM],
    ['số 259/kh-snv', HAI_DUONG],
    ['Kế hoạch số: 259 /KH-SNV', HAI_DUONG],
    ['/KH-SKHCN', UNDATED],
    ['hải dương.txt', HAI_DUONG],
    ['Hà Nam', HA_NAM],
    ['cũ.txt', FORMER],
    [idOf(HA_NAM), HA_NAM],
    [idOf(FORMER).slice(0, 10), FORMER],
  ];

  test.each(names)('is found as %s', async (name, sample) => {
    expect(await findPlan(store, name)).toMatchObject({ id: idOf(sample) });
  });

  test('is not guessed among several', async () => {
    await expect(findPlan(store, '259')).rejects.toMatchObject({
      code: 'plan-ambiguous',
      data: { count: 2, candidates: expect.stringContaining('259/KH-UBND, UBND tỉnh Hà Nam, 2021-02') },
    });
  });

  test.each(['%', '999/KH-UBND', 'không có.txt'])('%s is not there', async (name) => {
    await expect(findPlan(store, name)).rejects.toMatchObject({
      code: 'plan-not-found',
      data: { plan: name, nearest: expect.stringMatching(/./u) },
    });
  });

  test('is shown whole, or one section of it', async () => {
    const whole = await showPlan(store, 'Hải Dương.txt');
    expect(whole.record).toEqual(sampleRecord(HAI_DUONG));
    expect(whole.envelope).toEqual({ path: 'Hải Dương.txt', importedBy: 'lan', importedFrom: 'may-1' });
    const { sections, tasks } = await showPlan(store, 'Hải Dương.txt', { section: 'I' });
    expect(sections).toMatchObject([{ path: 'I' }]);
    expect(tasks).toHaveLength(1);
    await expect(showPlan(store, 'Hải Dương.txt', { section: 'II' })).rejects.toMatchObject({ code: 'section-not-found' });
  });
});

describe('cites', () => {
  const filters: [string, CitationFilter, string[]][] = [
    [
      'all mentions, in the order of plans and text',
      {},
      ['45/QĐ-TTg', 'Nghị quyết', 'Luật Đất đai', '61/2018/NĐ-CP', '61/2018/NĐ-CP', '45/2016/QĐ-TTg'],
    ],
    ['of a plan', { plan: 'Hà Nam' }, ['45/QĐ-TTg', 'Nghị quyết', 'Luật Đất đai']],
    ['of a former version', { plan: 'cũ.txt' }, ['61/2018/NĐ-CP']],
    ['of an issuer’s plans', { planIssuer: 'ubnd@ha-nam', documentType: 'QĐ' }, ['45/QĐ-TTg']],
    ['an instrument', { instrument: 'Nghị định 61' }, ['61/2018/NĐ-CP', '61/2018/NĐ-CP']],
    ['an instrument of one series', { instrument: '45/QĐ-TTg' }, ['45/QĐ-TTg']],
    ['an instrument of either series', { instrument: 'Quyết định 45' }, ['45/QĐ-TTg', '45/2016/QĐ-TTg']],
    ['a law by its name', { instrument: 'luật đất đai' }, ['Luật Đất đai']],
    ['by type', { documentType: 'nghị quyết' }, ['Nghị quyết']],
    ['by issuer and year', { issuer: 'TTg', year: 2016 }, ['45/QĐ-TTg', '45/2016/QĐ-TTg']],
    ['of a province’s plans', { province: 'tỉnh Hà Nam', documentType: 'QĐ' }, ['45/QĐ-TTg']],
    ['of plans for a time', { period: '2019-2020', issuer: 'TTg' }, ['45/QĐ-TTg', '45/2016/QĐ-TTg']],
    ['nothing', { instrument: '62/2018/NĐ-CP' }, []],
  ];

  test.each(filters)('%s', async (_, filter, expected) => {
    const { total, items } = await listCitations(store, filter);
    expect(items.map(({ citation }) => citation)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('shows where a mention stands', async () => {
    const { items } = await listCitations(store, { instrument: '61/2018/NĐ-CP' });
    expect(items).toMatchObject([
      {
        plan: { id: idOf(HAI_DUONG), number: '259/KH-SNV' },
        sectionPath: 'I',
        sentence: 'Theo Nghị định số 61/2018/NĐ-CP.',
        provisions: [],
      },
      { provisions: ['dieu-5'], issuer: 'cp', year: 2018 },
    ]);
  });

  test('counts by instrument', async () => {
    const { total, items } = await countInstruments(store);
    expect(total).toBe(5);
    expect(items[0]).toEqual({
      instrumentId: 'nghi-dinh:cp:2018:61',
      citation: '61/2018/NĐ-CP',
      documentType: 'nghi-dinh',
      issuer: 'cp',
      year: 2018,
      name: null,
      mentions: 2,
      plans: 1,
      firstOn: '2020-01-31',
      lastOn: '2020-01-31',
    });
    expect(items).toContainEqual(expect.objectContaining({ instrumentId: null, citation: 'Nghị quyết' }));
  });

  test('counts by plan', async () => {
    expect(await countPlans(store, { instrument: 'Quyết định 45' })).toMatchObject({
      total: 2,
      items: [
        { plan: { fileName: 'hà nam.docx' }, mentions: 1, instruments: 1 },
        { plan: { fileName: 'Hải Dương.txt' }, mentions: 1 },
      ],
    });
  });

  test('counts by what they have in common', async () => {
    const { items } = await countGroups(store, 'province');
    expect(items).toMatchObject([
      { key: 'ha-nam', plans: 1, mentions: 3, instruments: 3, firstOn: '2021-02' },
      { key: 'hai-duong', plans: 1, mentions: 3, instruments: 2, lastOn: '2020-01-31' },
    ]);
    expect(await countGroups(store, 'year', { issuer: 'TTg' })).toMatchObject({
      total: 1,
      items: [{ key: '2016', mentions: 2, plans: 2 }],
    });
    expect((await countGroups(store, 'body')).items.map(({ key, name }) => [key, name])).toContainEqual([
      'ubnd@ha-nam',
      'UBND tỉnh Hà Nam',
    ]);
    expect((await countGroups(store, 'period')).items.map(({ key }) => key)).toEqual(['2020']);
  });

  test('counts what is cited together, each pair once', async () => {
    expect(await countPairs(store, { instrument: '61/2018' })).toMatchObject({
      total: 1,
      items: [{ one: { instrumentId: 'nghi-dinh:cp:2018:61' }, other: { instrumentId: 'quyet-dinh:ttg:2016:45+y' }, plans: 1 }],
    });
    expect((await countPairs(store)).total).toBe(4);
  });

  test('finds what may be meant, else the nearest', async () => {
    expect((await findInstruments(store, 'Quyết định 45')).matching).toHaveLength(2);
    expect(await findInstruments(store, '61/2019/NĐ-CP')).toMatchObject({
      matching: [],
      nearest: [{ instrumentId: 'nghi-dinh:cp:2018:61' }],
    });
  });

  test('a plan that is not there is told', async () => {
    await expect(listCitations(store, { plan: 'x' })).rejects.toMatchObject({ code: 'plan-not-found' });
  });
});
