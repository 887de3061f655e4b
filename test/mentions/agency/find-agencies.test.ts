import { describe, expect, test } from '@jest/globals';
import { findAgencies } from '../../../src/mentions/agency/find-agencies.js';

const context = { issuer: 'so-khcn@quang-binh', on: '2020-03-10' };
const found = (text: string): [string, string | null][] =>
  findAgencies(text, context).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('units in running text', () => {
  test.each([
    [
      'theo Quyết định của Thủ tướng Chính phủ và ý kiến của Bộ Nội vụ',
      [
        ['Thủ tướng Chính phủ', 'ttg'],
        ['Bộ Nội vụ', 'bnv'],
      ],
    ],
    ['do ủy ban nhân dân tỉnh ban hành', [['ủy ban nhân dân tỉnh', 'ubnd@quang-binh']]],
    ['Ban Chỉ đạo cải cách hành chính của Chính phủ', [['Ban Chỉ đạo cải cách hành chính của Chính phủ', 'bcd-cchc@cp']]],
    ['Ban Chỉ đạo CCHC của huyện Lệ Thủy họp', [['Ban Chỉ đạo CCHC của huyện Lệ Thủy', 'bcd-cchc@quang-binh.le-thuy']]],
    ['Phòng Nội vụ thuộc UBND huyện Lệ Thủy', [['Phòng Nội vụ thuộc UBND huyện Lệ Thủy', 'phong-noi-vu@quang-binh.le-thuy']]],
    ['Trạm Y tế của các xã, thị trấn', [['Trạm Y tế của các xã, thị trấn', 'group:tram-y-te-cap-xa']]],
    ['Phòng Nội vụ thuộc UBND các huyện', [['Phòng Nội vụ thuộc UBND các huyện', 'group:phong-noi-vu-cap-huyen']]],
    [
      'Giao Trung tâm Tin học và Thống kê KH&CN đăng tin hằng tuần',
      [['Trung tâm Tin học và Thống kê KH&CN', 'trung-tam-tin-hoc-va-thong-ke-khoa-hoc-va-cong-nghe@so-khcn@quang-binh']],
    ],
    [
      'Phòng 8, Phòng 11 xây dựng kế hoạch; Tổ 12 người',
      [
        ['Phòng 8', 'phong-8@so-khcn@quang-binh'],
        ['Phòng 11', 'phong-11@so-khcn@quang-binh'],
      ],
    ],
    ['Đề nghị Báo Quảng Bình cử phóng viên đưa tin', [['Báo Quảng Bình', 'bao-quang-binh']]],
    ['Giám đốc ban hành quyết định', [['Giám đốc', 'giam-doc@so-khcn@quang-binh']]],
    ['Tổ bầu cử số 3 chủ trì', [['Tổ bầu cử số 3', 'to-bau-cu-so-3@quang-binh']]],
    [
      'Đội Quản lý địa bàn số 1, số 2 kiểm tra',
      [
        ['Đội Quản lý địa bàn số 1', 'doi-quan-ly-dia-ban-so-1@so-khcn@quang-binh'],
        ['số 2', 'doi-quan-ly-dia-ban-so-2@so-khcn@quang-binh'],
      ],
    ],
    [
      'Đội 1, 2 và 3 tuần tra; Tổ 1, 2 người',
      [
        ['Đội 1', 'doi-1@so-khcn@quang-binh'],
        ['2', 'doi-2@so-khcn@quang-binh'],
        ['3', 'doi-3@so-khcn@quang-binh'],
        ['Tổ 1', 'to-1@so-khcn@quang-binh'],
      ],
    ],
    ['Các tổ chức cơ sở đảng quán triệt', [['Các tổ chức cơ sở đảng', 'group:to-chuc-co-so-dang']]],
    ['Tổ hòa giải các thôn phối hợp', [['Tổ hòa giải các thôn', 'group:to-hoa-giai-thon']]],
    ['Hội nghị các thôn bàn', [['các thôn', 'group:thon']]],
    ['Phòng Quản lý khoa học chủ trì soạn thảo', [['Phòng Quản lý khoa học', 'phong-quan-ly-khoa-hoc@so-khcn@quang-binh']]],
    [
      'Trung tâm Trợ giúp pháp lý nhà nước cử người',
      [['Trung tâm Trợ giúp pháp lý nhà nước', 'trung-tam-tro-giup-phap-ly-nha-nuoc@so-khcn@quang-binh']],
    ],
    ['Văn phòng tổ chức họp báo', [['Văn phòng', 'van-phong@so-khcn@quang-binh']]],
    ['Giao Ngân hàng Chính sách xã hội tỉnh cho vay', [['Ngân hàng Chính sách xã hội tỉnh', 'ngan-hang-chinh-sach-xa-hoi@quang-binh']]],
    ['phối hợp với Ngân hàng CSXH tỉnh rà soát', [['Ngân hàng CSXH tỉnh', 'ngan-hang-chinh-sach-xa-hoi@quang-binh']]],
    ['Phối hợp với Trung tâm Tin học dán tem lên thiết bị', [['Trung tâm Tin học', 'trung-tam-tin-hoc@so-khcn@quang-binh']]],
    ['cùng các thầy cô ở phòng nội trú', []],
    ['Tổ Khoa học tự nhiên chủ trì', [['Tổ Khoa học tự nhiên', 'to-khoa-hoc-tu-nhien@so-khcn@quang-binh']]],
    ['phối hợp với Phòng Quản lý khoa học phát hành bản tin', [['Phòng Quản lý khoa học', 'phong-quan-ly-khoa-hoc@so-khcn@quang-binh']]],
    [
      'Phòng Tiếp nhận và Trả kết quả thủ tục hành chính niêm yết',
      [['Phòng Tiếp nhận và Trả kết quả thủ tục hành chính', 'phong-tiep-nhan-va-tra-ket-qua-thu-tuc-hanh-chinh@so-khcn@quang-binh']],
    ],
    [
      'Trường Quân sự tỉnh, Trung đoàn 738',
      [
        ['Trường Quân sự tỉnh', 'truong-quan-su@quang-binh'],
        ['Trung đoàn 738', 'trung-doan-738@so-khcn@quang-binh'],
      ],
    ],
    ['giao đảng ủy các xã, phường', [['đảng ủy các xã, phường', 'group:dang-uy-cap-xa']]],
    ['Các đảng ủy xã, phường lập danh sách', [['Các đảng ủy xã, phường', 'group:dang-uy-cap-xa']]],
    ['do đảng ủy và an ninh các xã', [['các xã', 'group:xa']]],
    [
      'UBND các huyện Lệ Thủy, Quảng Ninh; mọi người dân',
      [
        ['UBND các huyện Lệ Thủy', 'ubnd@quang-binh.le-thuy'],
        ['Quảng Ninh', 'ubnd@quang-binh.quang-ninh'],
      ],
    ],
    [
      'UBND các huyện, thị xã, thành phố Đồng Hới rà soát',
      [
        ['UBND các huyện, thị xã', 'group:ubnd-cap-huyen'],
        ['thành phố Đồng Hới', 'ubnd@quang-binh.dong-hoi'],
      ],
    ],
    [
      'UBND các huyện, thị xã Lệ Thủy, Ba Đồn rà soát',
      [
        ['UBND các huyện, thị xã Lệ Thủy', 'ubnd@quang-binh.le-thuy'],
        ['Ba Đồn', 'ubnd@quang-binh.ba-don'],
      ],
    ],
    [
      'Trưởng các phòng, Chánh Thanh tra, Chánh Văn phòng chịu trách nhiệm',
      [
        ['Trưởng các phòng', 'group:truong-phong@so-khcn@quang-binh'],
        ['Chánh Thanh tra', 'chanh-thanh-tra@so-khcn@quang-binh'],
        ['Chánh Văn phòng', 'chanh-van-phong@so-khcn@quang-binh'],
      ],
    ],
    ['Đoàn xã, phường, thị trấn vận động', [['Đoàn xã, phường, thị trấn', 'group:doan-cap-xa']]],
    ['phối hợp với UBND cùng cấp', [['UBND cùng cấp', 'group:ubnd-cung-cap']]],
    ['Đồng chí Phó Giám đốc Lê Văn Nam phụ trách hòa giải', [['Đồng chí Phó Giám đốc Lê Văn Nam', 'pho-giam-doc@so-khcn@quang-binh']]],
    ['học tập đồng chí Chủ tịch Hồ Chí Minh', []],
    ['các cấp ủy, tổ chức đảng tổ chức quán triệt', [['các cấp ủy, tổ chức đảng', 'group:cap-uy-to-chuc-dang']]],
    [
      'Chủ tịch, các PCT UBND tỉnh',
      [
        ['Chủ tịch', 'chu-tich-ubnd@quang-binh'],
        ['các PCT UBND tỉnh', 'group:pho-chu-tich-ubnd@quang-binh'],
      ],
    ],
    [
      'Riêng UBND xã Trường Thủy, xã Hội Sơn lập hồ sơ',
      [
        ['UBND xã Trường Thủy', 'ubnd@quang-binh.?.truong-thuy'],
        ['xã Hội Sơn', 'ubnd@quang-binh.?.hoi-son'],
      ],
    ],
    [
      'UBND các xã: Trường Minh, Hội Sơn, Trường Tiểu học Hội Sơn',
      [
        ['UBND các xã: Trường Minh', 'ubnd@quang-binh.?.truong-minh'],
        ['Hội Sơn', 'ubnd@quang-binh.?.hoi-son'],
        ['Trường Tiểu học Hội Sơn', 'truong-tieu-hoc-hoi-son@quang-binh'],
      ],
    ],
    [
      'Sở GTVT các tỉnh, thành phố trực thuộc Trung ương rà soát',
      [['Sở GTVT các tỉnh, thành phố trực thuộc Trung ương', 'group:so-giao-thong-van-tai-cap-tinh']],
    ],
    [
      'UBND các huyện trên địa bàn tỉnh; UBND các huyện, thành phố thuộc tỉnh',
      [
        ['UBND các huyện trên địa bàn tỉnh', 'group:ubnd-cap-huyen'],
        ['UBND các huyện, thành phố thuộc tỉnh', 'group:ubnd-cap-huyen'],
      ],
    ],
    ['Giao Ban Nhân dân các ấp vận động', [['Ban Nhân dân các ấp', 'group:ban-nhan-dan-ap']]],
    ['Phòng Quản lý ngân sách số hóa hồ sơ', [['Phòng Quản lý ngân sách', 'phong-quan-ly-ngan-sach@so-khcn@quang-binh']]],
    ['Các huyện ủy, thị ủy, thành ủy triển khai', [['Các huyện ủy, thị ủy, thành ủy', 'group:huyen-uy-thi-uy-thanh-uy']]],
    [
      'Đảng đoàn HĐND tỉnh lãnh đạo; Ban cán sự đảng UBND tỉnh chỉ đạo',
      [
        ['Đảng đoàn HĐND tỉnh', 'dang-doan-hdnd@quang-binh'],
        ['Ban cán sự đảng UBND tỉnh', 'ban-can-su-dang-ubnd@quang-binh'],
      ],
    ],
    [
      'Các Phó Giám đốc họp giao ban; Tổ Thư ký Ban Chỉ đạo tổng hợp',
      [
        ['Các Phó Giám đốc', 'group:pho-giam-doc@so-khcn@quang-binh'],
        ['Tổ Thư ký Ban Chỉ đạo', 'to-thu-ky@ban-chi-dao@so-khcn@quang-binh'],
      ],
    ],
    ['Trưởng đoàn kiểm tra ký kết luận', [['Trưởng đoàn kiểm tra', 'truong-doan@doan-kiem-tra@so-khcn@quang-binh']]],
    ['Trưởng các thôn, bản rà soát hộ dân', [['Trưởng các thôn, bản', 'group:truong-thon-ban']]],
    ['Ban Chỉ đạo các xã, thị trấn báo cáo', [['Ban Chỉ đạo các xã, thị trấn', 'group:ban-chi-dao-cap-xa']]],
    ['Ban Chỉ đạo 12 xã, thị trấn báo cáo', [['Ban Chỉ đạo 12 xã, thị trấn', 'group:ban-chi-dao-cap-xa']]],
    ['cùng với Tổ công nghệ số cộng đồng hướng dẫn', [['Tổ công nghệ số cộng đồng', 'to-cong-nghe-so-cong-dong@quang-binh']]],
    ['Ban Chỉ đạo 389 tỉnh kiểm tra', [['Ban Chỉ đạo 389 tỉnh', 'ban-chi-dao-389@quang-binh']]],
    ['Ban Chỉ đạo 35 họp, Đoàn kiểm tra 12 người', [['Ban Chỉ đạo 35', 'ban-chi-dao-35@so-khcn@quang-binh']]],
    ['Các Phòng GDĐT tự kiểm tra', [['Các Phòng GDĐT', 'group:phong-giao-duc-va-dao-tao-cap-huyen']]],
    [
      'Đề nghị Hội Bảo vệ người tiêu dùng Việt Nam phát động; Hội Bảo vệ người tiêu dùng tỉnh hưởng ứng',
      [
        ['Hội Bảo vệ người tiêu dùng Việt Nam', 'hoi-bao-ve-nguoi-tieu-dung-viet-nam'],
        ['Hội Bảo vệ người tiêu dùng tỉnh', 'hoi-bao-ve-nguoi-tieu-dung@quang-binh'],
      ],
    ],
    ['Các chi, đảng bộ cơ sở hoàn thành tổng kết', [['Các chi, đảng bộ cơ sở', 'group:chi-bo-dang-bo-co-so']]],
    ['Trưởng thôn chịu trách nhiệm rà soát', [['Trưởng thôn', 'group:truong-thon']]],
    ['Tạp chí Nhật Lệ mở chuyên trang', [['Tạp chí Nhật Lệ', 'tap-chi-nhat-le']]],
    ['Trung tâm Văn hóa tăng thời lượng phát sóng', [['Trung tâm Văn hóa', 'trung-tam-van-hoa@so-khcn@quang-binh']]],
    ['phối hợp với Phòng Nghiệp vụ giải đáp vướng mắc', [['Phòng Nghiệp vụ', 'phong-nghiep-vu@so-khcn@quang-binh']]],
    ['phối hợp với Phòng Nghiệp vụ chọn hạt nhân văn nghệ', [['Phòng Nghiệp vụ', 'phong-nghiep-vu@so-khcn@quang-binh']]],
    ['phối hợp với Phòng Kế hoạch tổng hợp hoàn thiện', [['Phòng Kế hoạch tổng hợp', 'phong-ke-hoach-tong-hop@so-khcn@quang-binh']]],
    ['phối hợp với Trạm Thú y kiểm soát giết mổ', [['Trạm Thú y', 'tram-thu-y@so-khcn@quang-binh']]],
    [
      'Thanh tra chủ trì; Thanh tra, Văn phòng gửi số liệu',
      [
        ['Thanh tra', 'thanh-tra@so-khcn@quang-binh'],
        ['Thanh tra', 'thanh-tra@so-khcn@quang-binh'],
        ['Văn phòng', 'van-phong@so-khcn@quang-binh'],
      ],
    ],
    ['UBND các xã thuộc diện sắp xếp xây dựng Đề án', [['UBND các xã thuộc diện sắp xếp', 'group:ubnd-cap-xa']]],
    ['UBND các xã, thị trấn: Chuẩn bị hồ sơ', [['UBND các xã, thị trấn', 'group:ubnd-cap-xa']]],
    ['giao các trường mầm non, tiểu học lập danh sách', [['các trường mầm non, tiểu học', 'group:truong-mam-non-tieu-hoc']]],
    ['tham mưu lãnh đạo Sở', [['lãnh đạo Sở', 'group:lanh-dao@so-khcn@quang-binh']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    [
      'phong-giao-duc-va-dao-tao@bac-giang.yen-the',
      'phối hợp với Phòng Nội vụ, Tổ Mầm non',
      ['phong-noi-vu@bac-giang.yen-the', 'to-mam-non@phong-giao-duc-va-dao-tao@bac-giang.yen-the'],
    ],
    ['trung-tam-y-te@bac-giang.yen-the', 'phối hợp với Phòng Điều dưỡng', ['phong-dieu-duong@trung-tam-y-te@bac-giang.yen-the']],
    ['benh-vien-phoi@lang-son', 'Hội đồng Quản lý chất lượng họp', ['hoi-dong-quan-ly-chat-luong@benh-vien-phoi@lang-son']],
    ['ubnd@lang-son', 'Hội đồng Sáng kiến họp', ['hoi-dong-sang-kien@lang-son']],
    [
      'chi-cuc-kiem-lam@so-nnptnt@nghe-an',
      'phối hợp với Chi cục Thủy lợi, Phòng Pháp chế',
      ['chi-cuc-thuy-loi@so-nnptnt@nghe-an', 'phong-phap-che@chi-cuc-kiem-lam@so-nnptnt@nghe-an'],
    ],
    [
      'ubnd@nam-dinh.hai-hau.hai-an',
      'phối hợp với trạm y tế xã, công an xã và Tổ bầu cử bố trí lực lượng',
      ['tram-y-te@nam-dinh.hai-hau.hai-an', 'cong-an@nam-dinh.hai-hau.hai-an', 'to-bau-cu@nam-dinh.hai-hau.hai-an'],
    ],
    ['ubnd@nam-dinh.hai-hau.hai-an', 'xây trạm y tế đạt chuẩn', []],
    [
      'ubnd@nam-dinh.hai-hau.hai-an',
      'Giao công chức Văn hóa - Xã hội, TP-HT tham mưu (Công chức VP-TK tổng hợp); mời công chức dự họp',
      [
        'cong-chuc-van-hoa-xa-hoi@nam-dinh.hai-hau.hai-an',
        'cong-chuc-tu-phap-ho-tich@nam-dinh.hai-hau.hai-an',
        'cong-chuc-van-phong-thong-ke@nam-dinh.hai-hau.hai-an',
      ],
    ],
    [
      'ubnd@nam-dinh.hai-hau',
      'Các phòng, ban chuyên môn, đơn vị sự nghiệp thuộc huyện; UBND các xã; các phòng rà soát, đơn vị sự nghiệp báo cáo',
      [
        'group:phong-chuyen-mon@ubnd@nam-dinh.hai-hau',
        'group:don-vi-truc-thuoc@ubnd@nam-dinh.hai-hau',
        'group:ubnd-cap-xa',
        'group:phong@ubnd@nam-dinh.hai-hau',
      ],
    ],
    [
      'truong-dai-hoc-vinh@nghe-an',
      'phối hợp với Phòng CT-CT&QLNH, Đoàn Thanh niên - Hội Sinh viên',
      ['phong-ct-ct-va-qlnh@truong-dai-hoc-vinh@nghe-an', 'dtn@truong-dai-hoc-vinh@nghe-an', 'hoi-sinh-vien@truong-dai-hoc-vinh@nghe-an'],
    ],
    [
      'cuc-thi-hanh-an-dan-su@vinh-long',
      'Chi cục trưởng các Chi cục THADS huyện, thành phố tổ chức thực hiện',
      ['group:chi-cuc-truong-chi-cuc-thi-hanh-an-dan-su-cap-huyen'],
    ],
    [
      'so-cong-thuong@hai-duong',
      'Phòng Kế hoạch - Tài chính - Tổng hợp chủ trì, phối hợp với Phòng Kế hoạch - Tài chính - Sở Nội vụ',
      ['phong-ke-hoach-tai-chinh-tong-hop@so-cong-thuong@hai-duong', 'phong-ke-hoach-tai-chinh@so-noi-vu@hai-duong'],
    ],
    [
      'ubnd@gia-lai.ia-hrung',
      'phối hợp với Hạt Kiểm lâm khu vực, Hạt Kiểm lâm',
      ['hat-kiem-lam-khu-vuc@gia-lai', 'hat-kiem-lam@gia-lai.ia-hrung'],
    ],
    [
      'bnv',
      'Các Cục trưởng, Vụ trưởng đôn đốc công chức; các đơn vị thuộc các Bộ cử người',
      ['group:cuc-truong@bnv', 'group:vu-truong@bnv', 'group:don-vi-thuoc-bo'],
    ],
    [
      'so-y-te@nam-dinh',
      'Trưởng đoàn điều hành cuộc kiểm tra. Các thành viên chịu trách nhiệm trước Trưởng đoàn. Theo ý kiến của Giám đốc chỉ đạo',
      ['truong-doan@so-y-te@nam-dinh', 'group:thanh-vien@so-y-te@nam-dinh'],
    ],
    [
      'ubnd@nam-dinh.hai-hau',
      'Giao các trạm y tế xã, phường; Hiệu trưởng trường Mầm non Hải An và Trưởng phòng Tư pháp thực hiện',
      ['group:tram-y-te-cap-xa', 'hieu-truong@truong-mam-non-hai-an@nam-dinh.hai-hau', 'truong-phong@phong-tp@nam-dinh.hai-hau'],
    ],
    [
      'so-y-te@nam-dinh',
      'phối hợp với các cơ quan chức năng có liên quan, các bệnh viện tuyến tỉnh và Chánh Văn phòng UBND tỉnh',
      ['group:co-quan-chuc-nang-lien-quan', 'group:benh-vien-tuyen-tinh', 'chanh-van-phong@vp-ubnd@nam-dinh'],
    ],
  ])('as the issuer says it: %s, %s', (issuer, text, values) => {
    expect(findAgencies(text, { issuer, on: '2021-08-16' }).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    'Số: 12/KH-UBND',
    'Chương trình hành động số 09-CTr/TU, Tờ trình số 17/TTr-VPUBND',
    'xây dựng Chính phủ điện tử, Chính phủ số',
    'Thanh tra, kiểm tra việc thực hiện; Thanh tra việc chấp hành; Thanh tra và kiểm tra hồ sơ',
    'Tổ chức hội nghị; Báo cáo kết quả; Ban hành văn bản; Bộ luật Lao động; Trường hợp vướng mắc',
    'mọi người dân, 12 xã đạt chuẩn, mỗi đơn vị, Mỗi Sở cử 01 cán bộ',
    'các hội nghị, các bộ thủ tục, các bản sao, các trường hợp',
    'CÁC NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'phòng, chống tham nhũng; phòng cháy, chữa cháy',
    'kinh tế - xã hội, tài chính, giáo dục',
    'tại xã Trường Sơn, huyện Trường Sa, thị trấn Trạm Tấu và TP. Hội An',
    'tại bộ phận tiếp nhận hồ sơ; thành phố thông minh',
    'vận động các giám đốc doanh nghiệp, các chủ tịch công đoàn cơ sở',
  ])('no unit in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('with "với" a role looks forward as far as units follow each other, else back', () => {
    const roles = findAgencies(
      'Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh và các cơ quan liên quan tham mưu; gửi Sở Tài chính theo dõi việc chi',
      context,
    );
    expect(roles.map(({ role }) => role)).toEqual(['lead', 'partner', 'partner', 'monitor']);
  });
});
