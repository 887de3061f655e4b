import type { NumberedReading } from '../reading.js';
import type { ReferenceMention } from '../reference-mention.js';
import { readOrdinal } from '../readers/read-ordinal.js';
import { edgesAt, TYPE_NAMES, typeOfName } from '../type-words.js';
import type { ReferenceRefiner } from './reference-refiner.js';

// Nghị quyết số 18, | các Quyết định số 101, 102 và số — up to the number that has the symbol
const SHARED = new RegExp(
  `(${TYPE_NAMES})\\s{1,3}(?:số\\s{0,2}:?\\s{0,3})?((?:\\d{1,5}[a-eđ]?\\s{0,2}(?:,|;|và|,\\s{0,2}và)\\s{0,2}(?:số\\s{0,2})?){1,12})$`,
  'iu',
);
const ITEM = /(?:số\s{0,2})?\d{1,5}[a-eđ]?/giu;
const LOOK_BEHIND = 120;

type Numbered = ReferenceMention & { readonly reading: NumberedReading };

/** Numbers that share the symbol of the last: "Nghị quyết số 18, 19-NQ/TW", "Quyết định số 101, 102 và 103/QĐ-UBND". */
export const shareTail: ReferenceRefiner = {
  name: 'share-tail',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const mention of mentions) {
      const list = isBare(mention) ? sharedBefore(mention, text) : undefined;
      if (!list) refined.push(mention);
      else {
        while ((refined.at(-1)?.end ?? -1) > (list[0]?.start ?? 0)) refined.pop();
        refined.push(...list);
      }
    }
    return refined;
  },
};

function isBare(mention: ReferenceMention): mention is Numbered {
  return mention.reading.form === 'numbered' && mention.reading.type === undefined && mention.reading.ordinal !== null;
}

/** The mentions of the whole list, the given one last; undefined when no list leads to it. */
function sharedBefore(last: Numbered, text: string): ReferenceMention[] | undefined {
  const windowStart = Math.max(0, last.start - LOOK_BEHIND);
  const match = SHARED.exec(text.slice(windowStart, last.start));
  const [, word = '', items = ''] = match ?? [];
  const type = typeOfName(word);
  const start = windowStart + (match?.index ?? 0);
  if (!match || !type || !edgesAt(text, start, start + word.length)) return undefined;
  const listStart = last.start - items.length;
  const numbers = Array.from(items.matchAll(ITEM), (item) => ({
    start: listStart + item.index,
    end: listStart + item.index + item[0].length,
  }));
  const { date, ...undated } = last;
  const reading = { ...last.reading, type };
  const shared = { ...reading, ...(date?.year === undefined ? {} : { listYear: date.year }) };
  return [
    ...numbers.map((number, index) => {
      const from = index === 0 ? start : number.start;
      const ordinal = readOrdinal(text, number.end - digitsLength(text, number.end))?.ordinal ?? null;
      return { ...undated, start: from, end: number.end, raw: text.slice(from, number.end), reading: { ...shared, ordinal } };
    }),
    { ...last, reading },
  ];
}

function digitsLength(text: string, end: number): number {
  return /\d{1,5}[a-eđ]?$/iu.exec(text.slice(Math.max(0, end - 6), end))?.[0].length ?? 0;
}
