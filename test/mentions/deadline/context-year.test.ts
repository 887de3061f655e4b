import { describe, expect, test } from '@jest/globals';
import type { DeadlineContext } from '../../../src/mentions/deadline/deadline-mention.js';
import { parseDeadlines } from '../../../src/mentions/deadline/parse-deadlines.js';
import { planOf, showAll } from './show-deadline.js';

describe('a year that the words leave out', () => {
  test.each<[string, DeadlineContext, string, string | undefined]>([
    ['Quý I/2022', { columnYear: 2021 }, 'interval 2022-01-01..2022-03-31', 'text'],
    ['Quý I', { columnYear: 2021, titleYear: 2020, ...planOf('2020') }, 'interval 2021-01-01..2021-03-31', 'column'],
    ['Quý I', { titleYear: 2020, ...planOf('2021') }, 'interval 2020-01-01..2020-03-31', 'title'],
    ['Quý I', { ...planOf('2020'), issuedOn: '2019-12-20' }, 'interval 2020-01-01..2020-03-31', 'plan'],
    ['Quý I', { issuedOn: '2020-01-10' }, 'interval 2020-01-01..2020-03-31', 'document'],
    ['Quý I', { issuedOn: '2019-12-20' }, 'interval !year-missing', undefined],
    ['Quý I', planOf('2021-2025'), 'interval !year-missing', undefined],
    ['Quý I', {}, 'interval !year-missing', undefined],
    ['Trước ngày 15/6', {}, 'by !year-missing', undefined],
    ['Trước 15/12 của năm trước', planOf('2020'), 'by ..<2019-12-15', 'plan'],
  ])('%s in %j: %s', (cell, context, expected, source) => {
    expect(showAll(cell, context)).toEqual([expected]);
    expect(parseDeadlines(cell, context)[0]?.deadline.yearSource).toBe(source);
  });

  test('comes from a period of several years when the days fit in once', () => {
    const schoolYear = { planPeriod: { start: '2020-09-01', end: '2021-05-31' } };
    expect(showAll('Tháng 10', schoolYear)).toEqual(['interval 2020-10-01..2020-10-31']);
    expect(showAll('Từ tháng 10 đến tháng 4', schoolYear)).toEqual(['interval 2020-10-01..2021-04-30']);
    expect(showAll('Tháng 7', schoolYear)).toEqual(['interval !year-missing']);
  });

  test('is found from the day of issue on, where a plan for part of a year was issued before it begins', () => {
    const campaign = { planPeriod: { start: '2017-12-15', end: '2018-03-15' }, issuedOn: '2017-11' };
    expect(showAll('Trước 10/12', campaign)).toEqual(['by ..<2017-12-10']);
    expect(showAll('Ngày 20/01', campaign)).toEqual(['point 2018-01-20']);
    expect(showAll('Ngày 20/4', campaign)).toEqual(['interval !year-missing']);
  });

  test.each([
    ['Tháng 9, tháng 10 năm 2021', ['interval 2021-09-01..2021-09-30', 'interval 2021-10-01..2021-10-31']],
    ['Quý I/2021 và quý III', ['interval 2021-01-01..2021-03-31', 'interval 2021-07-01..2021-09-30']],
    ['Trước ngày 15/6 và trước ngày 15/12/2021', ['by ..<2021-06-15', 'by ..<2021-12-15']],
    ['Quý IV và quý I/2021', ['interval 2020-10-01..2020-12-31', 'interval 2021-01-01..2021-03-31']],
    ['Tháng 11 - tháng 02/2021', ['interval 2020-11-01..2021-02-28']],
    ['28/12/2020 - 05/01', ['interval 2020-12-28..2021-01-05']],
    ['Từ tháng 11 đến tháng 2 năm sau', ['interval 2020-11-01..2021-02-28']],
    ['Từ tháng 10 đến tháng 3', ['interval !year-missing']],
  ])('is shared in a list or range, in the order of the calendar: %s', (cell, expected) => {
    expect(showAll(cell, planOf('2020'))).toEqual(expected);
  });

  test('of the document makes the date an inference of low confidence', () => {
    const [mention] = parseDeadlines('Trước ngày 15/6', { issuedOn: '2020-01' });
    expect(mention?.deadline).toMatchObject({ end: '2020-06-15', origin: 'inferred', why: 'date-of-document', confidence: 0.6 });
  });

  test.each([
    ['Từ nay đến hết năm 2020', '2020-03-15', ['interval 2020-03-15..2020-12-31']],
    ['Từ ngày ban hành Kế hoạch đến hết ngày 15/12/2020', '2020-03-15', ['interval 2020-03-15..2020-12-15']],
    ['Từ nay đến hết năm 2020', '2020-03', ['interval ..2020-12-31 !start-missing']],
  ])('and a start that is the day of the document: %s, issued %s', (cell, issuedOn, expected) => {
    expect(showAll(cell, { ...planOf('2020'), issuedOn })).toEqual(expected);
  });
});

describe("the plan's period", () => {
  test.each<[string, string, object | undefined]>([
    ['Thường xuyên', '2020', { start: '2020-01-01', end: '2020-12-31' }],
    ['Trước ngày 15/6', '2020', { start: '2020-01-01' }],
    ['Từ tháng 6', '2020', { end: '2020-12-31' }],
    ['Từ tháng 6 trở đi', '2020', undefined],
    ['Trước ngày 31/12/2019', '2020', undefined],
    ['Quý I', '2020', undefined],
    ['Hàng năm, giai đoạn 2021 - 2025', '2021-2030', { start: '2021-01-01', end: '2025-12-31' }],
    ['Hằng quý từ năm 2022', '2021-2025', { start: '2022-01-01' }],
    ['Chậm nhất 10 ngày sau khi kết thúc quý', '2020', { start: '2020-04-10', end: '2021-01-10' }],
  ])('implies bounds only on the open side: %s', (cell, plan, implied) => {
    expect(parseDeadlines(cell, planOf(plan))[0]?.deadline.implied).toEqual(implied);
  });

  test.each<[string, number, object]>([
    ['Hằng tháng', 2024, { start: '2024-01-01', end: '2024-12-31' }],
    ['Thường xuyên', 2023, { start: '2023-05-10', end: '2023-12-31' }],
    ['Trước ngày 30/4', 2024, { start: '2024-01-01' }],
    ['Từ tháng 6', 2024, { end: '2024-12-31' }],
    ['Hằng tháng', 2030, { start: '2023-05-10', end: '2025-12-31' }],
  ])('counts in the year of a column alone: %s under %d', (cell, columnYear, implied) => {
    const planPeriod = { start: '2023-05-10', end: '2025-12-31' };
    expect(parseDeadlines(cell, { columnYear, planPeriod })[0]?.deadline.implied).toEqual(implied);
  });
});
