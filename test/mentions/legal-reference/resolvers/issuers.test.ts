import { describe, expect, test } from '@jest/globals';
import { read } from '../read.js';

describe('whose act: the area', () => {
  test.each([
    ['so-noi-vu@hai-duong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020', 'ubnd@hai-duong'],
    ['so-noi-vu@hai-duong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của Chủ tịch UBND tỉnh', 'ubnd@hai-duong'],
    ['so-noi-vu@hai-duong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND tỉnh Bình Định', 'ubnd@binh-dinh'],
    ['so-noi-vu@hai-duong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND thành phố Chí Linh', 'ubnd@hai-duong.chi-linh'],
    ['so-noi-vu@hai-duong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND TP. Hồ Chí Minh', 'ubnd@ho-chi-minh'],
    ['ubnd@hai-duong.chi-linh', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND tỉnh', 'ubnd@hai-duong'],
    ['ubnd@hai-duong.chi-linh', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND thành phố', 'ubnd@hai-duong.chi-linh'],
    ['ubnd@hai-duong.chi-linh', 'Kế hoạch số 5-KH/TU ngày 01/02/2020 của Tỉnh ủy', 'tu@hai-duong'],
    ['ubnd@hai-duong.kim-thanh', 'Kế hoạch số 5-KH/HU ngày 01/02/2020 của Huyện uỷ', 'huyen-uy@hai-duong.kim-thanh'],
    ['ubnd@hai-duong.kim-thanh', 'Kế hoạch số 5/KH-SNV ngày 01/02/2020', 'so-noi-vu@hai-duong'],
    ['ubnd@hai-duong.chi-linh.cong-hoa', 'Nghị quyết số 5/NQ-HĐND ngày 01/02/2020 của HĐND phường', 'hdnd@hai-duong.chi-linh.cong-hoa'],
    ['ubnd@hai-phong.cong-hoa', 'Nghị quyết số 5/NQ-HĐND ngày 01/9/2025 của HĐND phường', 'hdnd@hai-phong.cong-hoa'],
    ['so-noi-vu@hai-phong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND thành phố', 'ubnd@hai-phong'],
    ['so-noi-vu@hai-phong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của UBND tỉnh Hải Dương', 'ubnd@hai-duong'],
    ['ldld@hai-duong.kim-thanh', 'Kế hoạch số 5/KH-LĐLĐ ngày 01/02/2020của LĐLĐ tỉnh Hải Dương', 'ldld@hai-duong'],
    ['ldld@hai-duong.kim-thanh', 'Kế hoạch số 5/KH-LĐLĐ ngày 01/02/2020 của LĐLĐ tỉnh', 'ldld@hai-duong'],
    ['ldld@hai-duong.kim-thanh', 'Kế hoạch số 5/KH-LĐLĐ ngày 01/02/2020 của LĐLĐ huyện', 'ldld@hai-duong.kim-thanh'],
    ['bql-kkt@khanh-hoa', 'Kế hoạch số 5/KH-KKT ngày 01/02/2020', 'bql-kkt@khanh-hoa'],
    ['bnv', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020', 'ubnd@?'],
    ['bnv', 'Kế hoạch số 5/KH-SLĐTBXH ngày 01/02/2020 của Sở Lao động - Thương binh và Xã hội tỉnh Hải Dương', 'so-ldtbxh@hai-duong'],
    ['bnv', 'Kế hoạch số 5-KH/TU ngày 01/02/2020 của Ban Thường vụ Tỉnh uỷ Bình Định', 'tu@binh-dinh'],
    ['ubnd@hai-duong', 'Quyết định số 5/QĐ-UBND ngày 01/02/2020 của Phó Chủ tịch UBND TP.Chí Linh', 'ubnd@hai-duong.chi-linh'],
    ['ubnd@hai-duong', 'theo đề nghị của Bảo hiểm xã hội tỉnh tại Tờ trình số 5/TTr-BHXH ngày 01/02/2020', 'bao-hiem-xa-hoi@hai-duong'],
    ['ubnd@hai-duong', 'Công văn số 5/BHXH-TST ngày 01/02/2020 của BHXH Việt Nam', 'bhxh'],
    ['ubnd@hai-duong', 'Công văn số 5/BHXH-TST ngày 01/02/2020', 'bhxh'],
  ])('in a document of %s: %s → %s', (issuer, text, expected) => {
    expect(read(text, { issuer, issuedOn: '2020-06' })[0]?.issuer).toBe(expected);
  });

  test('below the province "QĐ-UBND" alone may be the province’s', () => {
    const [decision] = read('Quyết định số 5/QĐ-UBND ngày 01/02/2020', { issuer: 'ubnd@hai-duong.chi-linh' });
    expect(decision).toMatchObject({
      instrumentId: 'quyet-dinh:ubnd@hai-duong.chi-linh:2020:5',
      candidates: ['quyet-dinh:ubnd@hai-duong:2020:5'],
      resolution: 'ambiguous',
    });
  });

  test('without a document around, the one named before in the sentence', () => {
    const text = 'Quyết định số 46/QĐ-UBND của UBND tỉnh Bến Tre được sửa tại Quyết định số 20/QĐ-UBND. Quyết định số 21/QĐ-UBND';
    expect(read(text).map(({ issuer }) => issuer)).toEqual(['ubnd@ben-tre', 'ubnd@ben-tre', 'ubnd@?']);
  });

  test('a joint act may be told by the heads of all who issued it', () => {
    const text = 'Thông tư liên tịch số 7/2013/TTLT-BYT-BNN&PTNT của Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn';
    expect(read(text)[0]).toMatchObject({ issuer: 'bnnptnt+byt', flags: [] });
    expect(read('Thông tư liên tịch số 7/2013/TTLT-BYT-BTC của Bộ Nội vụ')[0]?.flags).toContain('issuer-mismatch');
  });

  test('MTTW and the like are of the centre', () => {
    expect(read('Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN')[0]?.issuer).toBe('cp+mttq+ubtvqh14');
  });

  test.each([
    ['Kế hoạch số 8/KH-MTTQ của Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'mttq'],
    ['Kế hoạch số 8/KH-MTTQ của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'mttq@hai-duong'],
    ['Kế hoạch số 8/KH-BCĐ của Ban Chỉ đạo cải cách hành chính tỉnh', 'bcd-cchc@hai-duong'],
    ['Kế hoạch số 8/KH-BCĐ của Ban Chỉ đạo tỉnh', 'bcd-cchc@hai-duong'],
    ['Kế hoạch số 8/KH-BCĐ của Ban Chỉ đạo chuyển đổi số tỉnh', 'bcd@?'],
    ['Kế hoạch số 8-KH/BCĐ57 của Ban Chỉ đạo 57 Tỉnh ủy', 'bcd57@?'],
    ['Chỉ thị số 8/CT-TM của Tổng Tham mưu trưởng', 'bttm'],
    ['Hướng dẫn số 7/HD-HĐTĐKT của Hội đồng Thi đua - Khen thưởng Trung ương', 'hoi-dong-thi-dua-khen-thuong-trung-uong'],
    ['Hướng dẫn số 7/HD-HĐTĐKT của Hội đồng Thi đua - Khen thưởng tỉnh', 'hoi-dong-thi-dua-khen-thuong@hai-duong'],
  ])('a national board is the one that is named: %s', (text, issuer) => {
    expect(read(text, { issuer: 'so-noi-vu@hai-duong' })[0]?.issuer).toBe(issuer);
  });

  test.each([
    ['Công văn số 9-CV/ĐU của Đảng ủy UBND tỉnh', 'dang-uy-ubnd@hai-duong'],
    ['Quyết định số 58-QĐ/ĐU của Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh', 'dang-uy-ubnd@hai-duong'],
    ['Kế hoạch số 6-KH/ĐU của Ban Thường vụ Đảng ủy xã Cộng Hòa', 'dang-uy@hai-duong.?.cong-hoa'],
    ['Công văn số 9-CV/ĐU của Đảng ủy Công an tỉnh Hải Dương', 'dang-uy-cong-an@hai-duong'],
    ['Công văn số 9-CV/ĐU của Đảng ủy xã Cộng Hòa', 'dang-uy@hai-duong.?.cong-hoa'],
    ['Công văn số 9-CV/ĐU của Đảng ủy', 'dang-uy@hai-duong.?.?'],
  ])('the Đảng ủy of an office is none of a commune: %s', (text, issuer) => {
    expect(read(text, { issuer: 'so-noi-vu@hai-duong', issuedOn: '2024-05-06' })[0]?.issuer).toBe(issuer);
  });

  test.each([
    ['Công văn số 112/PGDĐT của Phòng GD&ĐT Hòa Bình', 'phong-giao-duc-va-dao-tao@bac-lieu.hoa-binh'],
    ['Công văn số 112/PGDĐT của Phòng GD&ĐT, Hòa Bình', 'phong-giao-duc-va-dao-tao@bac-lieu.dong-hai'],
    ['Công văn số 88/SYT-NVY của Sở Y tế Bắc Giang', 'so-y-te@bac-giang'],
    ['Công văn số 88/SYT-NVY của Sở Y tế về Tiêm chủng', 'so-y-te@bac-lieu'],
  ])('a place right behind the name is the area: %s', (text, issuer) => {
    expect(read(text, { issuer: 'ubnd@bac-lieu.dong-hai', issuedOn: '2022-05-06' })[0]?.issuer).toBe(issuer);
  });

  test.each([
    ['Công văn số 41/LĐTBXH-BTXH của Bộ Lao động - Thương binh và Xã hội', 'bldtbxh'],
    ['Công văn số 41/LĐTBXH-BTXH của Sở LĐ-TB&XH', 'so-ldtbxh@hai-duong'],
    ['Công văn số 41/LĐTBXH của Phòng Lao động - Thương binh và Xã hội', 'phong-lao-dong-thuong-binh-va-xa-hoi@hai-duong.?'],
  ])('a code without its first letter is that of the body named behind: %s', (text, issuer) => {
    expect(read(text, { issuer: 'so-noi-vu@hai-duong', issuedOn: '2020-06' })[0]?.issuer).toBe(issuer);
  });

  test('HD is a guideline, not the people’s council', () => {
    expect(read('Công văn số 45/HD-SNV ngày 03/4/2013', { issuer: 'ubnd@hai-duong' })[0]?.issuer).toBe('so-noi-vu@hai-duong');
  });

  test('a code of its own that no register has is the issuer’s', () => {
    const context = { issuer: 'trung-tam-tin-hoc@hai-duong', symbol: 'KH-TTTHX', ordinal: null };
    expect(read('Kế hoạch số 5/KH-TTTHX ngày 01/02/2020', context)[0]?.issuer).toBe('trung-tam-tin-hoc@hai-duong');
  });
});

describe('the document itself', () => {
  const context = { issuer: 'ubnd@hai-duong', issuedOn: '2020-01-31', ordinal: '259', symbol: 'KH-UBND' };

  test.each([
    ['Số: 259 /KH-UBND', true, 'ke-hoach:ubnd@hai-duong:2020:259'],
    ['(Kèm theo Kế hoạch số: 259 /KH-UBND của UBND tỉnh, ngày 31 tháng 01 năm 2020)', true, 'ke-hoach:ubnd@hai-duong:2020:259'],
    ['Kế hoạch số 258/KH-UBND ngày 30/01/2020', false, 'ke-hoach:ubnd@hai-duong:2020:258'],
    ['Quyết định số 259/QĐ-UBND ngày 30/01/2020', false, 'quyet-dinh:ubnd@hai-duong:2020:259'],
  ])('%s: %s', (text, isSelf, id) => expect(read(text, context)).toMatchObject([{ isSelf, instrumentId: id }]));
});

describe('citation: the regular spelling', () => {
  test.each([
    ['Nghị định 61 /2018 / NĐ - CP', '61/2018/NĐ-CP'],
    ['Quyết định số 9/qđ-ttg', '09/QĐ-TTg'],
    ['Quyết định số 049/QD-BNV', '49/QĐ-BNV'],
    ['Chương trình hành động số 9-Ctr/TU', '09-CTr/TU'],
    ['Nghị quyết số 39/NQ-TW', '39-NQ/TW'],
    ['Nghị quyết số 19-2016/NQ-CP', '19-2016/NQ-CP'],
    ['Nghị quyết số 66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['Công văn số 215/SNV-CCHC&PC', '215/SNV-CCHC&PC'],
    ['Kế hoạch số      /KH-SNV', '/KH-SNV'],
    ['Luật Viên chức\nnăm 2010', 'Luật Viên chức năm 2010'],
  ])('%j → %s', (text, citation) => expect(read(text)[0]?.citation).toBe(citation));
});
