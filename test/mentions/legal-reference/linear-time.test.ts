import { expect, test } from '@jest/globals';
import { findReferences } from '../../../src/mentions/legal-reference/find-references.js';
import { resolveReferences } from '../../../src/mentions/legal-reference/resolve-references.js';

/** Runs of what makes grammars slow: digits, signs, blanks, half matches, and whole ones without end. */
const HOSTILE = [
  '1', '/', '-', '…', ' ', '\n', 'NĐ', '12/', '1/2018', 'số ', 'Số: ', 'ngày ',
  'Nghị định ', 'Nghị định số ', 'Quyết định của ', '61/2018/NĐ-', 'Luật ', 'Luật sửa đổi, bổ sung ', 'khoản 1, ', 'điểm a, b, ',
  'Điều 5 đến ', 'Phụ lục ', 'Nghị quyết Đại hội đại biểu ', 'Kế hoạch CCHC nhà nước giai đoạn ', 'TCVN ISO 9001-', '1, ', 'Nghị quyết số 18, ',
  'Nghị định này, ', 'các Nghị định nêu trên ', '1/QĐ-UBND ', 'từ Quyết định số 1/QĐ-UBND đến ', 'Luật A (sau đây gọi là B) ',
];
const LENGTH = 1 << 14;
/** Eight times the text in at most 2.5³ times the time, with room for a busy machine at the lower end. */
const GROWTH = 2.5 ** 3;
const FLOOR_MS = 20;

test.each(HOSTILE)('%j again and again takes time in proportion', (unit) => {
  const run = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    resolveReferences(findReferences(text), { issuer: 'ubnd@hai-duong', issuedOn: '2020' });
    return performance.now() - start;
  };
  run(LENGTH);
  const small = Math.max(Math.min(run(LENGTH), run(LENGTH)), FLOOR_MS);
  const large = Math.min(run(8 * LENGTH), run(8 * LENGTH));
  expect(large).toBeLessThan(GROWTH * small);
});
