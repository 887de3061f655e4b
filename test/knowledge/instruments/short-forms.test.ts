import { describe, expect, test } from '@jest/globals';
import { shortForms } from '../../../src/knowledge/instruments/short-forms.js';

const nobody = (): boolean => false;

describe('shortForms', () => {
  test.each([
    ['Sở Nông nghiệp và Phát triển nông thôn', ['Sở NN - PTNT', 'Sở NNPTNT', 'Sở NN và PTNT', 'Sở Nông nghiệp và PTNT', 'Sở NN PTNT']],
    ['Sở Lao động - Thương binh và Xã hội', ['Sở LĐ - TB và XH', 'Sở LĐTBXH', 'Sở Lao động - TB và XH', 'Sở LĐ, TB và XH', 'Sở LĐ - TBXH']],
    ['Phòng Tổ chức - Hành chính', ['Phòng TC - HC', 'Phòng TCHC']],
    ['Sở Giao thông vận tải', ['Sở GTVT']],
  ])('%s', (name, forms) => {
    expect(shortForms(name, nobody)).toEqual(expect.arrayContaining(forms));
  });

  test('a joint that may as well part two bodies stays as written', () => {
    const bodies = new Set(['Sở Giao thông vận tải', 'Sở Xây dựng']);
    const forms = shortForms('Sở Giao thông vận tải - Xây dựng', (name) => bodies.has(name));
    expect(forms).toContain('Sở GTVT - XD');
    expect(forms).not.toContain('Sở Giao thông vận tải, Xây dựng');
  });

  test.each(['Bưu điện', 'Đài Phát thanh và Truyền hình'])('%s is not named by a field of work', (name) => {
    expect(shortForms(name, nobody)).toEqual([]);
  });
});
