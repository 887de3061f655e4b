/** PostgreSQL's text holds every character but U+0000. */
export function withoutNul<Row extends object>(row: Row): Row {
  const strings = Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const clean = strings.map(([column, text]) => [column, text.replaceAll('\u0000', '\uFFFD')]);
  return Object.assign({ ...row }, Object.fromEntries(clean));
}
