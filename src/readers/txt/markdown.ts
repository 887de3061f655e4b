import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The part of CommonMark that a Vietnamese paper means by its signs: emphasis,
 * links, autolinks, headings of "# " and pipe tables. Everything else would
 * misread one:
 */
const SWITCHED_OFF = [
  'list', // "1.", "-" and "+" number divisions; a list would renumber them and swallow "2." after "1."
  'setextUnderline', // a rule of "-" or "=" under a line is drawn for the eye
  'thematicBreak', // "***" and "---" likewise
  'codeIndented', // paragraphs are indented by blanks or a tab
  'codeFenced', // "~~~" and "```" are fillers
  'codeText', // "`" is a slip of the keyboard or of the scan
  'blockQuote', // ">" compares: "> 95% hồ sơ"
  'htmlFlow', // "<" compares
  'htmlText',
  'definition', // "[1]: …" is a note
  'characterEscape', // find-escapes.ts reads those of converters; "TCVN\ISO" has none
  'characterReference', // "&" joins names: "KH&CN"
  'hardBreakEscape',
];

const disable = { disable: { null: SWITCHED_OFF } };

export const inlineMarkdown = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [disable] })
  .freeze();

export const tableMarkdown = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [disable, gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .freeze();
