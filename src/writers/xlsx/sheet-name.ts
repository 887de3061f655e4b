const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/gu;

/** A name that a sheet may have and no other of the workbook has, whatever the case. */
export function sheetName(wished: string, taken: readonly string[]): string {
  const clean = wished.replace(FORBIDDEN, ' ').trim() || 'Sheet';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, LONGEST - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
