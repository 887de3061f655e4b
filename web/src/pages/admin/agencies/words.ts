import type { Words } from '../../../../../src/messages/language.js';
import type { RegisteredAgency } from '../../../api/register.js';

export const agencyWords = {
  agencies: { vi: 'Danh mục cơ quan', en: 'Register of bodies' },
  intro: {
    vi: 'Kehoach nhận ra cơ quan, đơn vị trong kế hoạch theo danh mục này. Danh mục đi kèm chương trình, không sửa ở đây; đơn vị không có trong danh mục vẫn được giữ nguyên tên như văn bản ghi.',
    en: 'Bodies and units in plans are recognized by this register. It comes along with the program and is not changed here; a unit that it does not have keeps its name as the document writes it.',
  },
  filters: { vi: 'Tìm cơ quan', en: 'Find a body' },
  text: { vi: 'Tên, tên khác, ký hiệu hoặc mã', en: 'Name, other name, symbol or id' },
  textHint: { vi: 'so noi vu, SNV', en: 'so noi vu, SNV' },
  none: { vi: 'Không có cơ quan nào', en: 'No such body' },
  noneHint: {
    vi: 'Thử ít chữ hơn; gõ không dấu cũng được. Bỏ tên tỉnh, huyện, xã: danh mục ghi chung cho mọi nơi.',
    en: 'Try fewer words, without diacritics if you like. Leave out province, district and commune: the register has each kind of body once.',
  },
  name: { vi: 'Cơ quan, đơn vị', en: 'Body' },
  also: { vi: 'Cũng gọi là: {names}', en: 'Also called: {names}' },
  id: { vi: 'Mã', en: 'Id' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol' },
  area: { vi: 'Thuộc', en: 'Belongs to' },
  time: { vi: 'Thời gian', en: 'Time' },
  from: { vi: 'từ {day}', en: 'from {day}' },
  to: { vi: 'đến {day}', en: 'to {day}' },
  successors: { vi: 'Sau đó là:', en: 'Then:' },
  source: { vi: 'Nguồn', en: 'Source' },
} as const satisfies Record<string, Words>;

export const areaWords: Readonly<Record<RegisteredAgency['area'], Words>> = {
  none: { vi: 'cả nước', en: 'the country' },
  province: { vi: 'tỉnh, thành phố', en: 'a province' },
  district: { vi: 'huyện', en: 'a district' },
  commune: { vi: 'xã', en: 'a commune' },
  any: { vi: 'mọi cấp', en: 'any level' },
  issuer: { vi: 'cơ quan ban hành', en: 'the issuer' },
};
