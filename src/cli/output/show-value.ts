const LONGEST = 120;

/** A value of a record in a table: text as it is, the rest as JSON; nothing for nothing. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
