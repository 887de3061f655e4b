/** From when to when a fact holds: ISO dates, as far as known ("2007", "2025-02", "2025-02-28"), both ends included. */
export interface Validity {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Whether the fact may hold at some day of `on`, a date as far as known; true when no date is given. */
export function isValidOn({ validFrom, validTo }: Validity, on: string | undefined): boolean {
  if (on === undefined) return true;
  return notAfter(validFrom, on) && notAfter(on, validTo);
}

/** Compared as far as both dates are known: "2025" is not after "2025-03-01". */
function notAfter(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  const known = Math.min(first.length, second.length);
  return first.slice(0, known) <= second.slice(0, known);
}

export function validityOf(row: Readonly<Record<string, string>>): Validity {
  const { validFrom, validTo } = row;
  return { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}
