import { describe, expect, test } from '@jest/globals';
import { readBody } from '../support/read-body.js';

/** "100% by 2021-12-31": the figure, and when it is due. */
async function targets(...lines: string[]): Promise<string[]> {
  const { targets: found } = await readBody(...lines);
  return found.map(({ value, unit, deadline }) =>
    [`${value}${unit}`, deadline && `${deadline.kind} ${deadline.end}`].filter(Boolean).join(' '),
  );
}

describe('by when a target is due', () => {
  test.each([
    ['1. Giải ngân đến 30/9/2021 đạt 60%, đến 31/12/2021 đạt 100% kế hoạch.', ['60% by 2021-09-30', '100% by 2021-12-31']],
    ['1. Tỷ lệ giải ngân đạt 60% trước ngày 30/9/2021, tỷ lệ nợ đạt 5% trước ngày 31/12/2021.', ['60% by 2021-09-30', '5% by 2021-12-31']],
    ['1. Đến hết năm 2021: tỷ lệ hộ phân loại rác đạt 90%; rác chôn lấp giảm 15%.', ['90% by 2021-12-31', '15% by 2021-12-31']],
    ['1. Tỷ lệ bao phủ đạt 90%; năm 2022 đạt 92%.', ['90%', '92% interval 2022-12-31']],
    ['1. Nâng tỷ lệ của năm 2020 thêm 5%.', ['5%']],
    ['1. Tỷ lệ hộ nghèo giảm còn 3,5%, tỷ lệ hộ dùng nước sạch đạt 90%.', ['3.5%', '90%']],
  ])('%s', async (line, expected) => {
    expect(await targets('I. CHỈ TIÊU', line)).toEqual(expected);
  });
});
