import { describe, expect, test } from '@jest/globals';
import type { AgencyContext } from '../../../src/mentions/agency/agency-mention.js';
import { parseAgencies } from '../../../src/mentions/agency/parse-agencies.js';

const department: AgencyContext = { issuer: 'so-tu-phap@ninh-thuan', on: '2016-01-22' };
const district: AgencyContext = { issuer: 'ubnd@ca-mau.thoi-binh', on: '2020-02-10' };
const commune: AgencyContext = { issuer: 'ubnd@an-giang.rach-gia', on: '2025-09-01' };
const ids = (cell: string, context: AgencyContext): (string | null)[] => parseAgencies(cell, context).map(({ value }) => value);

const party: AgencyContext = { issuer: 'huyen-uy@son-la.moc-chau', on: '2021-03-16' };
const school: AgencyContext = { issuer: 'truong-trung-hoc-co-so-nguyen-hue@dak-lak.krong-nang', on: '2022-09-09' };

describe('a Party committee, a school, and who is known by a short name there', () => {
  test.each([
    [
      'VPHU chủ trì, phối hợp với Ban Tuyên giáo HU',
      party,
      ['van-phong-huyen-uy@son-la.moc-chau', 'ban-tuyen-giao-huyen-uy@son-la.moc-chau'],
    ],
    ['UBKT Huyện ủy, Ban Tổ chức HU', party, ['uy-ban-kiem-tra-huyen-uy@son-la.moc-chau', 'ban-to-chuc-huyen-uy@son-la.moc-chau']],
    [
      'Trưởng Ban Tổ chức; Chánh Văn phòng Huyện ủy',
      party,
      ['truong-ban@ban-to-chuc', 'chanh-van-phong@van-phong'].map((post) => `${post}-huyen-uy@son-la.moc-chau`),
    ],
    [
      'Chủ nhiệm Ủy ban Kiểm tra; Ban Tổ chức Công đoàn huyện',
      party,
      ['chu-nhiem@uy-ban-kiem-tra-huyen-uy@son-la.moc-chau', 'ban-to-chuc@cong-doan@son-la.moc-chau'],
    ],
    ['Đảng ủy Quân sự huyện, Đảng ủy Công an huyện', party, ['dang-uy-quan-su@son-la.moc-chau', 'dang-uy-cong-an@son-la.moc-chau']],
    [
      'Ban Tổ chức, Văn phòng; UBKT, Ban Dân vận',
      party,
      ['ban-to-chuc', 'van-phong', 'uy-ban-kiem-tra', 'ban-dan-van'].map((body) => `${body}-huyen-uy@son-la.moc-chau`),
    ],
    [
      'Phòng Tổng hợp; Ban Tổ chức Tỉnh ủy; UBND huyện',
      party,
      ['phong-tong-hop@huyen-uy@son-la.moc-chau', 'btctu@son-la', 'ubnd@son-la.moc-chau'],
    ],
    [
      'Trại tạm giam Công an tỉnh; Cơ quan CSĐT Công an thành phố Hội An',
      { issuer: 'vien-kiem-sat-nhan-dan@quang-nam', on: '2023-03-16' },
      ['trai-tam-giam@cong-an-tinh@quang-nam', 'co-quan-canh-sat-dieu-tra@cong-an@quang-nam.hoi-an'],
    ],
    ['Văn phòng; UBKT', { issuer: 'ldld@son-la', on: '2021-03-16' }, ['van-phong@ldld@son-la', 'uy-ban-kiem-tra@ldld@son-la']],
    ['Đảng ủy xã Chiềng Sơn', party, ['dang-uy@son-la.moc-chau.chieng-son']],
    ['Các chi bộ, đảng bộ trực thuộc', party, ['group:chi-bo-dang-bo-truc-thuoc@huyen-uy@son-la.moc-chau']],
    [
      'Liên đội; Công đoàn',
      school,
      ['lien-doi@truong-trung-hoc-co-so-nguyen-hue@dak-lak.krong-nang', 'cong-doan@truong-trung-hoc-co-so-nguyen-hue@dak-lak.krong-nang'],
    ],
    ['P.HT, NVYT; TPTĐ', school, ['pho-hieu-truong', 'nhan-vien-y-te', 'tong-phu-trach-doi'].map((post) => `${post}@${school.issuer}`)],
    ['Văn phòng Tỉnh đoàn; Văn phòng tỉnh', department, ['van-phong@dtn@ninh-thuan', 'vp-ubnd@ninh-thuan']],
    ['Nhân viên thư viện; các lớp', school, ['nhan-vien-thu-vien', 'group:lop'].map((slug) => `${slug}@${school.issuer}`)],
    [
      'Giáo viên các lớp; Giáo viên chủ nhiệm các lớp',
      school,
      ['giao-vien-lop', 'giao-vien-chu-nhiem-lop'].map((slug) => `group:${slug}@${school.issuer}`),
    ],
    ['Các lớp tập huấn', school, ['group:lop-tap-huan']],
    [
      'Chấp hành viên được phân công; Tổng cục THADS',
      { issuer: 'cuc-thi-hanh-an-dan-su@bac-lieu', on: '2022-01-24' },
      ['chap-hanh-vien@cuc-thi-hanh-an-dan-su@bac-lieu', 'tong-cuc-thi-hanh-an-dan-su'],
    ],
    [
      'Toàn thể cán bộ, chiến sĩ; Bộ Tư lệnh BĐBP',
      { issuer: 'bo-chi-huy-bo-doi-bien-phong@kon-tum', on: '2021-02-05' },
      ['group:can-bo-chien-si@bo-chi-huy-bo-doi-bien-phong@kon-tum', 'bo-tu-lenh-bo-doi-bien-phong'],
    ],
    ['Ban Chỉ huy Bộ đội Biên phòng', { issuer: 'ubnd@tuyen-quang', on: '2025-12-18' }, ['ban-chi-huy-bo-doi-bien-phong@tuyen-quang']],
    ['Đội ĐL', school, [`doi-dl@${school.issuer}`]],
    ['Các trường MN, TH, THCS', commune, ['group:truong-mam-non-tieu-hoc-trung-hoc-co-so']],
    ['Thư viện; Thư viện huyện', school, [`thu-vien@${school.issuer}`, 'thu-vien@dak-lak.krong-nang']],
    ['Thư viện', { issuer: 'thu-vien@dak-lak', on: '2022-09-09' }, ['thu-vien@dak-lak']],
    ['Thư viện', commune, ['thu-vien@an-giang.rach-gia']],
    ['Trường TH Lê Lợi; Phòng TH', commune, ['truong-tieu-hoc-le-loi@an-giang.rach-gia', 'phong-th@an-giang.rach-gia']],
    ['BVĐK tỉnh, Trường CĐ Y tế', department, ['benh-vien-da-khoa@ninh-thuan', 'truong-cao-dang-y-te@ninh-thuan']],
    ['Tỉnh đoàn, Công đoàn Viên chức tỉnh', department, ['dtn@ninh-thuan', 'cong-doan-vien-chuc@ninh-thuan']],
    [
      'Vụ Pháp chế - Thanh tra; Văn phòng',
      { issuer: 'tong-cuc-thue', on: '2022-01-17' },
      ['vu-phap-che-thanh-tra@tong-cuc-thue', 'van-phong@tong-cuc-thue'],
    ],
    ['Phòng Tư pháp - Thanh tra huyện', district, ['phong-tp@ca-mau.thoi-binh', 'thanh-tra-huyen@ca-mau.thoi-binh']],
    ['Đoàn các xã, thị trấn', district, ['group:doan-cap-xa']],
    ['Thanh tra TP', { issuer: 'ubnd@dong-thap.sa-dec', on: '2018-01-12' }, ['thanh-tra-huyen@dong-thap.sa-dec']],
    [
      'Các ban chuyên môn',
      { issuer: 'hoi-lien-hiep-phu-nu@bac-kan', on: '2024-02-26' },
      ['group:ban-chuyen-mon@hoi-lien-hiep-phu-nu@bac-kan'],
    ],
    [
      'Các trường trực thuộc; BHXH cơ sở Rạch Giá',
      commune,
      ['group:truong-truc-thuoc@ubnd@an-giang.rach-gia', 'bao-hiem-xa-hoi-co-so@an-giang.rach-gia'],
    ],
  ])('%s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });
});

const ministryUnit: AgencyContext = { issuer: 'cuc-thu-y@bnnmt', on: '2025-04-09' };
const inspectors: AgencyContext = { issuer: 'uy-ban-kiem-tra-huyen-uy@son-la.quynh-nhai', on: '2024-01-18' };

describe('units that share a name or a place with their neighbours', () => {
  test.each([
    [
      'Chi cục Thú y vùng I, II và III',
      ministryUnit,
      ['chi-cuc-thu-y-vung-i@cuc-thu-y@bnnmt', 'chi-cuc-thu-y-vung-ii@cuc-thu-y@bnnmt', 'chi-cuc-thu-y-vung-iii@cuc-thu-y@bnnmt'],
    ],
    ['Phòng Nghiệp vụ 1, 2', department, ['phong-nghiep-vu-1@so-tu-phap@ninh-thuan', 'phong-nghiep-vu-2@so-tu-phap@ninh-thuan']],
    ['Phòng Nghiệp vụ 1, 24 xã', department, ['phong-nghiep-vu-1@so-tu-phap@ninh-thuan', 'group:xa']],
    ['Chi cục Kiểm lâm các tỉnh: Phú Thọ, Hà Nội', ministryUnit, ['chi-cuc-kiem-lam@phu-tho', 'chi-cuc-kiem-lam@ha-noi']],
    ['Trạm Kiểm dịch các huyện: Ninh Sơn, Bác Ái', department, ['tram-kiem-dich@ninh-thuan.ninh-son', 'tram-kiem-dich@ninh-thuan.bac-ai']],
    ['Chi cục Kiểm lâm các tỉnh: chủ trì', ministryUnit, ['group:chi-cuc-kiem-lam-cap-tinh']],
    ['Phòng Dịch tễ; Phòng Dịch tễ thú y', ministryUnit, ['phong-dich-te@cuc-thu-y@bnnmt', 'phong-dich-te@cuc-thu-y@bnnmt']],
    [
      'Đảng ủy xã Mường Giàng và đồng chí Bí thư',
      inspectors,
      ['dang-uy@son-la.quynh-nhai.muong-giang', 'bi-thu@dang-uy@son-la.quynh-nhai.muong-giang'],
    ],
    [
      'BCH PCTT và TKCN huyện; BCH Quân sự huyện; các thành viên BCH PCTT',
      district,
      [
        'ban-chi-huy-phong-chong-thien-tai-va-tim-kiem-cuu-nan@ca-mau.thoi-binh',
        'ban-chi-huy-quan-su@ca-mau.thoi-binh',
        'group:thanh-vien@ban-chi-huy-phong-chong-thien-tai-va-tim-kiem-cuu-nan@ca-mau.thoi-binh',
      ],
    ],
    ['Văn phòng Huyện đoàn; Văn phòng huyện', district, ['van-phong@dtn@ca-mau.thoi-binh', 'van-phong-hdnd-va-ubnd@ca-mau.thoi-binh']],
    ['BCH Đoàn các xã, thị trấn', { issuer: 'dtn@quang-tri.hai-lang', on: '2021-02-20' }, ['group:ban-chap-hanh-doan-cap-xa']],
    ['Thầy Hùng, cô giáo Mai; cô Hiệu trưởng', school, [null, null, 'hieu-truong@truong-trung-hoc-co-so-nguyen-hue@dak-lak.krong-nang']],
    [
      'Trường THPT Ngô Quyền, THCS Lý Tự Trọng và Mầm non Sơn Ca',
      district,
      [
        'truong-trung-hoc-pho-thong-ngo-quyen@ca-mau.thoi-binh',
        'truong-trung-hoc-co-so-ly-tu-trong@ca-mau.thoi-binh',
        'truong-mam-non-son-ca@ca-mau.thoi-binh',
      ],
    ],
    ['Trường Tiểu học và THCS Nguyễn Du', district, ['truong-tieu-hoc-va-trung-hoc-co-so-nguyen-du@ca-mau.thoi-binh']],
    [
      'Công chức Tài chính - Kế toán; Công chức VH-XH các xã; cán bộ TBXH',
      district,
      [
        'cong-chuc-tai-chinh-ke-toan@ca-mau.thoi-binh',
        'group:cong-chuc-van-hoa-xa-hoi-cap-xa',
        'can-bo-thuong-binh-va-xa-hoi@ca-mau.thoi-binh',
      ],
    ],
    ['Giám đốc Trung tâm; Giám đốc', district, ['giam-doc@?', 'giam-doc@ca-mau.thoi-binh']],
    ['Văn phòng\nSở\nSở Nội vụ', department, ['van-phong@so-tu-phap@ninh-thuan', 'so-noi-vu@ninh-thuan']],
    [
      'Ủy ban bầu cử ĐBQH khóa XVI và đại biểu HĐND các cấp, nhiệm kỳ 2026 - 2031 tỉnh; Tổ bầu cử số 3',
      commune,
      ['uy-ban-bau-cu@an-giang', 'to-bau-cu-so-3@an-giang.rach-gia'],
    ],
    [
      'Tổ bầu cử số 3, số 4 và số 5; Tổ bầu cử số 6, số 7/QĐ',
      commune,
      [
        'to-bau-cu-so-3@an-giang.rach-gia',
        'to-bau-cu-so-4@an-giang.rach-gia',
        'to-bau-cu-so-5@an-giang.rach-gia',
        'to-bau-cu-so-6@an-giang.rach-gia',
        null,
      ],
    ],
    ['Thuế cơ sở 3, 4', { issuer: 'thue-tinh@dong-thap', on: '2025-08-04' }, ['thue-co-so-3@dong-thap', 'thue-co-so-4@dong-thap']],
    [
      'Đoàn Thanh niên Công an huyện; Đoàn Thanh niên, Công an huyện',
      district,
      ['dtn@cong-an@ca-mau.thoi-binh', 'dtn@ca-mau.thoi-binh', 'cong-an@ca-mau.thoi-binh'],
    ],
    [
      'Đoàn Thanh niên Ban CHQS huyện; Đoàn Thanh niên Ban Chỉ huy PCTT&TKCN huyện',
      district,
      [
        'dtn@ban-chi-huy-quan-su@ca-mau.thoi-binh',
        'dtn@ca-mau.thoi-binh',
        'ban-chi-huy-phong-chong-thien-tai-va-tim-kiem-cuu-nan@ca-mau.thoi-binh',
      ],
    ],
    ['Sở Nội vụ và văn thư', department, ['so-noi-vu@ninh-thuan', 'van-thu@so-tu-phap@ninh-thuan']],
  ])('%s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });
});

describe('what a body has itself, and what its area has', () => {
  const province: AgencyContext = { issuer: 'ubnd@nam-dinh', on: '2023-05-01' };
  const front: AgencyContext = { issuer: 'ban-chap-hanh@hoi-lien-hiep-phu-nu@nam-dinh', on: '2023-05-01' };
  test.each([
    [
      'Đoàn Thanh niên; Đảng bộ; Đảng bộ Sở',
      department,
      ['dtn@so-tu-phap@ninh-thuan', 'dang-bo@so-tu-phap@ninh-thuan', 'dang-bo@so-tu-phap@ninh-thuan'],
    ],
    [
      'Ban Chấp hành Đảng bộ; BCH Đoàn Thanh niên; BCH Đảng bộ tỉnh; Bí thư Đảng bộ',
      department,
      [
        'ban-chap-hanh-dang-bo@so-tu-phap@ninh-thuan',
        'ban-chap-hanh@dtn@so-tu-phap@ninh-thuan',
        'ban-chap-hanh-dang-bo@ninh-thuan',
        'bi-thu@dang-bo@so-tu-phap@ninh-thuan',
      ],
    ],
    ['Đoàn Thanh niên tỉnh; Đoàn TNCS Hồ Chí Minh; Tỉnh đoàn', department, ['dtn@ninh-thuan', 'dtn@ninh-thuan', 'dtn@ninh-thuan']],
    ['Đoàn Thanh niên; Đảng bộ', province, ['dtn@nam-dinh', 'dang-bo@nam-dinh']],
    ['Đoàn Thanh niên', front, ['dtn@nam-dinh']],
    ['Đoàn Thanh niên', school, ['dtn@truong-trung-hoc-co-so-nguyen-hue@dak-lak.krong-nang']],
    ['Xã đoàn Trí Lực; Huyện đoàn Thới Bình', district, ['dtn@ca-mau.thoi-binh.tri-luc', 'dtn@ca-mau.thoi-binh']],
    ['KBNN Hải Hậu; Bưu điện Hải Hậu', province, ['kho-bac-nha-nuoc@nam-dinh.hai-hau', 'buu-dien@nam-dinh.hai-hau']],
    [
      'Kho bạc Nhà nước Nam Định; Kho bạc Nhà nước Khu vực VI',
      province,
      ['kho-bac-nha-nuoc@nam-dinh', 'kho-bac-nha-nuoc-khu-vuc-vi@nam-dinh'],
    ],
    ['Lãnh đạo Sở phụ trách lĩnh vực', department, ['group:lanh-dao@so-tu-phap@ninh-thuan']],
    ['Phó Giám đốc phụ trách; PGĐ phụ trách', department, ['pho-giam-doc@so-tu-phap@ninh-thuan', 'pho-giam-doc@so-tu-phap@ninh-thuan']],
    ['Phó Giám đốc Sở phụ trách khối', department, ['pho-giam-doc@so-tu-phap@ninh-thuan']],
    ['Phòng Nội vụ; Phòng Tổng hợp', party, ['phong-noi-vu@son-la.moc-chau', 'phong-tong-hop@huyen-uy@son-la.moc-chau']],
    [
      'Phòng GD&ĐT; Tổ Văn phòng',
      school,
      ['phong-giao-duc-va-dao-tao@dak-lak.krong-nang', 'to-van-phong@truong-trung-hoc-co-so-nguyen-hue@dak-lak.krong-nang'],
    ],
    [
      'Phòng Kinh tế; Phòng Chuyên môn',
      { issuer: 'ttpvhcc@da-nang.dai-loc', on: '2025-08-14' },
      ['phong-kt@da-nang.dai-loc', 'phong-chuyen-mon@ttpvhcc@da-nang.dai-loc'],
    ],
    ['Phòng Tư pháp', department, ['phong-tu-phap@so-tu-phap@ninh-thuan']],
    ['Các trường THCS', district, ['group:truong-trung-hoc-co-so']],
    ['Các trường THCS huyện Thới Bình', district, ['group:truong-trung-hoc-co-so@ca-mau.thoi-binh']],
    ['Các Hạt Kiểm lâm', department, ['group:hat-kiem-lam@so-tu-phap@ninh-thuan']],
    ['UBND cấp xã, thị trấn', department, ['group:ubnd-cap-xa']],
    ['UBND cấp huyện, thị xã, thành phố', department, ['group:ubnd-cap-huyen']],
    ['UBND cấp huyện, cấp xã', department, ['group:ubnd-cap-huyen', 'group:ubnd-cap-xa']],
    ['các Tổ công nghệ số cộng đồng', department, ['group:to-cong-nghe-so-cong-dong']],
    ['các Đài Truyền thanh', department, ['group:dai-truyen-thanh@so-tu-phap@ninh-thuan']],
    [
      'Các Tổ bầu cử; Tổ bầu cử số 3; Ủy ban bầu cử xã',
      commune,
      ['group:to-bau-cu', 'to-bau-cu-so-3@an-giang.rach-gia', 'uy-ban-bau-cu@an-giang.rach-gia'],
    ],
    ['Ban Chỉ đạo thực hiện QCDC huyện', district, ['ban-chi-dao-thuc-hien-quy-che-dan-chu-o-co-so@ca-mau.thoi-binh']],
    ['BCĐ thực hiện QCDC ở cơ sở', district, ['ban-chi-dao-thuc-hien-quy-che-dan-chu-o-co-so@ca-mau.thoi-binh']],
  ])('%s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', ['so-vhttdl@ninh-thuan', 'so-noi-vu@ninh-thuan']],
    ['Sở Giao thông vận tải - Xây dựng', ['so-gtvt-xd@ninh-thuan']],
    ['Sở Giao thông vận tải, Xây dựng', ['so-gtvt@ninh-thuan', 'so-xay-dung@ninh-thuan']],
    ['Sở Lao động - Thương binh - Xã hội', ['so-ldtbxh@ninh-thuan']],
    [
      'Phòng Lao động - Tiền lương - Bảo hiểm xã hội; Trung tâm Thông tin - Thư viện',
      ['phong-lao-dong-tien-luong-bao-hiem-xa-hoi@so-tu-phap@ninh-thuan', 'trung-tam-thong-tin-thu-vien@so-tu-phap@ninh-thuan'],
    ],
    ['Phòng Lao động - TB&XH các huyện', ['group:phong-lao-dong-thuong-binh-va-xa-hoi-cap-huyen']],
    ['sở nội vụ', ['so-noi-vu@ninh-thuan']],
    ['Sở Tài chính (Sở TC); Sở Tư pháp (STP)', ['so-tai-chinh@ninh-thuan', 'so-tu-phap@ninh-thuan']],
    ['SỞ NỘI VỤ', ['so-noi-vu@ninh-thuan']],
    ['Phòng Xây dựng và kiểm tra văn bản', ['phong-xay-dung-va-kiem-tra-van-ban@so-tu-phap@ninh-thuan']],
    ['Hội đồng phối hợp PBGDPL tỉnh', ['hoi-dong-phoi-hop-pho-bien-giao-duc-phap-luat@ninh-thuan']],
    ['Hội đồng thẩm định', ['hoi-dong-tham-dinh@ninh-thuan']],
    ['Phòng Quản lý vận tải/Phòng Pháp chế', ['phong-quan-ly-van-tai@so-tu-phap@ninh-thuan', 'phong-phap-che@so-tu-phap@ninh-thuan']],
    ['Phòng Kế hoạch/Tài chính', ['phong-ke-hoach-tai-chinh@so-tu-phap@ninh-thuan']],
    ['Đ/c Lan - Chuyên viên Phòng Đào tạo', [null, 'chuyen-vien@phong-dao-tao@so-tu-phap@ninh-thuan']],
    [
      'Phó phòng Đào tạo; Nhân viên Văn phòng',
      ['pho-truong-phong@phong-dao-tao@so-tu-phap@ninh-thuan', 'nhan-vien@van-phong@so-tu-phap@ninh-thuan'],
    ],
    ['Các TDP, buôn', ['group:to-dan-pho-buon']],
    ['Cán bộ Văn phòng - Thống kê', ['cong-chuc-van-phong-thong-ke@so-tu-phap@ninh-thuan']],
    ['Ngân hàng Nhà nước chi nhánh tỉnh', ['ngan-hang-nha-nuoc@ninh-thuan']],
    ['Báo Ninh Thuận; Báo NT', ['bao-ninh-thuan', 'bao-ninh-thuan']],
    ['Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp tỉnh Quảng Ngãi', ['bql-kkt@quang-ngai']],
  ])('%s', (cell, expected) => {
    expect(ids(cell, department)).toEqual(expected);
  });

  test('a longer name is not cut to the registered one that begins it', () => {
    expect(ids('Trung tâm Y tế dự phòng tỉnh', department)).toEqual(['trung-tam-y-te-du-phong@ninh-thuan']);
    expect(ids('Phòng Kinh tế tập thể', commune)).toEqual(['phong-kinh-te-tap-the@an-giang.rach-gia']);
  });

  test('a name is official, the words are kept by their place', () => {
    const cell = 'Vụ CCHC - Bộ Nội vụ; Sở KH&CN';
    const [unit, body] = parseAgencies(cell, department);
    expect([unit?.name, cell.slice(unit?.start, unit?.end), unit?.of]).toEqual(['Vụ Cải cách hành chính', 'Vụ CCHC - Bộ Nội vụ', 'bnv']);
    expect([body?.name, cell.slice(body?.start, body?.end)]).toEqual(['Sở Khoa học và Công nghệ', 'Sở KH&CN']);
  });

  test('the level of an area is said once', () => {
    const names = (cell: string) => parseAgencies(cell, commune).map(({ name }) => name);
    expect(names('Đoàn xã')).toEqual(['Đoàn xã']);
    expect(names('Đoàn phường')).toEqual(['Đoàn phường']);
    expect(names('Liên minh Hợp tác xã tỉnh')).toEqual(['Liên minh Hợp tác xã tỉnh']);
  });
});

