import type { Block, SectionStart } from '../model.js';
import { valueOf, type XmlElement } from '../xml/xml-element.js';

/** `w:sectPr` tells how the section that it ends began (17.6.22). */
export function readSectionStart(section: XmlElement | undefined): SectionStart {
  const type = valueOf(section, 'w:type');
  return type === 'continuous' || type === 'nextColumn' ? 'continuous' : 'page';
}

/** Moves what each section says of itself to the end of the one before, where a reader meets it. */
export function announceSections(blocks: readonly Block[], last: SectionStart): Block[] {
  let next = last;
  return blocks
    .toReversed()
    .map((block) => {
      if (block.kind !== 'paragraph' || !block.nextSection) return block;
      const announced = { ...block, nextSection: next };
      next = block.nextSection;
      return announced;
    })
    .toReversed();
}
