import { choiceCell, loadCsv } from '../load-csv.js';

const rows = loadCsv('provision-words.csv').flatMap(({ word = '', heads }) => {
  const kind = choiceCell(heads, ['alone', 'numbered'] as const);
  return kind ? [{ word, kind }] : [];
});

/** Words with which the label of an appendix begins: "phụ lục", "biểu". */
export const appendixWords: readonly string[] = rows.map(({ word }) => word);

/** The same as a line begins that is a heading by them: "phụ lục", but "biểu số". */
export const appendixHeads: readonly string[] = rows.map(({ word, kind }) => (kind === 'alone' ? word : `${word} số`));
