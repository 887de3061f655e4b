import { describe, expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

const context = { issuedOn: '2020-02' };

describe('laws by name', () => {
  test.each(
    table(`
      Luật Viên chức năm 2010 | Luật Viên chức năm 2010 → luat:qh12:2010:58
      Luật Viên chức 2010; | Luật Viên chức 2010 → luat:qh12:2010:58
      Luật đất đai ngày 29 tháng 11 năm 2013 | Luật đất đai ngày 29 tháng 11 năm 2013 → luat:qh13:2013:45
      Bộ luật Dân sự số 91/2015/QH13 ban hành ngày 24/11/2015 | Bộ luật Dân sự số 91/2015/QH13 ban hành ngày 24/11/2015 → bo-luat:qh13:2015:91
      theo luật cán bộ, công chức | luật cán bộ, công chức → luat:qh12:2008:22
      Luật Ban hành văn bản quy phạm pháp luật năm 2015; theo Luật năm 2015 | Luật Ban hành văn bản quy phạm pháp luật năm 2015 → luat:qh13:2015:80 | Luật năm 2015 → luat:qh13:2015:80
      LUẬT CÁN BỘ, CÔNG CHỨC | LUẬT CÁN BỘ, CÔNG CHỨC → luat:qh12:2008:22
      Luật Phòng, chống tham nhũng, Luật Thực hành tiết kiệm, chống lãng phí | Luật Phòng, chống tham nhũng → luat:qh14:2018:36 | Luật Thực hành tiết kiệm, chống lãng phí → luat:qh13:2013:44
      Luật Giáo dục và Luật Giáo dục đại học | Luật Giáo dục → luat:qh11:2005:38 | Luật Giáo dục đại học → luat:qh13:2012:8
      Luật Luật sư | Luật Luật sư → luat:qh11:2006:65
      Pháp lệnh Ưu đãi người có công với cách mạng | Pháp lệnh Ưu đãi người có công với cách mạng → phap-lenh:ubtvqh11:2005:26
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('laws that the catalogue does not have', () => {
  test.each(
    table(`
      Luật Trưng cầu ý dân năm 2015 quy định | Luật Trưng cầu ý dân năm 2015 → luat:?:2015:?
      Pháp lệnh Quản lý thị trường ngày 08 tháng 3 năm 2016; | Pháp lệnh Quản lý thị trường ngày 08 tháng 3 năm 2016 → phap-lenh:?:2016:?
      theo Luật TGPL và các văn bản hướng dẫn | Luật TGPL → luat:?:?:?
      Luật Hàng không dân dụng Việt Nam | Luật Hàng không dân dụng Việt Nam → luat:?:?:?
      Luật Dân số nhằm nâng cao chất lượng | Luật Dân số → luat:?:?:?
      Luật Nhà ở năm 2005 | Luật Nhà ở năm 2005 → luat:?:2005:?
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('amending laws: what they amend is no mention', () => {
  test.each(
    table(`
      Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019 | Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019 → luat:qh14:2019:52
      Luật sửa đổi, bổ sung Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019 | Luật sửa đổi, bổ sung Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019 → luat:qh14:2019:52
      Luật số 12/2017/QH14 sửa đổi, bổ sung một số điều của Bộ luật Hình sự và Luật Thanh tra | Luật số 12/2017/QH14 → luat:qh14:2017:12
      Nghị định số 34/2016/NĐ-CP hướng dẫn thi hành Luật Thanh tra năm 2010 | Nghị định số 34/2016/NĐ-CP → nghi-dinh:cp:2016:34 | Luật Thanh tra năm 2010 → luat:qh12:2010:56
      Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020 | Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020 → luat:?:2020:?
      Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật năm 2020 | Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật năm 2020 → luat:qh14:2020:63
    `),
  )('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
});

describe('no laws', () => {
  test.each([
    'Luật sư Nguyễn Văn A, Hội Luật gia, pháp luật, kỷ luật, Luật pháp',
    'Trường Đại học Luật Hà Nội, Khoa Luật Kinh tế, Công ty Luật TNHH',
    'dự thảo Luật Đất đai, dự án Luật An ninh mạng',
    'dự án Bộ luật Lao động, đề cương Pháp lệnh Ngoại hối, Khoa Luật Kinh tế',
    'các Luật, Bộ luật có liên quan, Luật năm 2015',
    'kỷ luật lao động, pháp luật đất đai, quy luật cung cầu, luật chơi, luật giá cả',
    'PHỔ BIẾN PHÁP LUẬT KHIẾU NẠI',
  ])('%s', (text) => expect(readLines(text, context)).toEqual([]));
});
