import { targetWords } from '../../../knowledge/amounts/target-words.js';
import { parseNumberWords } from '../../../text/numerals.js';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Mention, Parser } from '../../runner.js';
import type { TargetContext, TargetMention } from '../target-mention.js';
import { clauseAround } from '../words/clause-around.js';
import { BEHIND, figuresOf, LEAD } from '../words/figure.js';
import { hull } from '../words/hull.js';
import { shareWords } from '../words/share-words.js';
import { trimmed } from '../words/trimmed.js';

const NUMBER_WORD = '(?:một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)';
const PARTS = pattern`(?<parts>${NUMBER_WORD}|\d{1,2}) phần (?<whole>${NUMBER_WORD}|\d{1,2})${WORD_END}`;
/** "nửa tháng", "nửa đầu năm" are times. */
const HALF = `(?:một\\s+)?nửa${WORD_END}(?=\\s+(?:số|tổng số)\\s|\\s*(?:$|[.,;]|so với))`;
// giảm một phần ba số vụ  |  ít nhất hai phần ba số thôn  |  giảm một nửa  |  từ một phần tư trở lên
const PART = `${LEAD}(?:${PARTS}|${HALF})${BEHIND}`;
const CONDITION = new RegExp(`${WORD_START}(?:khi|nếu|trường hợp)\\s[^,;.]{0,60}$`, 'iu');
const PREDICATE = new RegExp(`${WORD_START}${targetWords('predicate')}${WORD_END}`, 'iu');
const HOPE = new RegExp(pattern`${WORD_START}${targetWords('filler')}\s*$`, 'iu');

/** As far back as a condition or a word of hope may stand. */
const BEFORE = 80;

/** Parts of a whole in words: two of three parts. Only words of bound, of reaching or of change, or a division of targets, make a target of them. */
export const part: Parser<TargetMention, TargetContext> = {
  name: 'part',
  cue: /phần|nửa/u,
  pattern: new RegExp(PART, 'giu'),
  parse(match, text, { isAmongTargets }) {
    const groups = match.groups ?? {};
    const { parts = 'một', whole = 'hai', change, level, bound, behind } = groups;
    const [value, outOf] = [parts, whole].map((words) => parseNumberWords(words) ?? Number(words));
    const figure = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    const isSet = isAmongTargets || [change, level, bound, behind].some((words) => words !== undefined) || HOPE.test(before);
    if (!isSet || CONDITION.test(before) || !value || !outOf || value >= outOf) return undefined;
    const words = shareWords(text, clauseAround(text, figure), figure, change);
    const of = change ? undefined : (words?.of ?? numberBehind(text, figure.end));
    return (
      words && {
        ...hull([figure, of, words.measure]),
        comparator: figuresOf({ bound, behind }).comparator,
        value,
        outOf,
        unit: 'phần',
        ...words,
        ...(of ? { of } : {}),
      }
    );
  },
};

/** "số tài liệu tồn đọng", to the end of the clause, where what has it stands before the figure. */
function numberBehind(text: string, offset: number): Mention | undefined {
  const [words] = /^\s+(?:tổng )?số\s[^,;.:()]{1,120}/iu.exec(text.slice(offset)) ?? [];
  return words === undefined || PREDICATE.test(words) ? undefined : trimmed(text, offset, offset + words.length);
}
