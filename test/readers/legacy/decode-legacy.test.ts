import { describe, expect, test } from '@jest/globals';
import { decodeLegacy, type LegacyEncoding } from '../../../src/readers/legacy/decode-legacy.js';

describe('the letters meant', () => {
  const table: [LegacyEncoding, string, string][] = [
    ['tcvn3', 'ñy ban nh©n d©n tØnh B¾c Giang', 'ủy ban nhân dân tỉnh Bắc Giang'],
    ['tcvn3', 'n\u00ADíc uèng, ®\u00ADêng s¸, tr\u00ADëng phßng', 'nước uống, đường sá, trưởng phòng'],
    ['tcvn3', 'Së NéI Vô TØNH H¶I D¦¥NG', 'SỞ NỘI VỤ TỈNH HẢI DƯƠNG'],
    ['tcvn3', 'Sè: 41/KH-SNV', 'Số: 41/KH-SNV'],
    ['tcvn3', 'Së Tµi chÝnh', 'Sở Tài chính'],
    ['vni', 'Phoøng Noäi vuï chuû trì', 'Phòng Nội vụ chủ trì'],
    ['vni', 'ÑEÀ AÙN CAÛI CAÙCH HAØNH CHÍNH', 'ĐỀ ÁN CẢI CÁCH HÀNH CHÍNH'],
    ['vni', 'Aùp duïng töø ngaøy kyù', 'Áp dụng từ ngày ký'],
    ['utf-8-twice', 'Káº¿ hoáº¡ch sá»‘ 5, má»Ÿ lá»\u009Bp', 'Kế hoạch số 5, mở lớp'],
    ['viqr', "U?y ban nha^n da^n ti?nh ba'o ca'o Bo^. No^.i vu. va` ddo+n vi..", 'Ủy ban nhân dân tỉnh báo cáo Bộ Nội vụ và đơn vị.'],
    ['viqr', "Kinh ddo^ Hue^', na(m 1995. Ho.p o+? xa~.", 'Kinh đô Huế, năm 1995. Họp ở xã.'],
    ['viqr', 'ddo+n vi\\. Ha.n', 'đơn vi. Hạn'],
  ];
  test.each(table)('%s: %s', (encoding, written, letters) => {
    expect(decodeLegacy(written, encoding)).toBe(letters);
  });
});
