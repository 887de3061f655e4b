import { personWords } from '../../../knowledge/agencies/person-words.js';
import { WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, type UnitDraft } from '../build-mention.js';
import { endOfPersonName } from '../readers/posts/person-name.js';
import { oneLine } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/** TS. Lê Văn Định  |  PGS,TS. Đoàn Văn Long  |  BS.CKII Trần Thị Ba: somebody, but no unit; "TS. Lê Lợi" of a road has the name of one, too, yet in no cell of units. */
export const personWithDegree: Parser<UnitDraft, Viewpoint> = {
  name: 'person-with-degree',
  pattern: new RegExp(`${WORD_START}${personWords('degree')}(?:[.,] ?${personWords('degree')}){0,3}(?:\\. ?| )(?=\\p{Lu}\\p{Ll})`, 'gu'),
  parse({ 0: degrees, index: start }, text, { isCell }) {
    const end = isCell ? endOfPersonName(text, start + degrees.length) : undefined;
    if (end === undefined) return undefined;
    const name = oneLine(text.slice(start, end));
    return { start, end, value: null, name, kind: 'person', origin: 'stated', confidence: CONFIDENCE.group };
  },
};
