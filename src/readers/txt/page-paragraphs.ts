import { Parser } from 'htmlparser2';
import type { Line } from './lines.js';

/** Elements of a web page whose words stand on lines of their own. */
const PARAGRAPHS = new Set([
  'p',
  'div',
  'center',
  'blockquote',
  'section',
  'article',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const PARAGRAPH_TAG = new RegExp(`</?(?:${[...PARAGRAPHS].join('|')})(?:\\s[^<>]{0,200})?>`, 'iu');
/** Elements that only set words: see findTags. */
const INLINE = new Set(['b', 'strong', 'i', 'em', 'u', 'span', 'font', 'sup', 'sub', 'small']);

/**
 * The lines of what a converter left in HTML around its tables: "<p>I. MỤC
 * TIÊU</p>" is a paragraph of its own, "<br>" a line end within one. Other
 * lines stay as they are.
 */
export function readPageParagraphs(lines: readonly Line[]): Line[] {
  let gap = 0;
  return lines.flatMap((line) => {
    const isPage = PARAGRAPH_TAG.test(line.text);
    const own = isPage ? linesOf(line) : [line];
    const [first, ...more] = own;
    const before = gap;
    gap = first ? 0 : before + Math.max(line.gap, 1);
    return first && before > 0 ? [{ ...first, gap: first.gap + before }, ...more] : own;
  });
}

function linesOf(line: Line): Line[] {
  const paragraphs = paragraphsOf(line.text).map((text) => text.split('\n').filter((each) => each.trim() !== ''));
  const lines = paragraphs.flatMap((texts) => texts.map((text, index) => ({ text, gap: index === 0 ? 1 : 0, afterPageBreak: false })));
  return lines.map((each, index) => (index === 0 ? { ...line, text: each.text, gap: Math.max(line.gap, each.gap) } : each));
}

/** The paragraphs of one line, tags of marks kept, line ends within one as "\n". */
function paragraphsOf(html: string): string[] {
  const paragraphs = [''];
  const write = (text: string): void => {
    paragraphs[paragraphs.length - 1] += text;
  };
  const parser = new Parser({
    onopentag(name) {
      if (PARAGRAPHS.has(name)) paragraphs.push('');
      else if (name === 'br') write('\n');
      else if (INLINE.has(name)) write(`<${name}>`);
    },
    ontext: write,
    onclosetag(name, isImplied) {
      if (PARAGRAPHS.has(name)) paragraphs.push('');
      else if (INLINE.has(name) && !isImplied) write(`</${name}>`);
    },
  });
  parser.end(html);
  return paragraphs;
}
