import { describe, expect, test } from '@jest/globals';
import { findTargets } from '../../../src/mentions/target/find-targets.js';

/** "at-least 80% decrease | of: … | measure: …" */
function read(text: string, isAmongTargets = false): string[] {
  const cut = (stretch: { start: number; end: number } | undefined) => stretch && text.slice(stretch.start, stretch.end);
  return findTargets(text, { isAmongTargets }).map(({ comparator, value, upTo, outOf, unit, change, of, measure }) => {
    const figure = [value, outOf && `/${outOf}`, upTo && `-${upTo}`, unit === '%' ? unit : ` ${unit}`].filter(Boolean).join('');
    return [[comparator, figure, change].filter(Boolean).join(' '), of && `of: ${cut(of)}`, measure && `measure: ${cut(measure)}`]
      .filter(Boolean)
      .join(' | ');
  });
}

describe('targets', () => {
  test.each([
    ['Giảm một phần ba số vụ cháy', ['equal 1/3 phần decrease | measure: số vụ cháy']],
    ['Ít nhất hai phần ba số thôn có nhà văn hóa', ['at-least 2/3 phần | of: số thôn | measure: có nhà văn hóa']],
    ['Số tai nạn giảm từ một phần tư trở lên', ['at-least 1/4 phần decrease | measure: Số tai nạn']],
    ['Diện tích bỏ hoang giảm một nửa so với năm 2022', ['equal 1/2 phần decrease | measure: Diện tích bỏ hoang']],
    ['Phấn đấu một nửa số hộ dùng nước sạch', ['equal 1/2 phần | of: số hộ | measure: dùng nước sạch']],
    ['Vận động tối thiểu 03 người/điểm tiêm.', ['at-least 3 người/điểm tiêm | of: người | measure: Vận động']],
  ])('parts in words, and by what is counted: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Một phần ba số hộ ở xa trung tâm',
    'hội nghị dự kiến nửa ngày, báo cáo trong nửa đầu tháng',
    'Khi có ít nhất hai phần ba số thành viên tán thành thì thông qua',
    'Kinh phí gồm hai phần: ngân sách và xã hội hóa',
    'thu nhập tăng gấp đôi',
  ])('no part is to be reached in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    [
      'Tỷ lệ hộ nghèo dưới 3%1; tỷ lệ cận nghèo dưới 5%2.',
      ['less-than 3% | measure: Tỷ lệ hộ nghèo', 'less-than 5% | measure: tỷ lệ cận nghèo'],
    ],
    ['Tổ chức cho 100% giáo viên ký cam kết đầu năm', ['equal 100% | of: giáo viên | measure: ký cam kết đầu năm']],
    ['90% thôn trong xã triển khai thực hiện hương ước', ['equal 90% | of: thôn trong xã | measure: triển khai thực hiện hương ước']],
    [
      '100% các huyện, thành phố có sóng 5G và 50% dân số được phủ sóng',
      ['equal 100% | of: các huyện, thành phố | measure: có sóng 5G', 'equal 50% | of: dân số | measure: được phủ sóng'],
    ],
    ['Đến hết năm 2022 số hóa 100% hồ sơ lưu trữ', ['equal 100% | of: hồ sơ lưu trữ | measure: số hóa']],
    ['Hằng năm tỷ lệ hộ nghèo giảm bình quân 1,5%', ['equal 1.5% decrease | measure: tỷ lệ hộ nghèo']],
    ['Tốc độ tăng trưởng bình quân đạt 8%', ['equal 8% | measure: Tốc độ tăng trưởng bình quân']],
    ['100% TTHC được công khai.', ['equal 100% | of: TTHC | measure: được công khai']],
    ['Giữ vững danh hiệu và 100% tổ dân phố ký cam kết có báo cáo', ['equal 100% | of: tổ dân phố | measure: ký cam kết có báo cáo']],
    [
      'Tỷ lệ người dân hài lòng đạt trên 90 % và tỷ lệ doanh nghiệp hài lòng đạt 85 %',
      ['more-than 90% | measure: Tỷ lệ người dân hài lòng', 'equal 85% | measure: tỷ lệ doanh nghiệp hài lòng'],
    ],
    [
      '95% trẻ em được tiêm chủng và 85% phụ nữ mang thai được khám đủ 4 lần',
      ['equal 95% | of: trẻ em | measure: được tiêm chủng', 'equal 85% | of: phụ nữ mang thai | measure: được khám đủ 4 lần'],
    ],
    [
      'Trên 95% hộ gia đình và 85% cơ quan đạt chuẩn văn hóa',
      ['more-than 95% | of: hộ gia đình | measure: đạt chuẩn văn hóa', 'more-than 85% | of: cơ quan | measure: đạt chuẩn văn hóa'],
    ],
    [
      'Tỷ lệ bao phủ bảo hiểm y tế đạt 95% vào năm 2024 và 97% vào năm 2025',
      ['equal 95% | measure: Tỷ lệ bao phủ bảo hiểm y tế', 'equal 97% | measure: Tỷ lệ bao phủ bảo hiểm y tế'],
    ],
    [
      'Tỷ lệ bao phủ năm 2024 đạt 95%; năm 2025 đạt 97%',
      ['equal 95% | measure: Tỷ lệ bao phủ năm 2024', 'equal 97% | measure: Tỷ lệ bao phủ'],
    ],
    [
      'Giảm tỷ lệ hộ nghèo từ 2% trở lên; còn dưới 9%',
      ['at-least 2% decrease | measure: tỷ lệ hộ nghèo', 'less-than 9% | measure: tỷ lệ hộ nghèo'],
    ],
    [
      'Giảm 5% số vụ, 10% số người chết và 15% số người bị thương',
      [
        'equal 5% decrease | measure: số vụ',
        'equal 10% decrease | measure: số người chết',
        'equal 15% decrease | measure: số người bị thương',
      ],
    ],
    [
      'Giảm 20% thời gian, tỷ lệ hồ sơ đúng hạn đạt 95%',
      ['equal 20% decrease | measure: thời gian', 'equal 95% | measure: tỷ lệ hồ sơ đúng hạn'],
    ],
    [
      '100% cán bộ được tập huấn và bồi dưỡng, trong đó 50% là nữ',
      ['equal 100% | of: cán bộ | measure: được tập huấn và bồi dưỡng', 'equal 50% | measure: là nữ'],
    ],
    ['Tỷ lệ trễ hạn < 2%; đạt ≥90% hồ sơ', ['less-than 2% | measure: Tỷ lệ trễ hạn', 'at-least 90% | measure: hồ sơ']],
    ['100% văn bản (trừ văn bản mật) được ký số', ['equal 100% | of: văn bản (trừ văn bản mật) | measure: được ký số']],
    ['$\\geq$ 98% hồ sơ trả đúng hạn', ['at-least 98% | of: hồ sơ | measure: trả đúng hạn']],
    ['Số người dự họp đạt ít nhất là 60%', ['at-least 60% | measure: Số người dự họp']],
    [
      'Điểm số toàn tỉnh đạt 6,5 điểm, tỷ lệ đỗ trên 90%',
      ['equal 6.5 điểm | measure: Điểm số toàn tỉnh', 'more-than 90% | measure: tỷ lệ đỗ'],
    ],
    ['Mỗi buổi tối đa 3 - 4 tiết', ['at-most 4 tiết | measure: Mỗi buổi']],
    ['Tối thiểu 80% hồ sơ được trả đúng hẹn', ['at-least 80% | of: hồ sơ | measure: được trả đúng hẹn']],
    ['Không quá 5% khách phàn nàn', ['at-most 5% | of: khách | measure: phàn nàn']],
    ['Năng suất lao động tăng tối thiểu 7%/năm', ['at-least 7% increase | measure: Năng suất lao động']],
    ['Tốc độ tăng trưởng đạt 8%/năm trở lên', ['at-least 8% | measure: Tốc độ tăng trưởng']],
    ['Số vụ cháy giảm từ 5% trở lên/năm', ['at-least 5% decrease | measure: Số vụ cháy']],
    ['Bao phủ bảo hiểm y tế đạt 95% dân số trở lên', ['at-least 95% | of: dân số | measure: Bao phủ bảo hiểm y tế']],
    ['Vận động 90% số hộ dân trở lên phân loại rác', ['at-least 90% | of: số hộ dân | measure: Vận động']],
    ['90% học sinh xếp loại khá trở lên', ['equal 90% | measure: học sinh xếp loại khá trở lên']],
    ['Tỷ lệ hồ sơ nộp qua mạng đạt từ 98,5% trở lên', ['at-least 98.5% | measure: Tỷ lệ hồ sơ nộp qua mạng']],
    ['Nâng tỷ lệ hộ có nước sạch lên 60%.', ['equal 60% | measure: tỷ lệ hộ có nước sạch']],
    ['Trạm y tế: 95%', ['equal 95% | measure: Trạm y tế']],
    ['Giảm 20% thời gian giải quyết', ['equal 20% decrease | measure: thời gian giải quyết']],
    ['Giảm số ca mắc 15% so với năm trước', ['equal 15% decrease | measure: số ca mắc']],
    ['Lượng khách tăng ít nhất 30% so với năm 2021', ['at-least 30% increase | measure: Lượng khách']],
    ['Đến năm 2025, phấn đấu trên 90% xã có mạng', ['more-than 90% | of: xã | measure: có mạng']],
    ['Khu vực tư nhân đóng góp trên 52% GRDP', ['more-than 52% | of: GRDP | measure: Khu vực tư nhân đóng góp']],
    ['rút ngắn 5 - 10% thời gian', ['at-least 5-10% decrease | measure: thời gian']],
    ['Chiếm 30%-40% tổng số', ['at-least 30-40% | measure: tổng số']],
    [
      'Tối thiểu 90% hồ sơ cấp tỉnh, 70% hồ sơ cấp huyện được lập trên mạng',
      [
        'at-least 90% | of: hồ sơ cấp tỉnh | measure: được lập trên mạng',
        'at-least 70% | of: hồ sơ cấp huyện | measure: được lập trên mạng',
      ],
    ],
    [
      '100% hộ nghèo được cấp thẻ, 85% được kích hoạt tài khoản',
      ['equal 100% | of: hộ nghèo | measure: được cấp thẻ', 'equal 85% | of: hộ nghèo | measure: được kích hoạt tài khoản'],
    ],
    ['Hằng năm, 100% hộ nghèo được khám bệnh', ['equal 100% | of: hộ nghèo | measure: được khám bệnh']],
    ['Ít nhất 15% viên chức trẻ giữ chức vụ quản lý', ['at-least 15% | of: viên chức trẻ | measure: giữ chức vụ quản lý']],
    ['100% công chức, viên chức ký cam kết', ['equal 100% | of: công chức, viên chức | measure: ký cam kết']],
    [
      '90% cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức',
      ['equal 90% | of: cơ quan, đơn vị | measure: tổ chức hội nghị cán bộ, công chức'],
    ],
    ['100% cơ quan, tổ chức được tuyên truyền', ['equal 100% | of: cơ quan, tổ chức | measure: được tuyên truyền']],
    ['100% tổ chức đảng đạt trong sạch', ['equal 100% | of: tổ chức đảng | measure: đạt trong sạch']],
    ['100% công dân đủ điều kiện được cấp căn cước', ['equal 100% | of: công dân đủ điều kiện | measure: được cấp căn cước']],
    ['100% công dân đủ điều kiện tham gia khám', ['equal 100% | of: công dân | measure: đủ điều kiện tham gia khám']],
    ['100% thôn là thôn văn hóa, được công nhận', ['equal 100% | of: thôn | measure: là thôn văn hóa, được công nhận']],
    ['95% hồ sơ giải quyết đúng hạn', ['equal 95% | of: hồ sơ | measure: giải quyết đúng hạn']],
    ['95% kết quả giải quyết thủ tục được số hóa', ['equal 95% | of: kết quả giải quyết thủ tục | measure: được số hóa']],
    ['Hồ sơ đất đai đạt 90%, hồ sơ hộ tịch đạt 100%', ['equal 90% | measure: Hồ sơ đất đai', 'equal 100% | measure: hồ sơ hộ tịch']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['Năm 2020 đã trả đúng hạn 93,7% hồ sơ', 'Tỷ lệ (%)', 'phần trăm'])('%s gives none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('counts, places, sums', () => {
  test.each([
    ['Tổ chức ít nhất 03 lớp tập huấn cho cán bộ thôn.', ['at-least 3 lớp | of: lớp tập huấn cho cán bộ thôn | measure: Tổ chức']],
    ['Kết nạp từ 03 đoàn viên ưu tú trở lên', ['at-least 3 đoàn viên | of: đoàn viên ưu tú | measure: Kết nạp']],
    ['Kiểm soát nguồn thải từ 200 m3/ngày đêm trở lên', []],
    ['Kiểm tra tối thiểu 02 cuộc/năm', ['at-least 2 cuộc/năm | of: cuộc | measure: Kiểm tra']],
    ['Giảm 20 thủ tục hành chính', ['equal 20 thủ tục decrease | measure: thủ tục hành chính']],
    ['Thời gian cấp phép giảm 02 ngày', ['equal 2 ngày decrease | measure: Thời gian cấp phép']],
    ['Tổ chức ≥ 05 lớp tập huấn', ['at-least 5 lớp | of: lớp tập huấn | measure: Tổ chức']],
    ['Đến cuối năm 2024 tăng 02 xã đạt chuẩn', ['equal 2 xã increase | measure: xã đạt chuẩn']],
    ['100% trường học không dùng đồ nhựa', ['equal 100% | of: trường học | measure: không dùng đồ nhựa']],
    ['60% hộ phân loại rác tại nguồn', ['equal 60% | of: hộ | measure: phân loại rác tại nguồn']],
    ['Cắt giảm thời gian cấp phép ít nhất 02 ngày', ['at-least 2 ngày decrease | measure: thời gian cấp phép']],
    ['Rút ngắn thời gian cấp phép xuống còn 02 ngày', ['equal 2 ngày | measure: thời gian cấp phép']],
    ['Thời gian cấp phép rút từ 05 ngày xuống còn 03 ngày', ['equal 3 ngày | measure: Thời gian cấp phép']],
    [
      'Cấp giấy chứng nhận đạt từ 98,5% diện tích cần cấp trở lên',
      ['at-least 98.5% | of: diện tích cần cấp | measure: Cấp giấy chứng nhận'],
    ],
    [
      'Tỷ lệ hút thuốc ở nam giới từ 15 tuổi trở lên xuống dưới 39%',
      ['less-than 39% | measure: Tỷ lệ hút thuốc ở nam giới từ 15 tuổi trở lên'],
    ],
    ['Sản lượng nuôi biển đạt 1,05 triệu tấn', ['equal 1050000 tấn | measure: Sản lượng nuôi biển']],
    ['Đón ít nhất 350 nghìn lượt khách', ['at-least 350000 lượt khách | of: lượt khách | measure: Đón']],
    ['Điểm đánh giá đạt từ 70 điểm trở lên', ['at-least 70 điểm | measure: Điểm đánh giá']],
    ['Người dân chờ không quá 15 phút một lượt', ['at-most 15 phút/lượt | measure: Người dân chờ']],
    ['Phục vụ trên 1.200 lượt người', ['more-than 1200 lượt người | of: lượt người | measure: Phục vụ']],
    ['Mở ít nhất 03 lớp, tối thiểu 02 hội nghị', ['at-least 3 lớp | of: lớp | measure: Mở', 'at-least 2 hội nghị | of: hội nghị']],
    ['Phấn đấu xếp trong nhóm 10 tỉnh dẫn đầu', ['at-most 10 hạng | of: tỉnh dẫn đầu']],
    ['Chỉ số của Sở xếp trong nhóm 05/19 sở, ngành', ['at-most 5/19 hạng | of: sở, ngành | measure: Chỉ số của Sở']],
    ['Chỉ số PCI xếp thứ 15/63', ['equal 15/63 hạng | measure: Chỉ số PCI']],
    ['Chọn ít nhất một điểm đến', ['at-least 1 điểm đến | of: điểm đến | measure: Chọn']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['02/12 xã đạt chuẩn', ['equal 2/12 xã | of: xã | measure: đạt chuẩn']],
    ['Cứng hóa từ 8 đến 10 km đường thôn', ['at-least 8-10 km | of: đường thôn | measure: Cứng hóa']],
    ['Ủng hộ Quỹ tối thiểu 20.000 đồng/đoàn viên', ['at-least 20000 đồng/đoàn viên | measure: Ủng hộ Quỹ']],
    ['Thu nhập bình quân đạt 48 triệu đồng/người/năm', ['equal 48000000 đồng/người/năm | measure: Thu nhập bình quân']],
    ['Thêm 12 xã đạt chuẩn', ['equal 12 xã increase | measure: xã đạt chuẩn']],
  ])('%s, in a division of targets alone', (text, expected) => {
    expect(read(text, true)).toEqual(expected);
    expect(read(text)).toEqual([]);
  });

  test.each([
    'Mở 03 lớp tập huấn',
    'In 3.000 tờ rơi',
    'Ưu tiên hộ có từ 02 con trở lên',
    'Dự án trên 5 ha phải đánh giá tác động',
    'Thông báo trước ít nhất 10 ngày',
    'Trả lời không quá 03 ngày kể từ ngày nhận đơn',
    'Họp ít nhất 02 lần/năm',
    'Năm 2021 đã mở ít nhất 03 lớp',
    'Tổng mức không quá 4,75 tỷ đồng',
    'Mời khoảng 250 người',
    'Ngày 20/8/2025, cử cán bộ xuống 03 xã',
  ])('%s gives none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(['Dự kiến mở 12 lớp cho 300 người', 'Dự kiến chỉ tiêu: 80 người', 'Ước đạt 20 lớp'])('an estimate is no target: %s', (text) => {
    expect(read(text, true)).toEqual([]);
  });
});
