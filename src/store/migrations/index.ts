import type { Migration } from 'kysely';
import * as plans from './0001-plans.js';

/** In order of their names. Append only: a migration that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-plans': plans,
};
