import { expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

const context = { issuer: 'ubnd@hai-duong.kim-thanh', issuedOn: '2021-03' };

test.each(
  table(`
    Nghị quyết Đại hội XX Đảng bộ tỉnh | Nghị quyết Đại hội XX Đảng bộ tỉnh → nghi-quyet-dai-hoi:dang-bo@hai-duong:20
    Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bình Định lần thứ XX, nhiệm kỳ 2020 - 2025 | Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bình Định lần thứ XX → nghi-quyet-dai-hoi:dang-bo@binh-dinh:20
    Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV | Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV → nghi-quyet-dai-hoi:dang-bo@hai-duong.kim-thanh:25
    Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII → nghi-quyet-dai-hoi:dang:13
    Nghị quyết Đại hội XVII Đảng bộ thành phố Hải Phòng | Nghị quyết Đại hội XVII Đảng bộ thành phố Hải Phòng → nghi-quyet-dai-hoi:dang-bo@hai-phong:17
    Văn kiện Đại hội XIII | Văn kiện Đại hội XIII → nghi-quyet-dai-hoi:dang:13
    Nghị quyết Hội nghị Trung ương 6 khoá XII | Nghị quyết Hội nghị Trung ương 6 khoá XII → nghi-quyet-trung-uong:k12:6
    Nghị quyết Hội nghị lần thứ mười hai Ban Chấp hành Trung ương Đảng khóa XI | Nghị quyết Hội nghị lần thứ mười hai Ban Chấp hành Trung ương Đảng khóa XI → nghi-quyet-trung-uong:k11:12
    Nghị quyết TW 4 (khoá XII) | Nghị quyết TW 4 (khoá XII) → nghi-quyet-trung-uong:k12:4
    Kết luận Trung ương 4 khóa XIII | Kết luận Trung ương 4 khóa XIII → ket-luan-trung-uong:k13:4
    Nghị quyết số 18-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII | Nghị quyết số 18-NQ/TW ngày 25/10/2017 → nghi-quyet:tw:2017:18
    Đại hội Đảng bộ tỉnh lần thứ XX; Hội nghị Trung ương 6; Đại hội thi đua yêu nước lần thứ V
    Nghị quyết đại hội cổ đông năm 2020
  `),
)('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
