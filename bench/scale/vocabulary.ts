import { loadCsv } from '../../src/knowledge/load-csv.js';

/** Words of which generated plans are made; names and instruments are those of the registers. */

type Some<Item> = readonly [Item, ...Item[]];

export const THEMES: Some<string> = [
  'cải cách hành chính',
  'chuyển đổi số',
  'kiểm soát thủ tục hành chính',
  'phòng, chống thiên tai',
  'an toàn thực phẩm',
  'phổ biến, giáo dục pháp luật',
  'văn thư, lưu trữ',
  'phòng cháy, chữa cháy',
  'an toàn giao thông',
  'giảm nghèo bền vững',
  'xây dựng nông thôn mới',
  'bảo vệ môi trường',
  'tiếp công dân',
  'thi đua, khen thưởng',
  'bình đẳng giới',
  'phòng, chống ma túy',
  'phát triển du lịch',
  'quản lý đất đai',
  'tiêm chủng mở rộng',
  'hòa giải ở cơ sở',
];
export const VERBS: Some<string> = [
  'Rà soát',
  'Xây dựng',
  'Ban hành',
  'Tổ chức',
  'Tập huấn',
  'Kiểm tra',
  'Tổng hợp',
  'Đôn đốc',
  'Sơ kết',
  'Công khai',
  'Cập nhật',
  'Thẩm định',
  'Niêm yết',
  'Số hóa',
];
export const OBJECTS: Some<string> = [
  'danh mục thủ tục',
  'hệ thống một cửa điện tử',
  'báo cáo định kỳ',
  'kế hoạch chi tiết',
  'hội nghị chuyên đề',
  'cơ sở dữ liệu dùng chung',
  'quy trình nội bộ',
  'văn bản hướng dẫn',
  'bộ chỉ số đánh giá',
  'lớp bồi dưỡng công chức',
  'đoàn kiểm tra liên ngành',
  'chuyên mục trên đài truyền thanh',
  'hồ sơ còn tồn',
  'kho lưu trữ',
];
export const TAILS: Some<string> = [
  'theo phân cấp',
  'tại các xã, phường',
  'bảo đảm đúng thời hạn',
  'gắn với trách nhiệm người đứng đầu',
  'trên địa bàn tỉnh',
  'phù hợp điều kiện thực tế',
  'cho cán bộ, công chức',
  'qua dịch vụ công trực tuyến',
  'không làm phát sinh chi phí',
  'và báo cáo cấp trên',
];
export const BODIES: Some<{ slug: string; name: string; code: string }> = [
  { slug: 'ubnd', name: 'Ủy ban nhân dân', code: 'UBND' },
  { slug: 'so-noi-vu', name: 'Sở Nội vụ', code: 'SNV' },
  { slug: 'so-tu-phap', name: 'Sở Tư pháp', code: 'STP' },
  { slug: 'so-tai-chinh', name: 'Sở Tài chính', code: 'STC' },
  { slug: 'so-y-te', name: 'Sở Y tế', code: 'SYT' },
  { slug: 'so-khcn', name: 'Sở Khoa học và Công nghệ', code: 'SKHCN' },
  { slug: 'so-gddt', name: 'Sở Giáo dục và Đào tạo', code: 'SGDĐT' },
  { slug: 'cong-an', name: 'Công an tỉnh', code: 'CAT' },
  { slug: 'so-xay-dung', name: 'Sở Xây dựng', code: 'SXD' },
];

/** Provinces since 1 July 2025. */
export const PROVINCES = present(
  loadCsv('provinces.csv')
    .filter((row) => row['validFrom'] === '2025-07-01')
    .map((row) => ({ slug: row['slug'] ?? '', name: row['name'] ?? '' })),
);

export interface CitedInstrument {
  id: string;
  type: string;
  typeName: string;
  citation: string;
}

const TYPES: Some<readonly [slug: string, name: string, issuer: string, symbol: string]> = [
  ['nghi-dinh', 'Nghị định', 'cp', 'NĐ-CP'],
  ['quyet-dinh', 'Quyết định', 'ttg', 'QĐ-TTg'],
  ['nghi-quyet', 'Nghị quyết', 'cp', 'NQ-CP'],
  ['thong-tu', 'Thông tư', 'bnv', 'TT-BNV'],
  ['chi-thi', 'Chỉ thị', 'ttg', 'CT-TTg'],
  ['thong-tu', 'Thông tư', 'btc', 'TT-BTC'],
];
const NUMBERS_A_YEAR = 160;
const YEARS = 20;

/** How many instruments there are to be cited: 19,200. */
export const INSTRUMENTS = TYPES.length * NUMBERS_A_YEAR * YEARS;

export function instrument(index: number): CitedInstrument {
  const [type, typeName, issuer, symbol] = TYPES[index % TYPES.length] ?? TYPES[0];
  const year = 2025 - (Math.floor(index / TYPES.length) % YEARS);
  const number = 1 + (Math.floor(index / TYPES.length / YEARS) % NUMBERS_A_YEAR);
  return { id: `${type}:${issuer}:${year}:${number}+y`, type, typeName, citation: `${number}/${year}/${symbol}` };
}

function present<Item>([first, ...others]: readonly Item[]): Some<Item> {
  if (first === undefined) throw new Error('no provinces');
  return [first, ...others];
}
