import { describe, expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

const context = { issuer: 'so-noi-vu@hai-duong', issuedOn: '2022-05-01' };

describe('State instruments', () => {
  test.each(
    table(`
      Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ | Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 → nghi-dinh:cp:2018:61
      Căn cứ Nghị định 61/2018/NĐ-CP; | Nghị định 61/2018/NĐ-CP → nghi-dinh:cp:2018:61
      CĂN CỨ NGHỊ ĐỊNH SỐ 61/2018/NĐ-CP NGÀY 23 THÁNG 4 NĂM 2018 | NGHỊ ĐỊNH SỐ 61/2018/NĐ-CP NGÀY 23 THÁNG 4 NĂM 2018 → nghi-dinh:cp:2018:61
      Quyết định số 45/2016/QĐ-TTg, ngày 19 / 10 / 2016 | Quyết định số 45/2016/QĐ-TTg, ngày 19 / 10 / 2016 → quyet-dinh:ttg:2016:45+y
      Quyết định số 1527/QĐ-UBND-HC ngày 05/11/2018 của UBND tỉnh | Quyết định số 1527/QĐ-UBND-HC ngày 05/11/2018 → quyet-dinh:ubnd@hai-duong:2018:1527
      Nghị quyết số 12/2010/NQ-HĐND7 ngày 09/12/2010 | Nghị quyết số 12/2010/NQ-HĐND7 ngày 09/12/2010 → nghi-quyet:hdnd@hai-duong:2010:12+y
      Quyết định số 47/2006/QĐ-UB ngày 01/6/2006 | Quyết định số 47/2006/QĐ-UB ngày 01/6/2006 → quyet-dinh:ubnd@hai-duong:2006:47+y
      Nghị quyết số 01/2020/NQ-HĐTP | Nghị quyết số 01/2020/NQ-HĐTP → nghi-quyet:hdtp:2020:1+y
      Hợp đồng số 12/2020/HĐKT | Hợp đồng số 12/2020/HĐKT → hop-dong:?:2020:12
      Báo cáo thẩm định số 18/BCTĐ-STP ngày 25/5/2018 | Báo cáo thẩm định số 18/BCTĐ-STP ngày 25/5/2018 → bao-cao:so-tu-phap@hai-duong:2018:18
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('Party instruments: the dash before, the slash behind the type', () => {
  test.each(
    table(`
      Chương trình hành động số 12-CTr/TU ngày 31-3-2017 của Tỉnh uỷ | Chương trình hành động số 12-CTr/TU ngày 31-3-2017 → chuong-trinh:tu@hai-duong:2017:12
      Thông báo kết luận số 15-TB/TU ngày 03/02/2020 | Thông báo kết luận số 15-TB/TU ngày 03/02/2020 → thong-bao:tu@hai-duong:2020:15
      Quyết định số 244-QĐ/TW ngày 09/6/2014 | Quyết định số 244-QĐ/TW ngày 09/6/2014 → qd-dang:tw:2014:244
      Thông tri số 07-TT/TU ngày 10/9/2019 | Thông tri số 07-TT/TU ngày 10/9/2019 → thong-tri:tu@hai-duong:2019:7
      Nghị quyết 18 - NQ / TW ngày 25/10/2017 | Nghị quyết 18 - NQ / TW ngày 25/10/2017 → nghi-quyet:tw:2017:18
      Nghị quyết số 18/NQ-TW ngày 25/10/2017 | Nghị quyết số 18/NQ-TW ngày 25/10/2017 → nghi-quyet:tw:2017:18
      Nghị quyết số 36NQ/TW ngày 01/7/2014 | Nghị quyết số 36NQ/TW ngày 01/7/2014 → nghi-quyet:tw:2014:36
      Nghị quyết số 18-NQ/TƯ ngày 25/10/2017 | Nghị quyết số 18-NQ/TƯ ngày 25/10/2017 → nghi-quyet:tw:2017:18
      Chỉ thị số 05-TW/CT ngày 15/5/2016 | Chỉ thị số 05-TW/CT ngày 15/5/2016 → chi-thi:tw:2016:5
      Công văn số 512-CV/TU ngày 06/7/2021 | Công văn số 512-CV/TU ngày 06/7/2021 → cong-van:tu@hai-duong:2021:512
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('National Assembly, joint acts, symbols of old, letters', () => {
  test.each(
    table(`
      Luật số: 80/2025/QH15 | Luật số: 80/2025/QH15 → luat:qh15:2025:80
      Luật số 45/2019/QH14 | Luật số 45/2019/QH14 → bo-luat:qh14:2019:45
      Nghị quyết số 30-NQ/2026/QH16 | Nghị quyết số 30-NQ/2026/QH16 → nghi-quyet:qh16:2026:30+y
      Pháp lệnh số 34/2007/PL-UBTVQH11 | Pháp lệnh số 34/2007/PL-UBTVQH11 → phap-lenh:ubtvqh11:2007:34
      Luật số 37-LCT/HĐNN8 ngày 29/12/1989 | Luật số 37-LCT/HĐNN8 ngày 29/12/1989 → luat:hdnn8:1989:37
      Thông tư liên tịch số 55/2005/TTLT/BNV-VPCP | Thông tư liên tịch số 55/2005/TTLT/BNV-VPCP → thong-tu-lien-tich:bnv+vpcp:2005:55
      TTLT số 13/2014/TTLT-BLĐTBXH-BTC | TTLT số 13/2014/TTLT-BLĐTBXH-BTC → thong-tu-lien-tich:bldtbxh+btc:2014:13
      Nghị định số 64-CP ngày 23/8/1993 | Nghị định số 64-CP ngày 23/8/1993 → nghi-dinh:cp:1993:64
      Quyết định 115/TTg ngày 27/2/1997 | Quyết định 115/TTg ngày 27/2/1997 → quyet-dinh:ttg:1997:115
      Công văn số 215 /SNV - CCHC ngày 05/02/2020 | Công văn số 215 /SNV - CCHC ngày 05/02/2020 → cong-van:so-noi-vu@hai-duong:2020:215
      Công văn số 176/CT-VP ngày 18/3/2024 | Công văn số 176/CT-VP ngày 18/3/2024 → cong-van:cuc-thue@hai-duong:2024:176
      Công văn 567/SNV-CCHC,VTLT ngày 03/4/2022 | Công văn 567/SNV-CCHC,VTLT ngày 03/4/2022 → cong-van:so-noi-vu@hai-duong:2022:567
      Kế hoạch số 123/KHPH-SNV-SGDĐT ngày 05/5/2021 | Kế hoạch số 123/KHPH-SNV-SGDĐT ngày 05/5/2021 → ke-hoach:so-gddt@hai-duong+so-noi-vu@hai-duong:2021:123
      Văn bản số 15/BC-SNV ngày 05/02/2020 | Văn bản số 15/BC-SNV ngày 05/02/2020 → bao-cao:so-noi-vu@hai-duong:2020:15
      Hướng dẫn số 1234/SNV-CCHC ngày 05/02/2020 | Hướng dẫn số 1234/SNV-CCHC ngày 05/02/2020 → huong-dan:so-noi-vu@hai-duong:2020:1234
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('the issuer between type word and number', () => {
  test.each(
    table(`
      Nghị định của Chính phủ số 61/2018/NĐ-CP | Nghị định của Chính phủ số 61/2018/NĐ-CP → nghi-dinh:cp:2018:61
      Quyết định của Bộ trưởng Bộ Nội vụ số 876/QĐ-BNV ngày 10/11/2022 | Quyết định của Bộ trưởng Bộ Nội vụ số 876/QĐ-BNV ngày 10/11/2022 → quyet-dinh:bnv:2022:876
      Quyết định của Bộ Kế hoạch và Đầu tư số 12/QĐ-BKHĐT ngày 05/01/2021 | Quyết định của Bộ Kế hoạch và Đầu tư số 12/QĐ-BKHĐT ngày 05/01/2021 → quyet-dinh:bkhdt:2021:12
      theo hướng dẫn của Thông tư số 03/2025/TT-VPCP | Thông tư số 03/2025/TT-VPCP → thong-tu:vpcp:2025:3
      thực hiện Kế hoạch theo Công văn số 12/UBND-NC ngày 05/01/2021 | Công văn số 12/UBND-NC ngày 05/01/2021 → cong-van:ubnd@hai-duong:2021:12
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('spacing, dashes, case, lost marks and misread digits', () => {
  test.each([
    'Nghị định 61 /2018 / NĐ - CP ngày 23 /4 /2018',
    'Nghị định số 61-2018/NĐ-CP',
    'Nghị định 61/2018/ NĐCP',
    'Nghị định số 61/2018 NĐ-CP',
    'Nghị định 61/2018/NĐ/CP',
    'Nghị định 61/2018/NĐ-CPngày 23/4/2018',
    'Nghị định số\n61/2018/NĐ-\nCP',
    'Nghị đinh sô 61/2018/NÐ-CP',
    'Nghi dinh so 6l/2O18/ND-CP',
    'nghị định số 61/2018/nđ-cp',
    'Nghị định số 61/2018/NĐ‑CP ngày 23 tháng 4 năm 2018',
    'Nghị định số 61/2018/NĐ–CP'.normalize('NFD'),
  ])('%j is one mention of one decree', (text) => {
    expect(readLines(text, context)).toEqual([`${text.normalize('NFC').replace('Ð', 'Đ')} → nghi-dinh:cp:2018:61`]);
  });

  test('where a sentence goes on behind a dash, the symbol has ended', () => {
    expect(readLines('Quyết định 225/QĐ-TTg ngày 04/02/2016 - Thu hút đầu tư', context)).toEqual([
      'Quyết định 225/QĐ-TTg ngày 04/02/2016 → quyet-dinh:ttg:2016:225',
    ]);
    expect(readLines('Quyết định 45/2016/QĐ-TTg - Kế hoạch kèm theo', context)).toEqual([
      'Quyết định 45/2016/QĐ-TTg → quyet-dinh:ttg:2016:45+y',
    ]);
  });
});
