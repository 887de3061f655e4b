import { indexWords } from '../index-words.js';
import { loadCsv, type CsvRow } from '../load-csv.js';
import { once } from '../once.js';

/** A post that somebody holds: "Trưởng phòng". */
export interface PostWord {
  /** In its official wording. */
  readonly title: string;
  /** With a capital it always names somebody; "Kế toán" may be a field of work. */
  readonly isName: boolean;
  /** Head of a place below the commune: "Trưởng thôn". */
  readonly isOfSettlement: boolean;
  /** Several may hold it in one body: "Vụ trưởng", but not "Chánh Văn phòng". */
  readonly isOneOfSeveral: boolean;
  /** Ends with the unit that it heads: "Chánh Văn phòng". */
  readonly namesItsUnit: boolean;
}

/** The posts of those who sign count too; "Phó Giám đốc phụ trách" is a Phó Giám đốc. */
export const posts = once(() => {
  const index = indexWords('agency-posts.csv', 'post', toPostWord);
  const positions = loadCsv('positions.csv').map(({ position = '' }) => position);
  for (const position of positions.filter((words) => !/ phụ trách$/iu.test(words)))
    index.add(position, { title: position, isName: false, isOfSettlement: false, isOneOfSeveral: false, namesItsUnit: false });
  return index;
});

function toPostWord({ post = '', field, settlement, several, names_unit }: CsvRow): PostWord {
  return {
    title: post,
    isName: field !== 'yes',
    isOfSettlement: settlement === 'yes',
    isOneOfSeveral: several === 'yes',
    namesItsUnit: names_unit === 'yes',
  };
}
