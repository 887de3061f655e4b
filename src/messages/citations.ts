import type { Words } from './language.js';

export const citationWords = {
  none: { vi: 'Không có viện dẫn nào khớp.', en: 'No citation matches.' },
  sum: {
    vi: '{mentions} lần viện dẫn {instruments} văn bản trong {plans} kế hoạch',
    en: 'mentions: {mentions}, instruments: {instruments}, plans: {plans}',
  },
  mayMean: { vi: 'Có thể là {count} văn bản: {names}', en: 'May be {count} instruments: {names}' },
  nearest: { vi: 'Gần nhất trong kho: {names}', en: 'The nearest in the store: {names}' },
  inPlans: { vi: '{plans} kế hoạch', en: 'plans: {plans}' },
  notKnown: { vi: 'chưa rõ', en: 'not known' },
  undated: { vi: 'không rõ ngày', en: 'undated' },
  notBefore: { vi: 'không sớm hơn {day}', en: 'not before {day}' },
  replacedBy: { vi: 'thay bằng {acts}', en: 'replaced by {acts}' },
  amendedBy: { vi: 'sửa đổi bởi {acts}', en: 'amended by {acts}' },
  otherDate: { vi: 'kế hoạch ghi ngày {said}, danh mục ghi {known}', en: 'the plan dates it {said}, the register {known}' },
  fitted: { vi: 'văn bản duy nhất phù hợp: {id}', en: 'the only one that fits: {id}' },
  candidates: { vi: 'có thể là {acts}', en: 'may be {acts}' },
  unsure: { vi: 'danh mục chưa chắc chắn', en: 'the register is not sure' },
  own: { vi: 'theo {source}', en: 'as {source} has it' },
} as const satisfies Record<string, Words>;

/** What the register says of an instrument on the day of a plan. */
export const verdictWords = {
  'in-force': { vi: 'còn hiệu lực', en: 'in force' },
  'not-issued': { vi: 'chưa ban hành', en: 'not issued yet' },
  'not-yet': { vi: 'chưa có hiệu lực', en: 'not in force yet' },
  ended: { vi: 'đã hết hiệu lực', en: 'no longer in force' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
} as const satisfies Record<string, Words>;

export const doubtWords = {
  'not-registered': { vi: 'danh mục không có', en: 'not in the register' },
  ambiguous: { vi: 'có nhiều văn bản phù hợp', en: 'several fit' },
  'plan-undated': { vi: 'kế hoạch không có ngày', en: 'the plan has no date' },
  'start-unknown': { vi: 'danh mục không có ngày bắt đầu hiệu lực', en: 'the register has no day from which it holds' },
  'end-unknown': { vi: 'danh mục không có ngày hết hiệu lực', en: 'the register does not say when it ended' },
  'day-unknown': { vi: 'ngày chưa đủ rõ', en: 'the dates are not exact enough' },
} as const satisfies Record<string, Words>;

/** Types that are known by their names alone, and what tells two of one name apart. */
export const typeWords: Readonly<Record<string, Words>> & { readonly ofParty: Words } = {
  'nghi-quyet-dai-hoi': { vi: 'Nghị quyết Đại hội', en: 'Congress resolution' },
  'nghi-quyet-trung-uong': { vi: 'Nghị quyết Hội nghị Trung ương', en: 'Central Committee resolution' },
  ofParty: { vi: '{name} (của Đảng)', en: '{name} (of the Party)' },
};

/** Heads of what citations are counted by. */
export const groupingHeads = {
  type: { vi: 'Loại văn bản', en: 'Type' },
  issuer: { vi: 'Cơ quan ban hành văn bản', en: 'Issuer of the instrument' },
  year: { vi: 'Năm của văn bản', en: 'Year of the instrument' },
  body: { vi: 'Cơ quan ban hành kế hoạch', en: 'Issuer of the plan' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  period: { vi: 'Giai đoạn của kế hoạch', en: 'Period of the plan' },
} as const satisfies Record<string, Words>;
