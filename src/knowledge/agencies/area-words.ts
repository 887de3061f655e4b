import { anyOf } from '../../text/patterns.js';
import { indexWords } from '../index-words.js';
import { choiceCell, listCell, loadCsv, type CsvRow } from '../load-csv.js';
import { NameIndex } from '../name-index.js';
import { once } from '../once.js';

const areaLevels = ['province', 'city', 'district', 'commune'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** A kind of area: "huyện". "thành phố" may stand on two levels. */
export interface AreaWord {
  readonly word: string;
  readonly level: AreaLevel;
  /** What makes another word of it: "xã" + "hội". */
  readonly notBefore: readonly string[];
}

export const areaWords = once(() => indexWords('area-words.csv', 'word', toAreaWord));
/** Bodies whose own name says on which level they stand, each with the word for its area: "Huyện ủy", "Huyện đoàn" → "huyện". */
export const bodiesOfLevels = once(() => {
  const index = new NameIndex<AreaWord>();
  for (const row of loadCsv('area-words.csv')) for (const body of listCell(row['bodies'])) index.add(body, toAreaWord(row));
  return index;
});

/** A pattern that matches the words for areas of the levels: "thị xã", "huyện", "xã" …; for use with the flag "i". */
export function areaKinds(...levels: readonly AreaLevel[]): string {
  return anyOf(loadCsv('area-words.csv').flatMap(({ word = '', level }) => (levels.some((each) => each === level) ? word : [])));
}

/** A pattern that matches what names of organisations say for their area: "Tỉnh Đoàn", "Thị hội". */
export const areaKindsInNames = anyOf(loadCsv('area-words.csv').flatMap(({ inNames = '' }) => inNames || []));

function toAreaWord({ word = '', level, notBefore }: CsvRow): AreaWord {
  return { word, level: choiceCell(level, areaLevels) ?? 'province', notBefore: listCell(notBefore) };
}
