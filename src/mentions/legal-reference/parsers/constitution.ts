import { matchAt } from '../readers/match-at.js';
import { mentionOf } from '../reference-mention.js';
import type { TypeForm } from './type-form.js';

// nước Cộng hòa xã hội chủ nghĩa Việt Nam | nước CHXHCN Việt Nam
const OF_THE_COUNTRY =
  /\s{1,3}(?:của\s{1,3})?nước\s{1,3}(?:Cộng\s{1,3}h(?:oà|òa)\s{1,3}xã\s{1,3}hội\s{1,3}chủ\s{1,3}nghĩa|CHXHCN|CHXHCNVN)(?:\s{1,3}Việt\s{1,3}Nam)?/iuy;
const YEAR = /\s{1,3}(?:năm\s{1,3})?((?:19|20)\d\d)(?![\p{L}\d/])/uy;
/** The bare word is a citation only where a basis or a provision is named; otherwise it speaks of the Constitution in general. */
const CITED_BEFORE = /(?:căn cứ(?:\s{1,3}vào)?|điều\s{1,2}\d{1,3}|theo quy định của)\s{1,3}$/iu;
const LOOK_BEHIND = 24;

/** "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam". */
export const constitution: TypeForm = ({ start, end, type, words }, text) => {
  if (type.slug !== 'hien-phap' || !/^\p{Lu}/u.test(words)) return undefined;
  const nameEnd = matchAt(OF_THE_COUNTRY, text, end) ? OF_THE_COUNTRY.lastIndex : end;
  const year = matchAt(YEAR, text, nameEnd)?.[1];
  if (nameEnd === end && year === undefined && !CITED_BEFORE.test(text.slice(Math.max(0, start - LOOK_BEHIND), start))) return undefined;
  return mentionOf(text, {
    start,
    end: year === undefined ? nameEnd : YEAR.lastIndex,
    reading: {
      form: 'title',
      type,
      title: text.slice(start, nameEnd),
      instruments: [],
      ...(year === undefined ? {} : { year: Number(year) }),
      otherPeriod: false,
    },
  });
};
