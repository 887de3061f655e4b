import { describe, expect, test } from '@jest/globals';
import { namesInUse } from '../../../src/mentions/agency/names-in-use.js';

const department = { issuer: 'so-tnmt@ninh-thuan', on: '2022-01-10' };

describe('names that the cells of a paper teach', () => {
  test.each([
    [
      'initials of one unit',
      ['Phòng Tổ chức, Tuyên truyền', 'Phòng Khoáng sản và Nước biển', 'Phòng KS&NB'],
      ['Phòng KS&NB = phong-khoang-san-va-nuoc-bien'],
    ],
    ['the head among the initials', ['Văn phòng Thống kê đất đai', 'VPTKĐĐ; Thanh tra Sở'], ['VPTKĐĐ = van-phong-thong-ke-dat-dai']],
    [
      'initials behind a comma',
      ['Phòng Kiểm tra, Pháp chế và Tố tụng', 'Phòng KT,PC&TT'],
      ['Phòng KT,PC&TT = phong-kiem-tra-phap-che-va-to-tung', 'Phòng Kiểm tra, Pháp chế và Tố tụng = phong-kiem-tra-phap-che-va-to-tung'],
    ],
    [
      'a name that another begins',
      ['Phòng Kế hoạch - Nghiệp vụ tín dụng'],
      ['Phòng Kế hoạch - Nghiệp vụ tín dụng = phong-ke-hoach-nghiep-vu-tin-dung'],
    ],
    ['a name and its area', ['Công an xã', 'Trung tâm Y tế huyện Ninh Hải'], []],
    ['two of the same initials', ['Phòng Khoáng sản nước', 'Phòng Kế toán sổ nợ', 'Phòng KSN', 'Phòng Kiểm soát nguồn'], []],
    ['a name that an owner follows', ['Phòng Khoáng sản nước biển', 'Phòng KSNB Sở Công Thương'], []],
    ['what is known elsewhere', ['Sở Kế hoạch và Đầu tư', 'Sở KHĐT', 'Sở Văn hóa, Thể thao và Du lịch'], []],
  ])('%s', (_what, cells, expected) => {
    const found = namesInUse(cells, department);
    expect(found.map(({ short, value }) => `${short} = ${value.split('@')[0] ?? ''}`)).toEqual(expected);
  });
});
