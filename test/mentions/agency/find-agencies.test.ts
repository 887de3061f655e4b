import { describe, expect, test } from '@jest/globals';
import { findAgencies } from '../../../src/mentions/agency/find-agencies.js';

const context = { issuer: 'so-khcn@quang-binh', on: '2020-03-10' };
const found = (text: string): [string, string | null][] =>
  findAgencies(text, context).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('units in running text', () => {
  test.each([
    ['theo Quyết định của Thủ tướng Chính phủ và ý kiến của Bộ Nội vụ', [['Thủ tướng Chính phủ', 'ttg'], ['Bộ Nội vụ', 'bnv']]],
    ['do ủy ban nhân dân tỉnh ban hành', [['ủy ban nhân dân tỉnh', 'ubnd@quang-binh']]],
    ['Giao Trung tâm Tin học và Thống kê KH&CN đăng tin hằng tuần', [['Trung tâm Tin học và Thống kê KH&CN', 'trung-tam-tin-hoc-va-thong-ke-khoa-hoc-va-cong-nghe@so-khcn@quang-binh']]],
    ['Phòng Quản lý khoa học chủ trì soạn thảo', [['Phòng Quản lý khoa học', 'phong-quan-ly-khoa-hoc@so-khcn@quang-binh']]],
    ['Trung tâm Trợ giúp pháp lý nhà nước cử người', [['Trung tâm Trợ giúp pháp lý nhà nước', 'trung-tam-tro-giup-phap-ly-nha-nuoc@so-khcn@quang-binh']]],
    ['Văn phòng tổ chức họp báo', [['Văn phòng', 'van-phong@so-khcn@quang-binh']]],
    ['UBND các huyện Lệ Thủy, Quảng Ninh; mọi người dân', [['UBND các huyện Lệ Thủy', 'ubnd@quang-binh.le-thuy'], ['Quảng Ninh', 'ubnd@quang-binh.quang-ninh']]],
    ['Chủ tịch, các PCT UBND tỉnh', [['Chủ tịch', 'chu-tich-ubnd@quang-binh'], ['các PCT UBND tỉnh', 'group:pho-chu-tich-ubnd@quang-binh']]],
    ['tham mưu lãnh đạo Sở', [['lãnh đạo Sở', 'group:lanh-dao@so-khcn@quang-binh']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Số: 12/KH-UBND',
    'Chương trình hành động số 09-CTr/TU, Tờ trình số 17/TTr-VPUBND',
    'xây dựng Chính phủ điện tử, Chính phủ số',
    'Tổ chức hội nghị; Báo cáo kết quả; Ban hành văn bản; Bộ luật Lao động; Trường hợp vướng mắc',
    'mọi người dân, 12 xã đạt chuẩn, mỗi đơn vị',
    'các hội nghị, các bộ thủ tục, các bản sao, các trường hợp',
    'CÁC NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'phòng, chống tham nhũng; phòng cháy, chữa cháy',
    'kinh tế - xã hội, tài chính, giáo dục',
    'tại bộ phận tiếp nhận hồ sơ; thành phố thông minh',
  ])('no unit in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('with "với" a role looks forward as far as units follow each other, else back', () => {
    const roles = findAgencies('Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh và các cơ quan liên quan tham mưu; gửi Sở Tài chính theo dõi việc chi', context);
    expect(roles.map(({ role }) => role)).toEqual(['lead', 'partner', 'partner', 'monitor']);
  });
});
