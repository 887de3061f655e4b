/** The `code` that Node ("ENOENT"), PostgreSQL ("57P01") or a child process (127) gives its errors. */
export function errorCode(thrown: unknown): string | number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' || typeof thrown.code === 'number' ? thrown.code : undefined;
}

/** The system does not let us: no right to it, or a medium that cannot be written. */
export function isForbidden(thrown: unknown): thrown is Error {
  return thrown instanceof Error && ['EACCES', 'EPERM', 'EROFS'].includes(String(errorCode(thrown)));
}
