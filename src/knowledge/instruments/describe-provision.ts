import { formatRoman } from '../../text/numerals.js';
import { provisionUnits, type ProvisionUnit } from './provision-words.js';

/** As laws write them: what is below an article in small letters. */
const NAMES: Readonly<Record<ProvisionUnit, string>> = {
  'phu-luc': 'Phụ lục',
  mau: 'Mẫu số',
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  'tieu-muc': 'Tiểu mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
  tiet: 'tiết',
};

/** Numbered in Roman by the decrees on how laws are written (34/2016/NĐ-CP, 78/2025/NĐ-CP). */
const ROMAN: ReadonlySet<string> = new Set(['phan', 'chuong']);

/** A dot within a label ("a.1") or a range ("4..7") parts no steps. */
const STEPS = new RegExp(`(?<!\\.)\\.(?=(?:${provisionUnits.join('|')})(?:[-.]|$))`, 'u');
const STEP = new RegExp(`^(${provisionUnits.join('|')})(?:-(.+))?$`, 'u');

/** "dieu-5.khoan-2.diem-dd" → "điểm đ khoản 2 Điều 5", "dieu-4..7" → "Điều 4 đến Điều 7"; what is no such id stands for itself. */
export function describeProvision(id: string): string {
  return id.split(STEPS).toReversed().map(describeStep).join(' ');
}

function describeStep(step: string): string {
  const [, unit, labels] = STEP.exec(step) ?? [];
  const name = provisionUnits.find((known) => known === unit);
  if (name === undefined) return step;
  if (labels === undefined) return NAMES[name];
  return labels
    .split('..')
    .map((label) => `${NAMES[name]} ${describeLabel(name, label)}`)
    .join(' đến ');
}

function describeLabel(unit: ProvisionUnit, label: string): string {
  if (ROMAN.has(unit) && /^\d+$/u.test(label)) return formatRoman(Number(label));
  return label.replace('dd', 'đ');
}
