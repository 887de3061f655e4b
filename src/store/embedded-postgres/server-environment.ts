/**
 * What the server's programs inherit: nothing of a PostgreSQL that the user
 * has set up besides (PGDATA, PGPORT …), and messages in English, since they
 * are looked at by programs.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}