describe('areas', () => {
  test.each([
    ['Hội LHPN Việt Nam; TW Đoàn', department, ['hoi-lien-hiep-phu-nu', 'dtn']],
    ['Hội Nông dân Việt Nam tỉnh Ninh Thuận', department, ['hoi-nong-dan@ninh-thuan']],
    [
      'Phòng GD&ĐT Ninh Hải, Phòng Nội vụ Ninh Phước',
      department,
      ['phong-giao-duc-va-dao-tao@ninh-thuan.ninh-hai', 'phong-noi-vu@ninh-thuan.ninh-phuoc'],
    ],
    ['Huyện đoàn Ninh Hải', department, ['dtn@ninh-thuan.ninh-hai']],
    ['Đoàn xã Hồ Thị Kỷ; Đoàn thị trấn', district, ['dtn@ca-mau.thoi-binh.ho-thi-ky', 'dtn@ca-mau.thoi-binh.?']],
    ['BCH Đoàn xã; BCH Quân sự tỉnh', commune, ['ban-chap-hanh@dtn@an-giang.rach-gia', 'bchqs-tinh@an-giang']],
    [
      'Ban Thường vụ Hội LHPN tỉnh; Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
      department,
      ['ban-thuong-vu@hoi-lien-hiep-phu-nu@ninh-thuan', 'ban-thuong-truc@mttq@ninh-thuan'],
    ],
    [
      'Ban Kinh tế - Ngân sách HĐND tỉnh; Thường trực HĐND tỉnh',
      department,
      ['ban-kinh-te-ngan-sach-hdnd@ninh-thuan', 'thuong-truc-hdnd@ninh-thuan'],
    ],
    ['Chi nhánh Văn phòng Đăng ký đất đai huyện Thới Bình', district, ['chi-nhanh-van-phong-dang-ky-dat-dai@ca-mau.thoi-binh']],
    ['UBND huyện Ninh Hải', department, ['ubnd@ninh-thuan.ninh-hai']],
    ['UBND xã Hồ Thị Kỷ, thị trấn Thới Bình', district, ['ubnd@ca-mau.thoi-binh.ho-thi-ky', 'ubnd@ca-mau.thoi-binh.thoi-binh']],
    ['UBND xã Hồ Thị Kỷ', department, ['ubnd@ninh-thuan.?.ho-thi-ky']],
    ['UBND xã Cộng Hòa, huyện Chí Linh, tỉnh Hải Dương', department, ['ubnd@hai-duong.chi-linh.cong-hoa']],
    ['UBND tỉnh Quảng Bình', department, ['ubnd@quang-binh']],
    ['UBND thành phố Phan Rang - Tháp Chàm - Sở Nội vụ', department, ['ubnd@ninh-thuan.phan-rang-thap-cham', 'so-noi-vu@ninh-thuan']],
    ['UBND thành phố', commune, ['ubnd@an-giang']],
    ['UBND thành phố', { issuer: 'so-noi-vu@ha-noi', on: '2020' }, ['ubnd@ha-noi']],
    ['UBND thành phố', { issuer: 'so-noi-vu@hai-duong', on: '2020' }, ['ubnd@hai-duong.?']],
    ['UBND thành phố Huế', { issuer: 'so-noi-vu@thua-thien-hue', on: '2020' }, ['ubnd@thua-thien-hue.hue']],
    ['UBND thành phố Huế', { on: '2025-03' }, ['ubnd@hue']],
    ['UBND xã Hội Sơn; UBND phường Đoàn Kết', district, ['ubnd@ca-mau.thoi-binh.hoi-son', 'ubnd@ca-mau.thoi-binh.doan-ket']],
    ['Hội LHPN xã Đoàn Kết', district, ['hoi-lien-hiep-phu-nu@ca-mau.thoi-binh.doan-ket']],
    ['Sở Nội vụ các tỉnh Hà Nam, Nam Định', department, ['so-noi-vu@ha-nam', 'so-noi-vu@nam-dinh']],
    ['Sở Nội vụ các tỉnh, thành phố', { issuer: 'so-noi-vu@ha-noi', on: '2020' }, ['group:so-noi-vu-cap-tinh']],
    ['UBND các xã thuộc huyện: Hồ Thị Kỷ, Hội Sơn', district, ['ubnd@ca-mau.thoi-binh.ho-thi-ky', 'ubnd@ca-mau.thoi-binh.hoi-son']],
    ['UBND tỉnh, thành phố trực thuộc Trung ương', { issuer: 'so-noi-vu@ha-noi', on: '2020' }, ['group:ubnd-cap-tinh']],
    ['HĐND, UBND xã', commune, ['hdnd@an-giang.rach-gia', 'ubnd@an-giang.rach-gia']],
    ['HĐND và UBND cấp xã', department, ['group:hdnd-cap-xa', 'group:ubnd-cap-xa']],
    [
      'UBND các huyện: Ninh Hải, Ninh Phước và thành phố Phan Rang - Tháp Chàm',
      department,
      ['ubnd@ninh-thuan.ninh-hai', 'ubnd@ninh-thuan.ninh-phuoc', 'ubnd@ninh-thuan.phan-rang-thap-cham'],
    ],
    ['UBND tỉnh', {}, ['ubnd@?']],
    [
      'Công an huyện; Công an tỉnh; Công an xã',
      district,
      ['cong-an@ca-mau.thoi-binh', 'cong-an-tinh@ca-mau', 'cong-an@ca-mau.thoi-binh.?'],
    ],
  ] as const)('%s %j', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });
});

