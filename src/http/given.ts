type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without what is undefined: questions take a field or none. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const entries: unknown[][] = Object.entries(fields).filter(([, value]) => value !== undefined);
  const left: Given<Fields> = Object.fromEntries(entries);
  return left;
}
