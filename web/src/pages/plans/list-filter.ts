/** What is asked of the list; in the address, so that it can be sent, kept and gone back to. */
export const FILTER_NAMES = ['q', 'body', 'year', 'type', 'status', 'issue', 'due'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];
export type ListFilter = Partial<Record<FilterName, string>>;

/** "?year=2020&q=hoa+giai" → { q: "hoa giai", year: "2020" }. */
export function readFilter(search: string): ListFilter {
  const params = new URLSearchParams(search);
  return Object.fromEntries(FILTER_NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])));
}

/** Always in the same order; what is blank is left out. */
export function writeFilter(filter: ListFilter): string {
  return new URLSearchParams(FILTER_NAMES.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []))).toString();
}
