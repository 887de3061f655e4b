import { assignmentRoles } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { choiceCell, loadCsv } from '../load-csv.js';

const columnRoles = [
  'number',
  'group',
  'task',
  'product',
  'form',
  'time',
  'start',
  'end',
  'budget',
  'note',
  'figure',
  'doer',
  'attendee',
  'person',
  'post',
  'body',
  'place',
  ...assignmentRoles,
] as const;

/** What a column, or a labelled line, is about; "group" names what the tasks beside it belong to, "figure" is what only tables of money and of scores have, "doer" says who where nothing else in the table does, "attendee" who takes part in what another column says who leads, "person" is what lists of people have, "place" is where; "post" and "body" say who in a way that the columns beside them tell. */
export type ColumnRole = (typeof columnRoles)[number];

const roles = new Map(loadCsv('column-heads.csv').map((row) => [key(row['words'] ?? ''), choiceCell(row['role'], columnRoles)]));
/** The same without the blanks, for a printed head can lose them: "Đơn vịchủ trì". */
const tightRoles = new Map([...roles].map(([words, role]) => [tight(words), role]));
const keywords = loadCsv('column-keywords.csv').map((row) => ({
  word: ` ${row['keyword'] ?? ''} `,
  role: choiceCell(row['role'], columnRoles),
}));
/** "Lĩnh vực", "Thực hiện", "Địa điểm" and "Đơn vị" say it only alone: "Lĩnh vực, nội dung công việc" is a column of tasks; so does "Tháng", for "Tháng trước" and "Tháng 3" may stand above figures. */
const WHOLE_HEADS = new Set<ColumnRole>(['group', 'doer', 'place', 'body']);
const MAX_PHRASE = 9;
const MAX_HEAD = 12;
/** In characters; no head is longer, but a line of a text may be. */
const MAX_LENGTH = 300;

/**
 * The role of a head as offices word it: the longest known phrase that the
 * head begins with ("Thời gian thực hiện năm 2022"), else the first key word
 * that it holds ("Các đơn vị cùng phối hợp"); undefined for any other.
 */
export function columnRole(head: string): ColumnRole | undefined {
  const words = key(head.slice(0, MAX_LENGTH)).split(' ');
  for (let count = Math.min(words.length, MAX_PHRASE); count > 0; count -= 1) {
    const role = roles.get(words.slice(0, count).join(' '));
    const saysItAlone = role !== undefined && (WHOLE_HEADS.has(role) || (role === 'time' && count === 1));
    if (role && (!saysItAlone || count === words.length))
      return count < words.length && role === 'lead' && isVisited(words) ? 'subject' : role;
  }
  if (words.length > MAX_HEAD) return undefined;
  const whole = tightRoles.get(tight(words.join(' ')));
  if (whole) return whole;
  return keywords.find(({ word }) => ` ${words.join(' ')} `.includes(word))?.role;
}

/** "Cơ quan tổ chức | được kiểm tra": the passive says more than the first words. */
function isVisited(words: readonly string[]): boolean {
  return keywords.some(({ word, role }) => role === 'subject' && ` ${words.join(' ')} `.includes(word));
}

/** The role when the whole text is a known head. */
export function exactColumnRole(head: string): ColumnRole | undefined {
  return head.length > MAX_LENGTH ? undefined : roles.get(key(head));
}

function tight(words: string): string {
  return words.replaceAll(' ', '');
}

/** Commas, slashes and "và" between the words of a head say nothing: "Sản phẩm/Kết quả", "Cơ quan, đơn vị chủ trì". */
function key(head: string): string {
  return foldKey(head)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(?<=\s)và(?=\s)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
