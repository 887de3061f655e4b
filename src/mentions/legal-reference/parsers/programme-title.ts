import { instrumentCatalogue } from '../../../knowledge/instruments/instruments.js';
import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { matchAt } from '../readers/match-at.js';
import { mentionOf } from '../reference-mention.js';
import { isWordSign } from '../type-words.js';
import type { TypeForm } from './type-form.js';

const LOCAL_WORDS = String.raw`(?:các\s{1,3})?${referenceWords('local')}(?![\p{L}\p{M}])`;
/** The words go on to say whose it is: "… giai đoạn 2016 - 2020 của tỉnh", "… trên địa bàn tỉnh" is a plan of the province. */
const LOCAL = new RegExp(String.raw`[\s,]{1,3}(?:(?:của|tại|trên địa bàn)\s{1,3})?${LOCAL_WORDS}`, 'iuy');
/** What goes by a number is one act wherever it is carried out: "Đề án 06 tại Sở"; "của tỉnh" is another one. */
const LOCAL_NUMBER = new RegExp(String.raw`[\s,]{1,3}(?:của\s{1,3})?${LOCAL_WORDS}`, 'iuy');
/** "Tổ công tác Đề án 06 huyện": the team is the district's. */
const OF_TEAM = /(?:^|[^\p{L}\p{M}])(?:tổ|ban|thành viên)\s(?:[\p{L}\p{M}]{1,7}\s){0,5}$/iu;
const NUMBERED = /\p{L}\s\d{1,3}$/u;

/**
 * A programme, plan or scheme of the State that goes by its name: "Chương
 * trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030", "Đề án 06".
 */
export const programmeTitle: TypeForm = (word, text) => {
  if (word.isCode || word.type.class === 'normative') return undefined;
  const title = instrumentCatalogue().longestTitleAt(text, word.start);
  if (!title || isWordSign(text[title.end])) return undefined;
  const isNumbered = NUMBERED.test(text.slice(word.start, title.end));
  const isOfTeam = isNumbered && OF_TEAM.test(text.slice(Math.max(0, word.start - 40), word.start));
  if (!isOfTeam && matchAt(isNumbered ? LOCAL_NUMBER : LOCAL, text, title.end)) return undefined;
  return mentionOf(text, {
    start: word.start,
    end: title.end,
    reading: {
      form: 'title',
      type: word.type,
      title: text.slice(word.start, title.end),
      instruments: title.values,
      otherPeriod: title.otherPeriod,
    },
    flags: title.otherPeriod ? ['title-mismatch'] : [],
    confidence: title.otherPeriod ? 0.8 : 0.95,
  });
};
