/** What control words do that only set a sign or open what is left out (RTF 1.9.1, appendix B). */

/** Signs with a word of their own. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', lbr: '\n', emdash: '—', endash: '–', emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', bullet: '•',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', '~': '\u00A0', _: '-', '-': '\u00AD', '{': '{', '}': '}', '\\': '\\',
};

/** Destinations that are no text of the document. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'annotation', 'atnauthor', 'atnid', 'author', 'colortbl', 'comment', 'company', 'datafield', 'fldinst', 'filetbl', 'footer', 'footerf', 'footerl',
  'footerr', 'formfield', 'ftncn', 'ftnsep', 'ftnsepc', 'aftncn', 'aftnsep', 'aftnsepc', 'generator', 'header', 'headerf', 'headerl', 'headerr', 'info',
  'keywords', 'listoverridetable', 'listtable', 'nonesttables', 'objdata', 'pict', 'private', 'revtbl', 'rsidtbl', 'shprslt', 'sp', 'stylesheet', 'subject',
  'tc', 'title', 'txe', 'xe',
]);

/** Destinations marked as ignorable that hold text all the same. */
export const KEPT: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'shpgrp']);
