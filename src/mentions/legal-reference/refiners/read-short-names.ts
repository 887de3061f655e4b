import { pattern } from '../../../text/patterns.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

// (sau đây gọi tắt là Nghị định 61) | (sau đây gọi là “Luật TGPL”) | (viết tắt là Đề án 06)
const SAID = pattern`(?:sau đây )?(?:được )?(?:gọi|viết)(?: tắt)?(?: là)?`;
const DEFINITION = new RegExp(pattern`\(\s?${SAID}\s?:?\s{0,2}["“]?([^"”()\n]{2,60})["”]?\s?\)`, 'giu');
const WIDEST = 300;

interface Definition {
  readonly start: number;
  readonly name: string;
}

/**
 * Short names that a text gives to the act before them: "Luật Trợ giúp pháp lý
 * (sau đây gọi là Luật TGPL)". What stands in the brackets is no mention.
 */
export const readShortNames: ReferenceRefiner = {
  name: 'read-short-names',
  refine(mentions, text) {
    const kept: ReferenceMention[] = [];
    let at = 0;
    for (const { index, 0: words, 1: name = '' } of text.matchAll(DEFINITION)) {
      for (let mention = mentions[at]; mention && mention.start < index; mention = mentions[at]) {
        kept.push(mention);
        at += 1;
      }
      giveName(kept, { start: index, name: name.trim() });
      while ((mentions[at]?.start ?? Infinity) < index + words.length) at += 1;
    }
    return kept.concat(mentions.slice(at));
  },
};

/** Names the nearest act that the definition can be about. */
function giveName(mentions: ReferenceMention[], definition: Definition): void {
  for (let place = mentions.length - 1; place >= 0; place -= 1) {
    const mention = mentions[place];
    if (!mention || definition.start - mention.end > WIDEST) return;
    if (!mayBeNamed(mention, definition)) continue;
    mentions[place] = { ...mention, shortName: definition.name };
    return;
  }
}

/** The nearest act before; one whose number the name repeats, where it has a number. */
function mayBeNamed({ nested, reading }: ReferenceMention, { name }: Definition): boolean {
  const number = /\d{1,5}[a-zđ]?/u.exec(name)?.[0].replace(/^0+/u, '');
  return reading.form === 'numbered' && number !== undefined ? reading.ordinal === number : !nested;
}
