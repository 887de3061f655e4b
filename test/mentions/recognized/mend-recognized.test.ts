import { describe, expect, test } from '@jest/globals';
import { mendRecognized } from '../../../src/mentions/recognized/mend-recognized.js';

describe('signs that were taken for others are undone', () => {
  test.each([
    ['Nghi định số 6l/2O18/ND-CP', 'Nghị định số 61/2018/NĐ-CP'],
    ['Nghị định số 61/2018/NĐ.CP', 'Nghị định số 61/2018/NĐ-CP'],
    ['Nghị quyết số 02/NO-CF', 'Nghị quyết số 02/NQ-CP'],
    ['Só: 2l99/KH-UBND', 'Số: 2199/KH-UBND'],
    ['Sô:        /KH-SKHCN', 'Số:        /KH-SKHCN'],
    ['Kê hoach số l8-NQ/TW', 'Kế hoạch số 18-NQ/TW'],
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['trước ngày 3O/6/2020', 'trước ngày 30/6/2020'],
    ['ngày 0S tháng l2 năm 2O20', 'ngày 08 tháng 12 năm 2020'],
    ['Kế hoạch số 08/KH-KCN ngàv 29/01/2018', 'Kế hoạch số 08/KH-KCN ngày 29/01/2018'],
    ['ngây 06 thắng 12 nãm 2019', 'ngày 06 tháng 12 năm 2019'],
    ['Quý lV/2020; Quý 1I; quý Ill', 'Quý IV/2020; Quý II; quý III'],
    ['Từ tháng 3 đên tháng 6', 'Từ tháng 3 đến tháng 6'],
    ['- UBND tỉnh (b/o);', '- UBND tỉnh (b/c);'],
    ['- Lưu: VI, QLDN.', '- Lưu: VT, QLDN.'],
    ['Sở Kế hoạch và Đầu tƯ, cơ sỞ', 'Sở Kế hoạch và Đầu tư, cơ sở'],
    ['Sở GD&DT, Sở KH&DT', 'Sở GD&ĐT, Sở KH&ĐT'],
  ])('%s → %s', (recognized, meant) => {
    expect(mendRecognized(recognized)).toBe(meant);
  });
});

describe('what is no number, date, symbol or fixed phrase stays as it stands', () => {
  test.each([
    'Tỷ lệ 6l/2O hồ sơ',
    'Lớp 6B/2O',
    'Phiếu số S/B-12',
    'Khu phố l, phường 10',
    'Đường số 2O',
    'Máy in CF 226A',
    'Il',
    'lO',
    'Ngày 3S/2/2020',
    'năm 9O20',
    'Quý 1',
    'Quỹ vì người nghèo',
    'Thắng 3 trận liên tiếp',
    'Sổ hộ khẩu',
    'Hướng dẫn số 36-HD/VPTW',
    'Uỷ ban nhân dân',
    'Kế hoạch số 15/KH-UBND ngày 30/6/2020',
  ])('%s', (text) => {
    expect(mendRecognized(text)).toBe(text);
  });
});