describe('units of the issuer', () => {
  test.each([
    ['Văn phòng', department, ['van-phong@so-tu-phap@ninh-thuan']],
    ['Văn phòng', district, ['van-phong-hdnd-va-ubnd@ca-mau.thoi-binh']],
    ['Văn phòng Sở Nội vụ', department, ['van-phong@so-noi-vu@ninh-thuan']],
    [
      'Phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch',
      district,
      ['phong-noi-vu@ca-mau.thoi-binh', 'phong-tp@ca-mau.thoi-binh', 'phong-tckh@ca-mau.thoi-binh'],
    ],
    ['Phòng Tài chính - Kế hoạch', department, ['phong-tai-chinh-ke-hoach@so-tu-phap@ninh-thuan']],
    [
      'Phòng CCHC - Sở Nội vụ; Phòng CCHC thuộc Sở Nội vụ',
      department,
      ['phong-cai-cach-hanh-chinh@so-noi-vu@ninh-thuan', 'phong-cai-cach-hanh-chinh@so-noi-vu@ninh-thuan'],
    ],
    [
      'Sở Nội vụ (Phòng CCHC); Chi cục Thủy lợi (Sở NN&PTNT)',
      department,
      ['phong-cai-cach-hanh-chinh@so-noi-vu@ninh-thuan', 'chi-cuc-thuy-loi@so-nnptnt@ninh-thuan'],
    ],
    [
      'Các phòng liên quan (Văn phòng, Kế hoạch - Tài chính, Quản lý vận tải)',
      department,
      ['van-phong@so-tu-phap@ninh-thuan', 'phong-ke-hoach-tai-chinh@so-tu-phap@ninh-thuan', 'phong-quan-ly-van-tai@so-tu-phap@ninh-thuan'],
    ],
    ['Ban Pháp chế HĐND tỉnh', department, ['ban-phap-che-hdnd@ninh-thuan']],
    ['Ủy ban Kiểm tra Huyện ủy', district, ['uy-ban-kiem-tra-huyen-uy@ca-mau.thoi-binh']],
    ['Trung tâm', { issuer: 'trung-tam-tin-hoc@so-gddt@vinh-phuc' }, ['trung-tam-tin-hoc@so-gddt@vinh-phuc']],
  ] as const)('%s %j', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });
});

