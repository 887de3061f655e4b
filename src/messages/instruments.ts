import type { Words } from './language.js';

export const instrumentWords = {
  titles: { vi: 'Tên: {titles}', en: 'Names: {titles}' },
  issued: { vi: 'Ban hành: {day}', en: 'Issued: {day}' },
  inForce: { vi: 'Hiệu lực: {from} – {to} ({state})', en: 'In force: {from} – {to} ({state})' },
  amendedBy: { vi: 'Sửa đổi bởi: {acts}', en: 'Amended by: {acts}' },
  replacedBy: { vi: 'Thay bằng: {acts}', en: 'Replaced by: {acts}' },
  citedBy: {
    vi: 'Được viện dẫn: {plans} kế hoạch, {mentions} lần, từ {first} đến {last}',
    en: 'Cited: plans {plans}, mentions {mentions}, from {first} to {last}',
  },
  notCited: { vi: 'Chưa kế hoạch nào trong kho viện dẫn', en: 'No plan of the store cites it' },
  source: { vi: 'Nguồn: {source} ({confidence})', en: 'Source: {source} ({confidence})' },
} as const satisfies Record<string, Words>;

/** What became of an instrument by the day its entry was written. */
export const stateWords = {
  'in-force': { vi: 'đang có hiệu lực', en: 'in force' },
  amended: { vi: 'đang có hiệu lực, đã sửa đổi', en: 'in force, amended' },
  replaced: { vi: 'đã được thay thế', en: 'replaced' },
  ended: { vi: 'đã hết hiệu lực', en: 'ended' },
  expired: { vi: 'đã hết thời hạn', en: 'expired' },
  historical: { vi: 'chỉ còn giá trị lịch sử', en: 'historical' },
  unverified: { vi: 'hiện trạng chưa kiểm tra', en: 'state not checked' },
} as const satisfies Record<string, Words>;

/** Where entries come from that are not one's own; other sources stand for themselves. */
export const sourceWords: Readonly<Record<string, Words>> = {
  'general knowledge': { vi: 'hiểu biết chung', en: 'general knowledge' },
  'common practice': { vi: 'cách gọi thường dùng', en: 'common practice' },
  'published texts': { vi: 'văn bản đã công bố', en: 'published texts' },
};

export const confidenceWords = {
  high: { vi: 'chắc chắn', en: 'sure' },
  medium: { vi: 'khá chắc', en: 'fairly sure' },
  low: { vi: 'chưa chắc', en: 'not sure' },
} as const satisfies Record<string, Words>;
