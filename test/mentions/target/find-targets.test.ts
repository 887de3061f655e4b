import { describe, expect, test } from '@jest/globals';
import { findTargets } from '../../../src/mentions/target/find-targets.js';

/** "at-least 80% decrease | of: … | measure: …" */
function read(text: string): string[] {
  const cut = (stretch: { start: number; end: number } | undefined) => stretch && text.slice(stretch.start, stretch.end);
  return findTargets(text).map(({ comparator, value, unit, change, of, measure }) =>
    [[comparator, `${value}${unit}`, change].filter(Boolean).join(' '), of && `of: ${cut(of)}`, measure && `measure: ${cut(measure)}`].filter(Boolean).join(' | '),
  );
}

describe('targets', () => {
  test.each([
    ['100% TTHC được công khai.', ['equal 100% | of: TTHC | measure: được công khai']],
    ['Tối thiểu 80% hồ sơ được trả đúng hẹn', ['at-least 80% | of: hồ sơ | measure: được trả đúng hẹn']],
    ['Không quá 5% khách phàn nàn', ['at-most 5% | of: khách | measure: phàn nàn']],
    ['Tỷ lệ hồ sơ nộp qua mạng đạt từ 98,5% trở lên', ['at-least 98.5% | measure: Tỷ lệ hồ sơ nộp qua mạng']],
    ['Nâng tỷ lệ hộ có nước sạch lên 60%.', ['equal 60% | measure: tỷ lệ hộ có nước sạch']],
    ['Trạm y tế: 95%', ['equal 95% | measure: Trạm y tế']],
    ['Giảm 20% thời gian giải quyết', ['equal 20% decrease | measure: thời gian giải quyết']],
    ['Giảm số ca mắc 15% so với năm trước', ['equal 15% decrease | measure: số ca mắc']],
    ['Lượng khách tăng ít nhất 30% so với năm 2021', ['at-least 30% increase | measure: Lượng khách']],
    ['Đến năm 2025, phấn đấu trên 90% xã có mạng', ['more-than 90% | of: xã | measure: có mạng']],
    ['Khu vực tư nhân đóng góp trên 52% GRDP', ['more-than 52% | of: GRDP | measure: Khu vực tư nhân đóng góp']],
    ['Hồ sơ đất đai đạt 90%, hồ sơ hộ tịch đạt 100%', ['equal 90% | measure: Hồ sơ đất đai', 'equal 100% | measure: hồ sơ hộ tịch']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['Năm 2020 đã trả đúng hạn 93,7% hồ sơ', 'rút ngắn 5 - 10% thời gian', 'Chiếm 30%-40% tổng số', 'Tỷ lệ (%)', 'phần trăm'])('%s gives none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
