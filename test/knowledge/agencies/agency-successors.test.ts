import { expect, test } from '@jest/globals';
import { successorsOf } from '../../../src/knowledge/agencies/agency-successors.js';

test.each([
  ['so-tttt@hai-duong', '2022-05-01', ['so-tttt@hai-duong']],
  ['so-tttt@hai-duong', '2025-03-01', ['so-khcn@hai-duong']],
  ['so-tttt@hai-duong', '2025-07-01', ['so-khcn@hai-phong']],
  ['so-bcvt@hai-duong', '2026-01-01', ['so-khcn@hai-phong']],
  ['so-noi-vu@quang-ngai', '2025-08-01', ['so-noi-vu@quang-ngai']],
  ['bvhtt', '2008-01-01', ['bvhttdl', 'btttt']],
  ['bnnptnt', '2025-02-28', ['bnnptnt']],
  ['bnnptnt', '2025-03-01', ['bnnmt']],
  ['ubnd@hai-duong.chi-linh', '2025-06-30', ['ubnd@hai-duong.chi-linh']],
  ['ubnd@hai-duong.chi-linh', '2025-07-01', []],
  ['ubnd@an-giang.rach-gia', '2026-01-01', ['ubnd@an-giang.rach-gia']],
  ['van-phong@so-tttt@hai-duong', '2026-01-01', ['van-phong@so-tttt@hai-duong']],
  ['group:co-quan-lien-quan', '2026-01-01', ['group:co-quan-lien-quan']],
])('in the place of %s stand on %s: %j', (id, on, successors) => {
  expect(successorsOf(id, on)).toEqual(successors);
});
