import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { DEFINITION } from '../short-name-forms.js';
import type { Viewpoint } from '../viewpoint.js';

/** "Phòng Khảo thí (gọi tắt là P.KT)" names one unit, not two. */
export const definitions: Refiner<UnitDraft, Viewpoint> = {
  name: 'definitions',
  refine(mentions, text) {
    const defined = Array.from(text.matchAll(DEFINITION), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
    if (defined.length === 0) return [...mentions];
    const kept = mentions.filter(({ start }) => !defined.some((bracket) => bracket.start <= start && start < bracket.end));
    return kept.map((mention) => {
      const bracket = defined.find(({ start }) => text.slice(mention.end, start).trim() === '' && start >= mention.end);
      return bracket ? { ...mention, end: bracket.end } : mention;
    });
  },
};
