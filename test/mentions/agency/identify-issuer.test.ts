import { describe, expect, test } from '@jest/globals';
import { issuerFromName, issuerFromSymbol } from '../../../src/mentions/agency/identify-issuer.js';

describe('issuerFromName', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG', {}, 'ubnd@hai-duong', 'Ủy ban nhân dân tỉnh Hải Dương'],
    ['**UỶ BAN NHÂN DÂN\nTỈNH HOÀ BÌNH**', {}, 'ubnd@hoa-binh', 'Ủy ban nhân dân tỉnh Hoà Bình'],
    ['ỦY BAN NHÂN DÂN HUYỆN THỚI BÌNH', { area: 'ca-mau', on: '2020' }, 'ubnd@ca-mau.thoi-binh', 'Ủy ban nhân dân huyện Thới Bình'],
    ['ỦY BAN NHÂN DÂN XÃ HOÀNG GIANG', { area: 'hung-yen', on: '2026-01-12' }, 'ubnd@hung-yen.hoang-giang', 'Ủy ban nhân dân xã Hoàng Giang'],
    ['SỞ NỘI VỤ', { area: 'an-giang' }, 'so-noi-vu@an-giang', 'Sở Nội vụ'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO VĨNH PHÚC', {}, 'so-gddt@vinh-phuc', 'Sở Giáo dục và Đào tạo Vĩnh Phúc'],
    ['BỘ NỘI VỤ', {}, 'bnv', 'Bộ Nội vụ'],
    ['Ban Quản lý các khu công nghiệp tỉnh Hà Nam', {}, 'bql-kcn@ha-nam', 'Ban Quản lý các khu công nghiệp tỉnh Hà Nam'],
    ['TRUNG TÂM GIÁO DỤC THƯỜNG XUYÊN', { issuer: 'so-gddt@vinh-phuc' }, 'trung-tam-giao-duc-thuong-xuyen@so-gddt@vinh-phuc', 'TRUNG TÂM GIÁO DỤC THƯỜNG XUYÊN'],
    ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH', { area: 'lai-chau' }, 'bcd-cchc@lai-chau', 'Ban Chỉ đạo cải cách hành chính'],
  ])('%s', (words, context, id, name) => {
    expect(issuerFromName(words, context)).toMatchObject({ id, name });
  });

  test.each(['CỘNG HÒA', 'KẾ HOẠCH', ''])('no body: "%s"', (words) => {
    expect(issuerFromName(words)).toBeUndefined();
  });

  test('gives slug and area apart', () => {
    expect(issuerFromName('UBND HUYỆN THỚI BÌNH', { area: 'ca-mau' })).toMatchObject({ slug: 'ubnd', area: 'ca-mau.thoi-binh' });
    expect(issuerFromName('BỘ NỘI VỤ')).toEqual({ id: 'bnv', slug: 'bnv', name: 'Bộ Nội vụ' });
  });
});

describe('issuerFromSymbol', () => {
  test.each([
    ['KH-SKHCN', { area: 'quang-binh' }, 'so-khcn@quang-binh'],
    ['KH-SKH&CN', { area: 'quang-binh' }, 'so-khcn@quang-binh'],
    ['KH-UBND', { area: 'hai-duong.chi-linh' }, 'ubnd@hai-duong.chi-linh'],
    ['KH-SNV', { area: 'hai-duong.chi-linh' }, 'so-noi-vu@hai-duong'],
    ['KH-KKT', { area: 'khanh-hoa' }, 'bql-kkt@khanh-hoa'],
    ['KH-SGTVT', {}, 'so-gtvt@?'],
    ['KH-BNV', {}, 'bnv'],
    ['KH-UBND-NC', { area: 'hai-duong' }, 'ubnd@hai-duong'],
    ['CTr/TU', { area: 'binh-dinh' }, 'tu@binh-dinh'],
  ])('%s %j: %s', (symbol, context, id) => {
    expect(issuerFromSymbol(symbol, context)?.id).toBe(id);
  });

  test.each(['KH', 'KH-XYZ', ''])('no body: "%s"', (symbol) => {
    expect(issuerFromSymbol(symbol)).toBeUndefined();
  });
});
