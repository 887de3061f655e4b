/** As `list.push(...items)`, which overflows the stack where there are a hundred thousand. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
