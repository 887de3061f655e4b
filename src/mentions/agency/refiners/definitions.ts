import type { Mention, Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { DEFINITION } from '../short-name-forms.js';
import type { Viewpoint } from '../viewpoint.js';

/** (thường trực Hội đồng)  |  (cơ quan thường trực)  |  (thư ký Tổ công tác): what it is besides */
const OFFICE = / ?\((?:là )?(?:(?:cơ quan|đơn vị|bộ phận) )?(?:thường trực|đầu mối|thư ký)(?! ?:)[^():;]{0,80}\)/giu;

/** "Phòng Khảo thí (gọi tắt là P.KT)", "Sở Tư pháp (STP)", "Văn phòng (thường trực Hội đồng)" name one unit, not two. */
export const definitions: Refiner<UnitDraft, Viewpoint> = {
  name: 'definitions',
  refine(mentions, text) {
    const defined = [DEFINITION, OFFICE].flatMap((form) =>
      Array.from(text.matchAll(form), ({ 0: words, index }) => ({ start: index, end: index + words.length })),
    );
    const brackets = [...defined, ...mentions.flatMap((mention, index) => bracketAround(mention, mentions[index - 1], text) ?? [])];
    if (brackets.length === 0) return [...mentions];
    const kept = mentions.filter(({ start }) => !brackets.some((bracket) => bracket.start <= start && start < bracket.end));
    return kept.map((mention) => {
      const bracket = brackets.find(({ start }) => start >= mention.end && text.slice(mention.end, start).trim() === '');
      return bracket ? { ...mention, end: bracket.end } : mention;
    });
  },
};

/** The same unit once more, alone in brackets. */
function bracketAround({ start, end, value }: UnitDraft, before: UnitDraft | undefined, text: string): Mention | undefined {
  const opens = before && value !== null && before.value === value && /^ ?\( ?$/u.test(text.slice(before.end, start));
  const closing = /^ ?\)/u.exec(text.slice(end, end + 2))?.[0].length;
  return opens && closing !== undefined ? { start: before.end, end: end + closing } : undefined;
}
