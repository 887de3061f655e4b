/** Whether a store is a PostgreSQL server ("postgres://…"), not a folder. */
export function isServerUrl(store: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(store);
}
