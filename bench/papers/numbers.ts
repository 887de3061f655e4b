import { multilevelNumbers, typedNumbers, type Numbered, type Numberer } from '../../scripts/fixtures/renditions/multilevel-numbers.js';
import { parseRoman } from '../../src/text/numerals.js';
import type { Manner } from './manner.js';

export function numbersBy(way: Manner['numbers']): Numberer {
  if (way === 'typed') return typedNumbers;
  return way === 'one-list' ? multilevelNumbers() : listsAnywhere();
}

interface Family {
  /** What stands before the mark, the mark, what stands behind it, the text. */
  readonly pattern: RegExp;
  readonly ordinal: (mark: string) => number;
  /** As `w:numFmt` names it. */
  readonly format: string;
}

const latin = (mark: string) => 'abcdefghijklmnopqrstuvwxyz'.indexOf(mark.toLowerCase()) + 1;

const FAMILIES: readonly Family[] = [
  { pattern: /^(Điều )([1-9]\d?)(\.) (.+)$/su, ordinal: Number, format: 'decimal' },
  { pattern: /^()([IVX]+)(\.-|[./)-]) (.+)$/su, ordinal: (mark) => parseRoman(mark) ?? 0, format: 'upperRoman' },
  { pattern: /^()([A-H])(\.) (.+)$/su, ordinal: latin, format: 'upperLetter' },
  { pattern: /^()([1-9]\d?)(\.-|[./)-]) (.+)$/su, ordinal: Number, format: 'decimal' },
  { pattern: /^()([a-z])([./)]) (.+)$/su, ordinal: latin, format: 'lowerLetter' },
  { pattern: /^()([-+])() (.+)$/su, ordinal: () => 1, format: 'bullet' },
  { pattern: /^()([1-9]\d?)()()$/u, ordinal: Number, format: 'decimal' },
  { pattern: /^()(0\d)()()$/u, ordinal: Number, format: 'decimalZero' },
];

/** Of lists that count for themselves, and what is to be known of each: "decimal||%1.", then the number it begins with. */
export const LIST = /^(?<format>\w+)\|(?<text>.*)\|(?<start>\d+)$/su;

/** Lists as they come about: each one counts on while it fits, and is set anew ("start at …") where it does not. */
function listsAnywhere(): Numberer {
  const last = new Map<string, { ordinal: number; instance: number; start: number }>();
  let instances = 0;
  const number = (text: string, scope: string): Numbered => {
    const family = FAMILIES.find(({ pattern, ordinal }) => ordinal(pattern.exec(text)?.[2] ?? '') > 0 && pattern.test(text));
    const [, before = '', mark = '', behind = '', rest = ''] = family?.pattern.exec(text) ?? [];
    if (!family) return { text };
    const isBullet = family.format === 'bullet';
    const shown = `${family.format}|${before}${isBullet ? mark : '%1'}${behind}`;
    const ordinal = family.ordinal(mark);
    const known = last.get(scope + shown);
    const goesOn = known && (isBullet || known.ordinal + 1 === ordinal);
    const list = goesOn ? { ...known, ordinal } : { ordinal, instance: (instances += 1), start: ordinal };
    last.set(scope + shown, list);
    return { text: rest, numbering: { reference: `${shown}|${list.start}`, level: 0, instance: list.instance } };
  };
  return { paragraph: (text) => number(text, ''), rowNumber: (text, table) => number(text, `${table} `) };
}
