import { positionPattern } from '../../knowledge/agencies/positions.js';
import { foldKey } from '../../text/fold.js';
import type { SourceText } from '../../tree/source-text.js';
import { isPersonName, signatureLine } from './signature-line.js';

// PHÓ CHỦ TỊCH | Lê Văn An   GIÁM ĐỐC | TS. Lê Văn An
const POST_AND_NAME = /^([^\p{Ll}]{2,120}?\s+)((?:\p{Lu}{2,6}\.\s?){0,2}(?:\p{Lu}\s)?\p{Lu}(?:['’]\p{Lu})?\p{Ll}[^\n]{0,60})$/u;
// TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH
const FURTHER_MARK = /\s(?=(?:K\/?T|T\/?L|T\/?UQ)\s?[.,]\s?\p{Lu}{2})/gu;
const POST = new RegExp(`^${positionPattern}$`, 'u');

/** The lines of a signature that a converter ran together: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An". */
export function partSignature(source: SourceText): SourceText[] {
  const start = source.text.length - source.text.trimStart().length;
  const found = POST_AND_NAME.exec(source.text.slice(start).trimEnd());
  const [, posts = '', name = ''] = found ?? [];
  if (name !== '' && signatureLine(firstOf(posts)) && isPersonName(name)) {
    const cut = start + posts.length;
    return [...partPosts(source.slice(0, cut)), source.slice(cut)];
  }
  return firstOf(source.text) !== source.text.trim() && signatureLine(firstOf(source.text)) ? partPosts(source) : [source];
}

/** Up to the next mark: as much as stood on one line. */
function firstOf(posts: string): string {
  return posts.trim().split(FURTHER_MARK)[0] ?? '';
}

/** Before each mark, and between two posts. */
function partPosts(source: SourceText): SourceText[] {
  return partAt(
    source,
    [...source.text.matchAll(FURTHER_MARK)].map(({ index }) => index),
  ).flatMap((line) => {
    const cut = betweenPosts(line.text);
    return cut === undefined ? [line] : partAt(line, [cut]);
  });
}

/** "KT. BỘ TRƯỞNG | THỨ TRƯỞNG": where both sides are posts and nothing else. */
function betweenPosts(line: string): number | undefined {
  return [...line.matchAll(/\s+/gu)]
    .map(({ index }) => index)
    .find((cut) => [line.slice(0, cut), line.slice(cut)].every((side) => POST.test(foldKey(signatureLine(side)?.words ?? ''))));
}

function partAt(source: SourceText, cuts: readonly number[]): SourceText[] {
  return [0, ...cuts].map((start, index) => source.slice(start, cuts[index]));
}
