/** Characters with a meaning of their own (MS-DOC, 2.4.1 and 2.8). */
export const [NOTE_REFERENCE, CELL_END, OBJECT, PAGE_BREAK, PARAGRAPH_END] = ['\x02', '\x07', '\x08', '\f', '\r'] as const;
export const FIELD = { begin: '\x13', separate: '\x14', end: '\x15' } as const;

/** The optional hyphen stays: in a TCVN3 font its code is that of "ư". */
const SHOWN: Readonly<Record<string, string>> = { '\t': '\t', '\n': '\n', '\v': '\n', '\x0E': '\n', '\x1E': '-', '\x1F': '\u00AD' };

/** What is seen of a character; nothing of pictures, marks and signs of Word's own. */
export function shownSign(sign: string): string {
  return sign < ' ' ? (SHOWN[sign] ?? '') : sign;
}
