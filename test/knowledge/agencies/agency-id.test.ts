import { describe, expect, test } from '@jest/globals';
import { isAgencyId, outermostOwner, ownerOfAgency, slugOfAgency } from '../../../src/knowledge/agencies/agency-id.js';

describe('the parts of an agency id', () => {
  test.each([
    ['cp', 'cp', undefined, undefined],
    ['so-noi-vu@hai-duong', 'so-noi-vu', 'hai-duong', 'hai-duong'],
    ['vu-phap-che@bnv', 'vu-phap-che', 'bnv', 'bnv'],
    ['khoa-noi@ttyt@tay-ninh.tan-chau', 'khoa-noi', 'ttyt@tay-ninh.tan-chau', 'tay-ninh.tan-chau'],
    ['group:so-ban-nganh@?', 'group:so-ban-nganh', '?', '?'],
  ])('%s: %s, of %s, outermost %s', (id, slug, owner, outermost) => {
    expect([slugOfAgency(id), ownerOfAgency(id), outermostOwner(id)]).toEqual([slug, owner, outermost]);
  });
});

test.each([
  ['ubnd@hai-duong', true],
  ['ubnd@?', true],
  ['group:so-ban-nganh@hai-duong', true],
  ['Sở Nội vụ', false],
  ['ubnd tỉnh', false],
  ['ubnd@', false],
  ['', false],
])('"%s" is an agency id: %s', (text, isId) => {
  expect(isAgencyId(text)).toBe(isId);
});
