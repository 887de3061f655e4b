import { firstPersonWords, HONORIFICS } from '../../../knowledge/agencies/person-words.js';
import { firstWords } from '../../../knowledge/index-words.js';
import { anyOf, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { CONFIDENCE, unitMention, type UnitDraft } from '../build-mention.js';
import { readPost } from '../readers/posts/post.js';
import { oneLine } from '../scan.js';
import { spellingsOf } from '../spellings.js';
import type { Viewpoint } from '../viewpoint.js';

const FIRST_WORDS = [
  'các',
  ...firstPersonWords(...HONORIFICS),
  ...firstWords('agency-posts.csv', 'post'),
  ...firstWords('positions.csv', 'position'),
];

/** Chủ tịch UBND tỉnh  |  các PCT UBND tỉnh  |  Trưởng các phòng  |  Công chức Tư pháp - Hộ tịch */
export const post: Parser<UnitDraft, Viewpoint> = {
  name: 'post',
  pattern: new RegExp(`${WORD_START}${anyOf(spellingsOf(FIRST_WORDS))}`, 'giu'),
  parse({ index: start }, text, viewpoint) {
    const found = readPost(text, start, viewpoint);
    if (!found) return undefined;
    const name = oneLine(text.slice(start, found.end));
    const mention = unitMention({ ...found, start, name, kind: 'person', confidence: CONFIDENCE.composed });
    return found.isBare ? { ...mention, isBare: true } : mention;
  },
};
