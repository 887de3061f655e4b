import { pattern } from '../../../text/patterns.js';
import { matchAt } from '../readers/match-at.js';
import { readTitleYear } from '../readers/read-title-year.js';
import { mentionOf } from '../reference-mention.js';
import type { TypeForm } from './type-form.js';

// nước Cộng hòa xã hội chủ nghĩa Việt Nam | nước CHXHCN Việt Nam
const COUNTRY = pattern`nước (?:Cộng h(?:oà|òa) xã hội chủ nghĩa|CHXHCN(?:VN)?)(?: Việt Nam)?`;
const OF_THE_COUNTRY = new RegExp(pattern` (?:của )?${COUNTRY}`, 'iuy');
/** The bare word is a citation only where a basis or a provision is named; otherwise it speaks of the Constitution in general. */
const CITED_BEFORE = /(?:căn cứ(?:\s{1,3}vào)?|điều\s{1,2}\d{1,3}|theo quy định của)\s{1,3}$/iu;
const LOOK_BEHIND = 24;

/** "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam". */
export const constitution: TypeForm = ({ start, end, type, words }, text) => {
  if (type.slug !== 'hien-phap' || !/^\p{Lu}/u.test(words)) return undefined;
  const nameEnd = matchAt(OF_THE_COUNTRY, text, end) ? OF_THE_COUNTRY.lastIndex : end;
  const year = readTitleYear(text, nameEnd);
  const isTold = nameEnd > end || year !== undefined;
  if (!isTold && !CITED_BEFORE.test(text.slice(Math.max(0, start - LOOK_BEHIND), start))) return undefined;
  return mentionOf(text, {
    start,
    end: year?.end ?? nameEnd,
    reading: {
      form: 'title',
      type,
      title: text.slice(start, nameEnd),
      instruments: [],
      ...(year ? { year: year.year } : {}),
      otherPeriod: false,
    },
  });
};
