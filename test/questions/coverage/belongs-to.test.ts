import { describe, expect, test } from '@jest/globals';
import { belongsTo, type Belonging } from '../../../src/questions/coverage/belongs-to.js';

describe('whether a unit is a body, of it, or a group that it is in', () => {
  const CASES: readonly [unit: string | null, body: string, on: string, belonging: Belonging][] = [
    ['so-y-te@nghe-an', 'so-y-te@nghe-an', '2025-08-08', 'yes'],
    ['so-y-te@nghe-an', 'so-noi-vu@nghe-an', '2025-08-08', 'no'],
    ['so-y-te@ha-tinh', 'so-y-te@nghe-an', '2025-08-08', 'no'],
    ['thanh-tra@so-y-te@nghe-an', 'so-y-te@nghe-an', '2025-08-08', 'yes'],
    [null, 'so-y-te@nghe-an', '2025-08-08', 'unclear'],
    ['so-y-te@?', 'so-y-te@nghe-an', '2025-08-08', 'unclear'],
    // Merged in 2025; the plan above still has the old name.
    ['so-tttt@quang-tri', 'so-khcn@quang-tri', '2025-08-08', 'yes'],
    ['so-tttt@quang-tri', 'so-khcn@quang-tri', '2024-08-08', 'no'],
    // A committee answers for its divisions; a province's departments for themselves.
    ['phong-tp@thanh-hoa.nga-son', 'ubnd@thanh-hoa.nga-son', '2023-01-16', 'yes'],
    ['so-y-te@nghe-an', 'ubnd@nghe-an', '2025-08-08', 'no'],
    // Groups, by the level that the issuer has on that day.
    ['group:ubnd-cap-xa', 'ubnd@nghe-an.dien-chau', '2025-08-08', 'yes'],
    ['group:ubnd-cap-xa', 'ubnd@nghe-an.dien-chau', '2025-05-08', 'no'],
    ['group:ubnd-cap-huyen', 'ubnd@nghe-an.dien-chau', '2025-05-08', 'yes'],
    ['group:ubnd-cac-cap', 'ubnd@nghe-an.dien-chau', '2025-05-08', 'yes'],
    ['group:ubnd-cap-xa', 'so-y-te@nghe-an', '2025-08-08', 'no'],
    ['group:so-ban-nganh-tinh', 'so-y-te@nghe-an', '2025-08-08', 'yes'],
    ['group:so-ban-nganh-tinh', 'ubnd@nghe-an.dien-chau', '2025-08-08', 'no'],
    ['group:co-quan-lien-quan', 'so-y-te@nghe-an', '2025-08-08', 'unclear'],
    ['group:khoi-pho', 'so-y-te@nghe-an', '2025-08-08', 'no'],
    ['group:phong-ban-nganh@thanh-hoa.nga-son', 'so-y-te@nghe-an', '2023-08-08', 'no'],
  ];

  test.each(CASES)('%s of %s on %s: %s', (unit, body, on, belonging) => {
    expect(belongsTo(unit, body, on)).toBe(belonging);
  });
});