describe('groups and people', () => {
  test.each([
    ['Các cơ quan, tổ chức, đơn vị, cá nhân có liên quan', ['group:co-quan-lien-quan']],
    ['UBND các xã, phường, doanh nghiệp', ['group:ubnd-cap-xa', 'group:doanh-nghiep']],
    ['12 huyện, thị xã, thành phố', ['group:huyen-thi-xa-thanh-pho']],
    ['các Trường Mầm non', ['group:truong-mam-non']],
    ['Ban Nhân dân 7 ấp; Chi bộ các thôn, tổ dân phố', ['group:ban-nhan-dan-ap', 'group:chi-bo-thon-to-dan-pho']],
    ['Trưởng Ban Nhân dân các ấp', ['group:truong-ban-ban-nhan-dan-ap']],
    ['các huyện, thị, thành ủy; Đảng đoàn HĐND tỉnh', ['group:huyen-uy', 'dang-doan-hdnd@ninh-thuan']],
    ['Chủ tịch UBND các xã, thị trấn', ['group:chu-tich-ubnd-cap-xa']],
    ['GĐ, các PGĐ Sở', ['giam-doc@so-tu-phap@ninh-thuan', 'group:pho-giam-doc@so-tu-phap@ninh-thuan']],
    ['Thủ trưởng các cơ quan, đơn vị', ['group:thu-truong-co-quan-don-vi']],
    ['Hiệu trưởng các trường THCS', ['group:hieu-truong-truong-trung-hoc-co-so']],
    ['Thủ trưởng cơ quan, đơn vị', ['group:thu-truong-co-quan-don-vi']],
    ['Hạt trưởng các Hạt Kiểm lâm', ['group:hat-truong-hat-kiem-lam@so-tu-phap@ninh-thuan']],
    ['Các chuyên viên cơ quan Thanh tra tỉnh', ['group:chuyen-vien@thanh-tra-tinh@ninh-thuan']],
    ['Thủ trưởng cơ quan tương đương sở', ['group:thu-truong-co-quan-tuong-duong-so']],
    ['Giám đốc các sở, ban, ngành', ['group:giam-doc-so-ban-nganh']],
    ['Trưởng phòng Đào tạo', ['truong-phong@phong-dao-tao@so-tu-phap@ninh-thuan']],
    ['Phòng Nghiệp vụ; phòng chuyên môn', ['phong-nghiep-vu@so-tu-phap@ninh-thuan', 'group:phong-chuyen-mon@so-tu-phap@ninh-thuan']],
    ['đ/c Phan Tấn, Phó Trưởng khoa Dược', [null, 'pho-truong-khoa@khoa-duoc@so-tu-phap@ninh-thuan']],
    ['Trưởng phòng; Chánh Văn phòng Sở', ['truong-phong@so-tu-phap@ninh-thuan', 'chanh-van-phong@so-tu-phap@ninh-thuan']],
    ['Đồng chí Nguyễn Văn An', [null]],
    ['Đ/c Lan, đ/c Hùng', [null, null]],
    ['PGS,TS. Lê Văn Định; BS.CKII Trần Thị Ba', [null, null]],
    ['ThS. Nguyễn Thị Lan, Văn phòng Sở', [null, 'van-phong@so-tu-phap@ninh-thuan']],
    ['Đ/c CT', ['chu-tich@so-tu-phap@ninh-thuan']],
    ['Các ông (bà) Thủ trưởng cơ quan liên quan', ['group:thu-truong-co-quan-lien-quan']],
  ])('%s', (cell, expected) => {
    expect(ids(cell, department)).toEqual(expected);
  });

  test.each([
    ['Tổ giúp việc cho Ban Chỉ đạo tỉnh', 'to-giup-viec@ban-chi-dao@ninh-thuan'],
    ['Văn phòng Ban Chỉ đạo', 'van-phong@ban-chi-dao@so-tu-phap@ninh-thuan'],
    ['Ban Chỉ đạo tỉnh', 'ban-chi-dao@ninh-thuan'],
    ['Trưởng Ban Chỉ đạo tỉnh', 'truong-ban@ban-chi-dao@ninh-thuan'],
    ['Các đồng chí thành viên Tổ công tác', 'group:thanh-vien@to-cong-tac@so-tu-phap@ninh-thuan'],
    ['Phó Trưởng đoàn kiểm tra', 'pho-truong-doan@doan-kiem-tra@so-tu-phap@ninh-thuan'],
    ['Giám đốc Trung tâm Tư vấn', 'giam-doc@trung-tam-tu-van@so-tu-phap@ninh-thuan'],
    ['Các Phó Giám đốc', 'group:pho-giam-doc@so-tu-phap@ninh-thuan'],
    ['Phó Giám đốc, phụ trách khối văn xã', 'pho-giam-doc@so-tu-phap@ninh-thuan'],
    ['Các đ/c Cộng tác viên dư luận', 'group:cong-tac-vien-du-luan'],
    ['Thầy Hiệu trưởng Đỗ Văn Bảy', 'hieu-truong@so-tu-phap@ninh-thuan'],
    ['GVCN', 'giao-vien-chu-nhiem@so-tu-phap@ninh-thuan'],
    ['Ban CTMT các thôn', 'group:ban-cong-tac-mat-tran'],
    ['Các tổ chức thành viên của Mặt trận', 'group:to-chuc-thanh-vien'],
    ['Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'ban-thuong-truc@mttq@ninh-thuan'],
    ['Cơ quan UBMTTQ Việt Nam tỉnh', 'mttq@ninh-thuan'],
    ['UBND các xã (GPMB, tái định cư)', 'group:ubnd-cap-xa'],
    ['Sở Tài chính (cân đối vốn, cấp phát)', 'so-tai-chinh@ninh-thuan'],
    ['Các Hạt Kiểm lâm', 'group:hat-kiem-lam@so-tu-phap@ninh-thuan'],
    ['Phòng Hành chính, Văn thư', 'phong-hanh-chinh-van-thu@so-tu-phap@ninh-thuan'],
  ])('bodies, their units and members: %s', (cell, id) => {
    expect(ids(cell, department)).toEqual([id]);
  });

  test.each([
    ['Các trưởng thôn, trưởng bản', commune, ['group:truong-thon', 'group:truong-ban']],
    ['Các trưởng thôn', district, ['group:truong-thon']],
    ['Các Sở Y tế; Vụ Pháp chế', { issuer: 'byt', on: '2020-02-10' }, ['group:so-y-te-cap-tinh', 'vu-phap-che@byt']],
    ['Các Sở Y tế, Nội vụ', { issuer: 'ubnd@hai-duong', on: '2020-02-10' }, ['so-y-te@hai-duong', 'so-noi-vu@hai-duong']],
    ['UBND các huyện thuộc tỉnh Hà Giang', { issuer: 'byt', on: '2020-02-10' }, ['group:ubnd-cap-huyen@ha-giang']],
    ['UBND các huyện thuộc tỉnh Hà Giang', { issuer: 'ubnd@ha-giang', on: '2020-02-10' }, ['group:ubnd-cap-huyen']],
  ])('plurals by who speaks: %s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });

  test('people are told from units', () => {
    const kinds = parseAgencies('Lãnh đạo Sở; Văn phòng Sở; các phòng; Sở Nội vụ; Đồng chí Nguyễn Văn An', department).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['person', 'relative', 'group', 'agency', 'person']);
  });
});

describe('roles', () => {
  test.each([
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các sở, ngành liên quan', ['lead', 'partner', 'partner']],
    ['Văn phòng Sở phối hợp các phòng, đơn vị', [undefined, 'partner']],
    ['Chủ trì: Sở Nội vụ; phối hợp: Sở Tài chính, Công an tỉnh', ['lead', 'partner', 'partner']],
    ['Sở Nội vụ (chủ trì), Sở Tài chính, Sở Y tế (phối hợp)', ['lead', 'partner', 'partner']],
    ['Sở Nội vụ (chủ trì), Sở Tài chính, Công an tỉnh', ['lead', 'partner', 'partner']],
    ['Sở Nội vụ (chủ trì); Sở Tư pháp (thẩm định), Công an tỉnh', ['lead', 'appraise', undefined]],
    [
      'Chủ trì: Sở Nội vụ.\nPhối hợp: Sở Y tế (nhân lực), Sở Tư pháp, chuyên gia độc lập, doanh nghiệp',
      ['lead', 'partner', 'partner', 'partner', 'partner'],
    ],
    ['Giao Sở Nội vụ chủ trì', ['lead']],
    ['Sở Nội vụ; Sở Tài chính', [undefined, undefined]],
  ])('%s', (cell, expected) => {
    expect(parseAgencies(cell, department).map(({ role }) => role)).toEqual(expected);
  });
});

describe('lines that a narrow column broke', () => {
  test.each([
    ['Sở Giáo dục và\nĐào tạo; các\nSở liên quan', ['Sở Giáo dục và\nĐào tạo', 'các\nSở liên quan']],
    ['UBND các huyện,\nthành phố', ['UBND các huyện,\nthành phố']],
    ['Sở Nội vụ\nSở Y tế', ['Sở Nội vụ', 'Sở Y tế']],
  ])('%j', (cell, expected) => {
    expect(parseAgencies(cell, department).map(({ start, end }) => cell.slice(start, end))).toEqual(expected);
  });
});

describe('nothing is dropped and nothing invented', () => {
  test.each([
    ['Nhóm chuyên gia độc lập', [['Nhóm chuyên gia độc lập', null, ['agency-unread']]]],
    [
      'Sở Nội vụ; theo phân công',
      [
        ['Sở Nội vụ', 'so-noi-vu@ninh-thuan', undefined],
        ['theo phân công', null, ['agency-unread']],
      ],
    ],
    ['Tổ giúp việc của Sở Nội vụ', [['Tổ giúp việc của Sở Nội vụ', 'to-giup-viec@so-noi-vu@ninh-thuan', undefined]]],
    ['Nhà thầu của Sở Nội vụ', [['Nhà thầu của Sở Nội vụ', null, ['agency-unread']]]],
    ['Sở Nội vụ tổng hợp chung', [['Sở Nội vụ tổng hợp chung', 'so-noi-vu@ninh-thuan', ['qualified']]]],
    ['UBND tỉnh (b/c)', [['UBND tỉnh', 'ubnd@ninh-thuan', undefined]]],
    ['Đề nghị UBND tỉnh', [['UBND tỉnh', 'ubnd@ninh-thuan', undefined]]],
    ['-nt-', [['nt', null, ['ditto']]]],
    ['-', []],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(parseAgencies(cell, department).map(({ start, end, value, flags }) => [cell.slice(start, end), value, flags])).toEqual(expected);
  });

  test('a comma that may belong to the name is a doubt', () => {
    expect(parseAgencies('Phòng Quản lý văn bản, lưu trữ', department)[0]?.flags).toEqual(['split-uncertain']);
  });
});

describe('names that may be two things, or leave a word out', () => {
  test.each([
    ['CĐ Y tế; CĐ; CĐ ngành Y tế', department, [null, 'cong-doan@so-tu-phap@ninh-thuan', 'cong-doan-nganh-y-te@so-tu-phap@ninh-thuan']],
    ['Đại diện lãnh đạo Văn phòng Sở', department, ['lanh-dao@van-phong@so-tu-phap@ninh-thuan']],
    ['BCH; Liên đội', school, ['ban-chap-hanh', 'lien-doi'].map((unit) => `${unit}@${school.issuer}`)],
    ['CĐ Y tế', { issuer: 'ldld@ninh-thuan', on: '2016-01-22' }, ['cong-doan-y-te@ldld@ninh-thuan']],
    ['BCH CĐ; BCH', department, ['ban-chap-hanh@cong-doan@so-tu-phap@ninh-thuan', 'bchqs-tinh@ninh-thuan']],
    [
      'Kế hoạch - Tài chính; TCCB; Thanh tra',
      department,
      ['phong-ke-hoach-tai-chinh', 'phong-to-chuc-can-bo', 'thanh-tra'].map((unit) => `${unit}@so-tu-phap@ninh-thuan`),
    ],
    ['Tài chính; Nội vụ', department, [null, null]],
    ['Kế hoạch - Tài chính', district, [null]],
    ['Thanh tra - Pháp chế', department, [null]],
    ['Thanh tra - Sở Nội vụ', department, ['thanh-tra@so-noi-vu@ninh-thuan']],
    ['BVĐK Ba Tơ', department, ['benh-vien-da-khoa-ba-to@ninh-thuan']],
  ])('%s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });

  test.each([
    ['trường cao đẳng, trường trung cấp', district, ['group:truong-cao-dang-truong-trung-cap']],
    ['các trường cao đẳng, trường trung cấp; trường mầm non', district, ['group:truong-cao-dang-truong-trung-cap', 'group:truong-mam-non']],
    ['trường mầm non', commune, ['truong-mam-non@an-giang.rach-gia']],
    ['Các chi, đảng bộ trực thuộc', party, ['group:chi-bo-dang-bo-truc-thuoc@huyen-uy@son-la.moc-chau']],
    ['các chi, đảng bộ; các TCCSĐ', party, ['group:chi-bo-dang-bo', 'group:to-chuc-co-so-dang']],
    ['Tổ số 3, 4; Tổ 5', district, ['to-so-3', 'to-so-4', 'to-5'].map((unit) => `${unit}@ca-mau.thoi-binh`)],
  ])('of several: %s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });
});

const park: AgencyContext = { issuer: 'vuon-quoc-gia-bai-tu-long@quang-ninh', on: '2021-01-29' };
const command: AgencyContext = { issuer: 'ban-chi-huy-quan-su@dak-lak.ea-kar', on: '2022-02-24' };
const farmers: AgencyContext = { issuer: 'ban-chap-hanh@hoi-nong-dan@son-la', on: '2024-01-08' };

describe('units of offices that seldom plan', () => {
  test.each([
    ['Vườn quốc gia Bái Tử Long', { issuer: 'ubnd@quang-ninh', on: '2021-01-29' }, ['vuon-quoc-gia-bai-tu-long@quang-ninh']],
    ['Phòng Kỹ thuật', park, ['phong-ky-thuat@vuon-quoc-gia-bai-tu-long@quang-ninh']],
    [
      'Chính trị viên; Trợ lý Dân quân',
      command,
      ['chinh-tri-vien@ban-chi-huy-quan-su@dak-lak.ea-kar', 'tro-ly-dan-quan@ban-chi-huy-quan-su@dak-lak.ea-kar'],
    ],
    ['Ban Xây dựng Hội, Văn phòng Hội', farmers, ['ban-xay-dung-hoi@hoi-nong-dan@son-la', 'van-phong@hoi-nong-dan@son-la']],
    ['Đ/c Đại úy Vi Văn Hùng, Trưởng Công an xã', commune, [null, 'truong-cong-an@cong-an@an-giang.rach-gia']],
    ['Ban Tổ chức', { issuer: 'ban-to-chuc-ngay-hoi@son-la.moc-son', on: '2025-10-20' }, ['ban-to-chuc-ngay-hoi@son-la.moc-son']],
    ['Ban Tổ chức', party, ['ban-to-chuc-huyen-uy@son-la.moc-chau']],
    ['Tổ công nghệ số cộng đồng các khóm', commune, ['group:to-cong-nghe-so-cong-dong']],
    ['Tổ công nghệ số cộng đồng; các khóm', commune, ['to-cong-nghe-so-cong-dong@an-giang.rach-gia', 'group:khom']],
    ['Trung tâm Cung ứng dịch vụ công', commune, ['trung-tam-cung-ung-dich-vu-cong@an-giang.rach-gia']],
  ])('%s', (cell, context, expected) => {
    expect(ids(cell, context)).toEqual(expected);
  });

  test.each([
    ['UBND các huyện có dự án', ['group:ubnd-cap-huyen']],
    ['UBND các xã có rừng, Hạt Kiểm lâm', ['group:ubnd-cap-xa', 'hat-kiem-lam@ca-mau.thoi-binh']],
  ])('which of many are meant: %s', (cell, expected) => {
    expect(ids(cell, district)).toEqual(expected);
  });
});

describe('places that share the head and the kind before them', () => {
  const province: AgencyContext = { issuer: 'ubnd@quang-binh', on: '2024-03-01' };

  test.each([
    [
      'Công an huyện Quảng Trạch, Tuyên Hóa và Minh Hóa',
      ['cong-an@quang-binh.quang-trach', 'cong-an@quang-binh.tuyen-hoa', 'cong-an@quang-binh.minh-hoa'],
    ],
    ['UBND huyện Lệ Thủy, Tuyên Hóa; Sở Y tế', ['ubnd@quang-binh.le-thuy', 'ubnd@quang-binh.tuyen-hoa', 'so-y-te@quang-binh']],
  ])('%s', (cell, expected) => {
    expect(ids(cell, province)).toEqual(expected);
  });

  test.each([
    ['people', 'UBND huyện Lệ Thủy, Nguyễn Văn An', ['ubnd@quang-binh.le-thuy', null]],
    ['units', 'UBND huyện Lệ Thủy, Tỉnh Đoàn', ['ubnd@quang-binh.le-thuy', 'dtn@quang-binh']],
    ['words in small letters', 'Công an huyện Lệ Thủy, Thanh niên', ['cong-an@quang-binh.le-thuy', null]],
  ])('%s are none', (_, cell, expected) => {
    expect(ids(cell, province)).toEqual(expected);
  });
});
