import type { Block, Inline, RunFormat } from '../docx/model.js';
import { layOver } from '../docx/styles/run-format.js';
import { child, toInteger, type XmlElement } from '../docx/xml/xml-element.js';
import type { OdtStyles } from './styles.js';

/** What readers of a text share. Handed on rather than imported, for they call each other. */
export interface Story {
  readonly styles: OdtStyles;
  readBlocks(parent: XmlElement): Block[];
  /** Keeps a note's blocks and gives its id. */
  addNote(note: XmlElement): Pick<Extract<Inline, { kind: 'note' }>, 'note' | 'id'>;
}

/** Not of the text: comments, deletions kept for a review, and what only a program sees. */
const LEFT_OUT = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'draw:image',
  'draw:object',
  'draw:plugin',
]);

/** Running text of a paragraph (ODF 1.3 part 3, 6.1); an element that is not known shows what is in it. */
export function readInlines(parent: XmlElement, format: RunFormat, story: Story): Inline[] {
  const text = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words, format }]);
  return parent.children.flatMap((node): Inline[] => {
    // White space counts once (6.1.2); more of it is stated by text:s.
    if (typeof node === 'string') return text(node.replaceAll(/[ \t\r\n]+/gu, ' '));
    if (LEFT_OUT.has(node.name)) return [];
    switch (node.name) {
      case 'text:s':
        return text(' '.repeat(Math.min(toInteger(node.attributes['text:c']) ?? 1, 1000)));
      case 'text:tab':
        return text('\t');
      case 'text:line-break':
        return text('\n');
      case 'text:span':
        return readInlines(node, layOver(story.styles.run('text', node.attributes['text:style-name']), format), story);
      case 'text:note':
        return [{ kind: 'note', format, ...story.addNote(node) }];
      case 'draw:text-box':
        return [{ kind: 'text-box', format, blocks: story.readBlocks(node) }];
      case 'draw:custom-shape':
      case 'draw:rect':
        return child(node, 'text:p') ? [{ kind: 'text-box', format, blocks: story.readBlocks(node) }] : [];
      default:
        return readInlines(node, format, story);
    }
  });
}
