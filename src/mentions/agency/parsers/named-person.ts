import { posts } from '../../../knowledge/agencies/post-words.js';
import { personWords } from '../../../knowledge/agencies/person-words.js';
import { LETTER, MARK, UPPER, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, type UnitDraft } from '../build-mention.js';
import { RANK } from '../readers/posts/person-name.js';
import { beginsUnit } from '../readers/units/unit-start.js';
import { oneLine } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

const NAME = `[${UPPER}][${LETTER}${MARK}.]{0,12}`;

/** A last name alone, at the end of its entry; "Đ/c CT" is a post. */
const LAST_NAME_ALONE = `[${UPPER}](?![${UPPER}])[${LETTER}${MARK}]{1,7}\\s*(?:$|[,;()\\n–-])`;

/** Đồng chí Nguyễn Văn A  |  đ/c Trần Thị B  |  Đ/c Hùng  |  Đ/c Đại úy Vi Văn Hùng  |  Cô Lan: somebody, but no unit, so there is no id. */
export const namedPerson: Parser<UnitDraft, Viewpoint> = {
  name: 'named-person',
  pattern: new RegExp(
    `${WORD_START}(?:${personWords('comrade', 'adult')} ${RANK}?(?=${NAME} |${LAST_NAME_ALONE})|${personWords('teacher')} )(${NAME}(?: ${NAME}){0,4})`,
    'gu',
  ),
  parse({ 0: words, 1: name = '', index: start }, text, { isCell }) {
    const end = start + words.length;
    if (!isCell || beginsUnit(text, end - name.length) || posts().longestAt(name, 0)) return undefined;
    return { start, end, value: null, name: oneLine(words), kind: 'person', origin: 'stated', confidence: CONFIDENCE.group };
  },
};
