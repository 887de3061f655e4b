import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';

/** Issuer and superior of a plan with these lines above its title. */
async function bodiesOf(lines: string, place: string, year = 2021): Promise<(string | undefined)[]> {
  const head = [...lines.split(' / '), 'Số: 05/KH-X', `${place}, ngày 10 tháng 9 năm ${year}`, 'KẾ HOẠCH', `Công tác năm ${year}`];
  const { header } = await readPlan(
    Buffer.from([...head, 'Đơn vị xây dựng kế hoạch như sau:', 'I. MỤC TIÊU', 'Làm tốt.', 'II. NHIỆM VỤ', 'Làm tốt.'].join('\n\n')),
  );
  return [header.issuer?.value ?? undefined, header.superior?.value ?? undefined];
}

describe('a line that is read with the one above', () => {
  test.each([
    ['HỘI ĐỒNG NHÂN DÂN / TỈNH NAM ĐỊNH / THƯỜNG TRỰC', 'Nam Định', 'thuong-truc-hdnd@nam-dinh', 'hdnd@nam-dinh'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH NAM ĐỊNH / BAN DÂN TỘC', 'Nam Định', 'ban-dan-toc-hdnd@nam-dinh', 'hdnd@nam-dinh'],
    ['HĐND TỈNH NAM ĐỊNH / BAN VĂN HÓA - XÃ HỘI', 'Nam Định', 'ban-van-hoa-xa-hoi-hdnd@nam-dinh', 'hdnd@nam-dinh'],
    ['TỈNH ỦY NAM ĐỊNH / BAN TỔ CHỨC', 'Nam Định', 'btctu@nam-dinh', 'tu@nam-dinh'],
    ['TỈNH ỦY NAM ĐỊNH / ỦY BAN KIỂM TRA', 'Nam Định', 'ubkttu@nam-dinh', 'tu@nam-dinh'],
    ['HUYỆN ỦY HẢI HẬU / BAN TUYÊN GIÁO', 'Hải Hậu', 'ban-tuyen-giao-huyen-uy@?.hai-hau', 'huyen-uy@?.hai-hau'],
    ['UBND HUYỆN HẢI HẬU / VĂN PHÒNG', 'Hải Hậu', 'van-phong-hdnd-va-ubnd@?.hai-hau', 'ubnd@?.hai-hau'],
    ['UBND TỈNH NAM ĐỊNH / THANH TRA TỈNH', 'Nam Định', 'thanh-tra-tinh@nam-dinh', 'ubnd@nam-dinh'],
    ['SỞ NÔNG NGHIỆP VÀ PTNT / CHI CỤC THỦY LỢI', 'Nam Định', 'chi-cuc-thuy-loi@so-nnptnt@nam-dinh', 'so-nnptnt@nam-dinh'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM / CHI NHÁNH TỈNH NAM ĐỊNH', 'Nam Định', 'ngan-hang-nha-nuoc@nam-dinh', 'nhnn'],
    [
      'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI / CHI NHÁNH TỈNH NAM ĐỊNH',
      'Nam Định',
      'ngan-hang-chinh-sach-xa-hoi@nam-dinh',
      'ngan-hang-chinh-sach-xa-hoi',
    ],
    ['ỦY BAN NHÂN DÂN QUẬN BA ĐÌNH / PHƯỜNG CỐNG VỊ', 'Cống Vị', 'ubnd@?.ba-dinh.cong-vi', 'ubnd@?.ba-dinh'],
    ['UBND HUYỆN HẢI HẬU / XÃ HẢI AN', 'Hải An', 'ubnd@?.hai-hau.hai-an', 'ubnd@?.hai-hau'],
    ['ỦY BAN NHÂN DÂN / XÃ HẢI AN', 'Hải An', 'ubnd@?.?.hai-an', undefined],
    ['ỦY BAN NHÂN DÂN HUYỆN / HẢI HẬU', 'Hải Hậu', 'ubnd@?.hai-hau', undefined],
    ['UBND TỈNH NAM ĐỊNH / HUYỆN HẢI HẬU', 'Hải Hậu', 'ubnd@nam-dinh.hai-hau', 'ubnd@nam-dinh'],
    [
      'PHÒNG GD&ĐT THỊ XÃ BA / ĐỒN / TRƯỜNG THCS QUẢNG THỌ',
      'Quảng Thọ',
      'truong-trung-hoc-co-so-quang-tho@?.ba-don',
      'phong-giao-duc-va-dao-tao@?.ba-don',
    ],
    ['VĂN PHÒNG / ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH', 'Nam Định', 'vp-ubnd@nam-dinh', undefined],
    ['SỞ Y TẾ NAM ĐỊNH / ĐẢNG ỦY', 'Nam Định', 'dang-uy@so-y-te@nam-dinh', 'so-y-te@nam-dinh'],
    ['ĐẢNG ỦY / XÃ HẢI AN', 'Hải An', 'dang-uy@?.?.hai-an', undefined],
    ['TRƯỜNG ĐẠI HỌC NAM ĐỊNH / CÔNG ĐOÀN', 'Nam Định', 'cong-doan@truong-dai-hoc-nam-dinh@nam-dinh', 'truong-dai-hoc-nam-dinh@nam-dinh'],
    ['SỞ Y TẾ NAM ĐỊNH / TRUNG TÂM CẤP CỨU - CƠ SỞ 2', 'Nam Định', 'trung-tam-cap-cuu-co-so-2@so-y-te@nam-dinh', 'so-y-te@nam-dinh'],
    ['UBND TỈNH NAM ĐỊNH / BAN CHỈ ĐẠO 389', 'Nam Định', 'ban-chi-dao-389@nam-dinh', 'ubnd@nam-dinh'],
    [
      'UBND TỈNH NAM ĐỊNH / BAN CHỈ ĐẠO TỔNG ĐIỀU TRA / NÔNG NGHIỆP NĂM 2025',
      'Nam Định',
      'ban-chi-dao-tong-dieu-tra-nong-nghiep-nam-2025@nam-dinh',
      'ubnd@nam-dinh',
    ],
    ['UBND TỈNH NAM ĐỊNH / 125 TRẦN PHÚ, ĐT: 386 214', 'Nam Định', 'ubnd@nam-dinh', undefined],
  ])('%s', async (lines, place, issuer, superior) => {
    expect(await bodiesOf(lines, place)).toEqual([issuer, superior]);
  });
});

describe('a head without an empty line', () => {
  test('the type word below place and date begins the title, however short the paper', async () => {
    const lines = [
      'BẢO HIỂM XÃ HỘI VIỆT NAM',
      'BẢO HIỂM XÃ HỘI TỈNH NAM ĐỊNH',
      'Số: 88/KH-BHXH',
      'Nam Định, ngày 12 tháng 1 năm 2024',
      'KẾ HOẠCH',
      'Phát triển người tham gia bảo hiểm y tế năm 2024',
      '',
      'Căn cứ Công văn số 12/UBND-VX ngày 02/01/2024 của UBND tỉnh; đơn vị xây dựng kế hoạch như sau:',
      'I. MỤC TIÊU',
      'Làm tốt.',
      'II. NHIỆM VỤ',
      'Làm tốt.',
    ];
    const { header } = await readPlan(Buffer.from(lines.join('\n')));
    expect([header.issuer?.value, header.number?.ordinal?.value, header.title?.value]).toEqual([
      'bao-hiem-xa-hoi@nam-dinh',
      88,
      'Phát triển người tham gia bảo hiểm y tế năm 2024',
    ]);
  });
});

describe('a letterhead that is lost', () => {
  const issuerOf = async (symbol: string, place: string, opening: string): Promise<string | undefined | null> => {
    const head = [`Số: /KH-${symbol}`, `${place}, ngày tháng 02 năm 2020`, 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2020'];
    const body = ['I. MỤC ĐÍCH', 'Nâng cao nhận thức của công chức.', 'II. NHIỆM VỤ', 'Làm tốt.'];
    const { header } = await readPlan(Buffer.from([...head, opening, ...body].join('\n\n')));
    return header.issuer?.value;
  };

  test.each([
    ['BHXH', 'Nam Định', 'Bảo hiểm xã hội (BHXH) tỉnh Nam Định xây dựng Kế hoạch như sau:', 'bao-hiem-xa-hoi@nam-dinh'],
    ['BHXH', 'Nam Định', 'Để làm tốt công tác tuyên truyền, đơn vị xây dựng Kế hoạch như sau:', undefined],
    ['BHXH', 'Hà Nội', 'Để làm tốt công tác tuyên truyền, đơn vị xây dựng Kế hoạch như sau:', 'bhxh'],
    ['SNV', 'Nam Định', 'Để làm tốt công tác tuyên truyền, Sở xây dựng Kế hoạch như sau:', 'so-noi-vu@nam-dinh'],
  ])('%s, %s: %s', async (symbol, place, opening, issuer) => {
    expect(await issuerOf(symbol, place, opening)).toBe(issuer);
  });
});

describe('lines that a converter ran together', () => {
  test.each([
    ['UBND TỈNH NAM ĐỊNH SỞ NỘI VỤ', 'Nam Định', 'so-noi-vu@nam-dinh', 'ubnd@nam-dinh'],
    ['SỞ Y TẾ NAM ĐỊNH TRUNG TÂM KIỂM SOÁT BỆNH TẬT', 'Nam Định', 'trung-tam-kiem-soat-benh-tat@nam-dinh', 'so-y-te@nam-dinh'],
    ['UBND TỈNH NAM ĐỊNH **BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ** -------', 'Nam Định', 'ban-chi-dao-chuyen-doi-so@nam-dinh', 'ubnd@nam-dinh'],
    ['ỦY BAN NHÂN DÂN HUYỆN HẢI HẬU PHÒNG NỘI VỤ', 'Hải Hậu', 'phong-noi-vu@?.hai-hau', 'ubnd@?.hai-hau'],
    ['ỦY BAN NHÂN DÂN XÃ HẢI AN TRẠM Y TẾ', 'Hải An', 'tram-y-te@?.?.hai-an', 'ubnd@?.?.hai-an'],
    ['UBND HUYỆN TRẠM TẤU', 'Trạm Tấu', 'ubnd@?.tram-tau', undefined],
    ['UBND XÃ TÂN HỘI TRUNG', 'Tân Hội Trung', 'ubnd@?.?.tan-hoi-trung', undefined],
    ['VĂN PHÒNG UBND TỈNH NAM ĐỊNH', 'Nam Định', 'vp-ubnd@nam-dinh', undefined],
    ['BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH NAM ĐỊNH', 'Nam Định', 'ban-quan-ly-du-an-dau-tu-xay-dung@nam-dinh', undefined],
  ])('%s', async (lines, place, issuer, superior) => {
    expect(await bodiesOf(lines, place)).toEqual([issuer, superior]);
  });
});

describe('what else stands in and around the lines', () => {
  test.each([
    ['Người ký: SỞ Y TẾ TỈNH HÀ NAM / Cơ quan: UBND TỈNH HÀ NAM / UBND XÃ HẢI AN', 'Hải An', 'ubnd@?.?.hai-an', undefined],
    ['Ký bởi: Sở Tài chính. Ngày ký: 07/03/2022 10:33 / UBND XÃ HẢI AN', 'Hải An', 'ubnd@?.?.hai-an', undefined],
    ['Sở Nội vụ / 07-03-2022 10:33:29 +07:00 / UBND TỈNH NAM ĐỊNH / SỞ NỘI VỤ', 'Nam Định', 'so-noi-vu@nam-dinh', undefined],
    ['SỞ Y TẾ NAM ĐỊNH / TRƯỜNG TRUNG CẤP Y / DỰ THẢO', 'Nam Định', 'truong-trung-cap-y@nam-dinh', 'so-y-te@nam-dinh'],
    ['UBND XÃ HẢI AN / CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Hải An', 'ubnd@?.?.hai-an', undefined],
    ['// ỦY BAN NHÂN DÂN / TỈNH NAM ĐỊNH', 'Nam Định', 'ubnd@nam-dinh', undefined],
    ['LIÊN SỞ: Y TẾ - GIÁO DỤC VÀ ĐÀO TẠO', 'Nam Định', 'so-y-te@nam-dinh', undefined],
    ['LIÊN NGÀNH: SỞ Y TẾ - CÔNG AN TỈNH', 'Nam Định', 'so-y-te@nam-dinh', undefined],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH', 'Nam Định', 'ldld@nam-dinh', undefined],
    ['KHO BẠC NHÀ NƯỚC NAM ĐỊNH / KHO BẠC NHÀ NƯỚC HẢI HẬU', 'Hải Hậu', 'kho-bac-nha-nuoc@nam-dinh.hai-hau', 'kho-bac-nha-nuoc@nam-dinh'],
  ])('%s', async (lines, place, issuer, superior) => {
    expect(await bodiesOf(lines, place)).toEqual([issuer, superior]);
  });
});

describe('several departments together', () => {
  test.each([
    ['UBND TỈNH NAM ĐỊNH / LIÊN SỞ / GIÁO DỤC VÀ ĐÀO TẠO - Y TẾ', 'so-gddt@nam-dinh'],
    ['UBND TỈNH NAM ĐỊNH / LIÊN NGÀNH: SỞ Y TẾ - CÔNG AN TỈNH', 'so-y-te@nam-dinh'],
    ['UBND TỈNH NAM ĐỊNH / LIÊN NGÀNH / SỞ Y TẾ - CÔNG AN TỈNH', 'so-y-te@nam-dinh'],
  ])('%s', async (lines, issuer) => {
    expect(await bodiesOf(lines, 'Nam Định')).toEqual([issuer, 'ubnd@nam-dinh']);
  });
});

test('a body that a decision has named below its ministry issues the plan that comes with it', async () => {
  const decision = [
    'BỘ TƯ PHÁP\nCỤC TRỢ GIÚP PHÁP LÝ',
    'Số: 41/QĐ-CTGPL',
    'Hà Nội, ngày 14 tháng 02 năm 2025',
    'QUYẾT ĐỊNH\nBan hành Kế hoạch công tác năm 2025',
    'CỤC TRƯỞNG CỤC TRỢ GIÚP PHÁP LÝ',
    'Căn cứ Luật Trợ giúp pháp lý;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch công tác năm 2025.',
    'CỤC TRƯỞNG\n\nVũ Hồng Thái',
  ];
  const plan = [
    'KẾ HOẠCH\nCông tác năm 2025',
    'Cục Trợ giúp pháp lý ban hành Kế hoạch như sau:',
    'I. MỤC TIÊU\n\nLàm tốt.\n\nII. NHIỆM VỤ\n\nLàm tốt.',
  ];
  const { header } = await readPlan(Buffer.from([...decision, ...plan].join('\n\n')));
  expect(header.issuer?.value).toBe('cuc-tro-giup-phap-ly@btp');
});

test('a resolution orders with other words than its name, and issues a programme', async () => {
  const lines = ['CHÍNH PHỦ', 'Số: 7/NQ-CP', 'Hà Nội, ngày 09 tháng 01 năm 2025', 'NGHỊ QUYẾT\nBan hành Chương trình về dữ liệu'];
  const order = [
    'Căn cứ Luật Dữ liệu;',
    'QUYẾT NGHỊ:',
    'Điều 1. Ban hành Chương trình về dữ liệu.',
    'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nTrần Văn Nam',
  ];
  const plan = ['CHƯƠNG TRÌNH\nVề dữ liệu', 'I. MỤC TIÊU\n\nLàm tốt.\n\nII. NHIỆM VỤ\n\nLàm tốt.'];
  const { header, sections } = await readPlan(Buffer.from([...lines, ...order, ...plan].join('\n\n')));
  expect([header.documentType.value, header.issuedWith?.documentType.value]).toEqual(['chuong-trinh', 'nghi-quyet']);
  expect(sections.map(({ path }) => path)).toEqual(['I', 'II']);
});

describe('organisations and their boards', () => {
  test.each([
    [
      'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM / BAN CHẤP HÀNH TỈNH NAM ĐỊNH',
      'Nam Định',
      'ban-chap-hanh@hoi-lien-hiep-phu-nu@nam-dinh',
      'hoi-lien-hiep-phu-nu',
    ],
    ['HỘI LHPN TỈNH NAM ĐỊNH / BAN THƯỜNG VỤ', 'Nam Định', 'ban-thuong-vu@hoi-lien-hiep-phu-nu@nam-dinh', 'hoi-lien-hiep-phu-nu@nam-dinh'],
    [
      'HỘI LHPN HUYỆN HẢI HẬU / BCH HỘI LHPN XÃ HẢI AN',
      'Hải An',
      'ban-chap-hanh@hoi-lien-hiep-phu-nu@?.hai-hau.hai-an',
      'hoi-lien-hiep-phu-nu@?.hai-hau',
    ],
    ['ĐOÀN TNCS HỒ CHÍ MINH / BAN CHẤP HÀNH TỈNH NAM ĐỊNH', 'Nam Định', 'ban-chap-hanh@dtn@nam-dinh', 'dtn'],
    ['ĐOÀN TNCS HỒ CHÍ MINH TỈNH NAM ĐỊNH / BAN CHẤP HÀNH HUYỆN HẢI HẬU', 'Hải Hậu', 'ban-chap-hanh@dtn@nam-dinh.hai-hau', 'dtn@nam-dinh'],
    ['BCH ĐOÀN TỈNH NAM ĐỊNH / ĐOÀN TNCS HỒ CHÍ MINH', 'Nam Định', 'ban-chap-hanh@dtn@nam-dinh', undefined],
    [
      'TỈNH ĐOÀN NAM ĐỊNH / BCH ĐOÀN HUYỆN HẢI HẬU / ĐOÀN TNCS HỒ CHÍ MINH',
      'Hải Hậu',
      'ban-chap-hanh@dtn@nam-dinh.hai-hau',
      'dtn@nam-dinh',
    ],
    [
      'TỈNH ĐOÀN NAM ĐỊNH / ĐOÀN TNCS HỒ CHÍ MINH / BCH ĐOÀN HUYỆN HẢI HẬU',
      'Hải Hậu',
      'ban-chap-hanh@dtn@nam-dinh.hai-hau',
      'dtn@nam-dinh',
    ],
    ['TỈNH ĐOÀN NAM ĐỊNH / HUYỆN ĐOÀN HẢI HẬU', 'Hải Hậu', 'dtn@nam-dinh.hai-hau', 'dtn@nam-dinh'],
    [
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM / LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH',
      'Nam Định',
      'ldld@nam-dinh',
      'tong-lien-doan-lao-dong-viet-nam',
    ],
    ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM / TỈNH NAM ĐỊNH / BAN THƯỜNG TRỰC', 'Nam Định', 'ban-thuong-truc@mttq@nam-dinh', 'mttq@nam-dinh'],
    ['MẶT TRẬN TỔ QUỐC VIỆT NAM / ỦY BAN MTTQ VIỆT NAM HUYỆN HẢI HẬU', 'Hải Hậu', 'mttq@?.hai-hau', 'mttq'],
    ['ỦY BAN TRUNG ƯƠNG / MẶT TRẬN TỔ QUỐC VIỆT NAM', 'Hà Nội', 'mttq', undefined],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG / ĐOÀN TNCS HỒ CHÍ MINH', 'Hà Nội', 'dtn', undefined],
    ['ĐỘI TNTP HỒ CHÍ MINH / TRƯỜNG TIỂU HỌC HẢI AN', 'Hải An', 'truong-tieu-hoc-hai-an@?', 'doi-tntp@?'],
    ['HỘI NÔNG DÂN - HỘI LHPN / HUYỆN HẢI HẬU', 'Hải Hậu', 'hoi-nong-dan@?.hai-hau', undefined],
  ])('%s', async (lines, place, issuer, superior) => {
    expect(await bodiesOf(lines, place)).toEqual([issuer, superior]);
  });
});

describe('branches of central bodies, schools, the Party', () => {
  test.each([
    ['KHO BẠC NHÀ NƯỚC / KHO BẠC NHÀ NƯỚC NAM ĐỊNH', 'Nam Định', 'kho-bac-nha-nuoc@nam-dinh', 'kho-bac-nha-nuoc'],
    ['TỔNG CỤC THUẾ / CỤC THUẾ TỈNH NAM ĐỊNH', 'Nam Định', 'cuc-thue@nam-dinh', 'tong-cuc-thue'],
    ['BHXH TỈNH NAM ĐỊNH / BHXH HUYỆN HẢI HẬU', 'Hải Hậu', 'bao-hiem-xa-hoi@nam-dinh.hai-hau', 'bao-hiem-xa-hoi@nam-dinh'],
    ['QUÂN KHU 3 / BỘ CHỈ HUY QUÂN SỰ TỈNH NAM ĐỊNH', 'Nam Định', 'bchqs-tinh@nam-dinh', 'quan-khu-3'],
    ['PHÒNG GD&ĐT HẢI HẬU / TRƯỜNG TIỂU HỌC HẢI AN', 'Hải An', 'truong-tieu-hoc-hai-an@?.hai-hau', 'phong-giao-duc-va-dao-tao@?.hai-hau'],
    ['SỞ GD&ĐT NAM ĐỊNH / TRƯỜNG THPT HẢI HẬU A', 'Hải Hậu', 'truong-trung-hoc-pho-thong-hai-hau-a@nam-dinh', 'so-gddt@nam-dinh'],
    ['ĐẢNG BỘ TỈNH NAM ĐỊNH / HUYỆN ỦY HẢI HẬU', 'Hải Hậu', 'huyen-uy@nam-dinh.hai-hau', 'dang-bo@nam-dinh'],
    ['ĐẢNG ỦY XÃ HẢI AN / CHI BỘ THÔN 3', 'Hải An', 'chi-bo-thon-3@dang-uy@?.?.hai-an', 'dang-uy@?.?.hai-an'],
  ])('%s', async (lines, place, issuer, superior) => {
    expect(await bodiesOf(lines, place)).toEqual([issuer, superior]);
  });

  test.each([
    ['UBND TỈNH AN GIANG / UBND PHƯỜNG RẠCH GIÁ', 'ubnd@an-giang.rach-gia', 'ubnd@an-giang'],
    ['ỦY BAN NHÂN DÂN / PHƯỜNG RẠCH GIÁ / PHÒNG VĂN HÓA - XÃ HỘI', 'phong-vhxh@?.rach-gia', 'ubnd@?.rach-gia'],
    ['UBND PHƯỜNG RẠCH GIÁ / TRUNG TÂM PHỤC VỤ / HÀNH CHÍNH CÔNG', 'ttpvhcc@?.rach-gia', 'ubnd@?.rach-gia'],
    ['ỦY BAN MTTQ VIỆT NAM PHƯỜNG RẠCH GIÁ / HỘI LIÊN HIỆP PHỤ NỮ', 'hoi-lien-hiep-phu-nu@?.rach-gia', 'mttq@?.rach-gia'],
    ['ĐẢNG ỦY PHƯỜNG RẠCH GIÁ / ỦY BAN KIỂM TRA', 'uy-ban-kiem-tra-dang-uy@?.rach-gia', 'dang-uy@?.rach-gia'],
  ])('without districts: %s', async (lines, issuer, superior) => {
    expect(await bodiesOf(lines, 'Rạch Giá', 2025)).toEqual([issuer, superior]);
  });
});

describe('a motto over several lines, and names that a narrow column breaks', () => {
  test.each([
    ['UBND HUYỆN HẢI HẬU CỘNG / HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM', 'Hải Hậu', 'ubnd@?.hai-hau', undefined],
    ['UBND XÃ HẢI AN / CỘNG HOÀ XÃ HỘI CHỦ / NGHĨA VIỆT NAM / Độc lập - Tự do - / Hạnh phúc', 'Hải An', 'ubnd@?.?.hai-an', undefined],
    [
      'SỞ GIÁO DỤC VÀ / CỘNG HÒA XÃ HỘI CHỦ / ĐÀO TẠO NAM ĐỊNH / NGHĨA VIỆT NAM / TRUNG TÂM TIN HỌC / Độc lập - Tự do - Hạnh phúc',
      'Nam Định',
      'trung-tam-tin-hoc@so-gddt@nam-dinh',
      'so-gddt@nam-dinh',
    ],
    [
      'SỞ NÔNG NGHIỆP VÀ MÔI / TRƯỜNG TỈNH LÀO CAI / CHI CỤC THỦY LỢI',
      'Lào Cai',
      'chi-cuc-thuy-loi@so-nnmt@lao-cai',
      'so-nnmt@lao-cai',
      2026,
    ],
    ['ỦY BAN NHÂN DÂN / XÃ CỘNG HÒA', 'Cộng Hòa', 'ubnd@?.?.cong-hoa', undefined],
  ])('%s', async (lines, place, issuer, superior, year = 2021) => {
    expect(await bodiesOf(lines, place, year)).toEqual([issuer, superior]);
  });
});
