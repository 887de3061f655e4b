import { beforeAll, describe, expect, test } from '@jest/globals';
import { listPlans, type PlanFilter } from '../../../src/questions/plans/list-plans.js';
import { searchPlans } from '../../../src/questions/search/search-plans.js';
import { ownStore, saveSamples } from '../../support/own-store.js';
import type { Sample } from '../../support/sample-record.js';

const ofProvince = (slug: string, issuedOn: string): Sample => ({
  bytes: `${slug} ${issuedOn}`,
  issuer: { value: `ubnd@${slug}`, name: 'UBND tỉnh' },
  number: null,
  title: `Kế hoạch của ${slug} ${issuedOn}`,
  body: [`Việc của năm ${issuedOn}.`],
  issuedOn,
  period: { start: `${issuedOn.slice(0, 4)}-01-01`, end: `${issuedOn.slice(0, 4)}-12-31` },
});
const SAMPLES: Record<string, Sample> = {
  'hà nam cũ': { ...ofProvince('ha-nam', '2020-02-01'), number: '' },
  'nam định cũ': {
    ...ofProvince('nam-dinh', '2021-02-01'),
    tasks: [
      {
        description: 'Sơ kết',
        agency: 'so-noi-vu@nam-dinh',
        deadline: { kind: 'by', raw: 'trước 01/7/2021', end: '2021-07-01', endInclusive: false },
      },
    ],
  },
  'ninh bình cũ': ofProvince('ninh-binh', '2022-02-01'),
  'ninh bình không ngày': ofProvince('ninh-binh', '2025'),
  'ninh bình mới': ofProvince('ninh-binh', '2025-08-01'),
  'hải dương': { ...ofProvince('hai-duong', '2023-02-01'), status: 'partial' },
};

const { store } = await ownStore();

beforeAll(() => saveSamples(store, Object.entries(SAMPLES)));

const files = async (filter: PlanFilter): Promise<string[]> => (await listPlans(store, filter)).items.map(({ fileName }) => fileName);

describe('a province has the plans of those that it was made of; what is no more, those of its successor from the merger on', () => {
  const ALL = ['ninh bình mới', 'ninh bình không ngày', 'ninh bình cũ', 'nam định cũ', 'hà nam cũ'];

  test.each<[string, string[]]>([
    ['Ninh Bình', ALL],
    ['ninh-binh', ALL],
    ['tỉnh Hà Nam', ['ninh bình mới', 'hà nam cũ']],
    ['Nam Định', ['ninh bình mới', 'nam định cũ']],
    ['Hải Phòng', ['hải dương']],
    ['Hải Dương', ['hải dương']],
    ['Hà Nội', []],
  ])('%s', async (province, expected) => {
    expect(await files({ province })).toEqual(expected);
    const { items } = await searchPlans(store, 'kế hoạch của', { province }, { limit: 20 });
    expect(items.map(({ plan }) => plan.fileName).toSorted()).toEqual(expected.toSorted());
  });
});

describe('conditions', () => {
  test.each<[string, PlanFilter, string[]]>([
    ['period', { period: '2020-2021' }, ['nam định cũ', 'hà nam cũ']],
    ['period in words', { period: 'quý II/2021' }, ['nam định cũ']],
    ['due', { due: '2021-Q2' }, ['nam định cũ']],
    ['due in a quarter without tasks', { due: '2021-Q3' }, []],
    ['issue', { issue: 'number-blank' }, ['hà nam cũ']],
    ['status', { status: 'partial' }, ['hải dương']],
    ['year', { year: 2022 }, ['ninh bình cũ']],
  ])('%s', async (_, filter, expected) => expect(await files(filter)).toEqual(expected));

  test.each<[PlanFilter, string]>([
    [{ period: '2025-2021' }, 'days-unread'],
    [{ due: 'sớm' }, 'days-unread'],
    [{ issue: 'number-blnk' }, 'issue-unknown'],
    [{ province: 'Hà Lam' }, 'province-unknown'],
  ])('%j: %s', async (filter, code) => expect(listPlans(store, filter)).rejects.toMatchObject({ code }));
});
