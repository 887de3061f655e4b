import { z } from 'zod';

/*
 * A backup is a .tar.gz: "manifest.json", then the tables as PostgreSQL copies
 * them ("tables/plans/1", "tables/plans/2" …), then the originals
 * ("originals/3f2a…"), "instruments.csv" where a register of one's own is kept
 * beside the store, and "complete.json", without which it was cut off.
 */

export const manifestSchema = z.strictObject({
  kehoachBackup: z.literal(1),
  version: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
});

export const completeSchema = z.strictObject({
  /** SHA-256 of what was copied of each table, by its name. */
  tables: z.record(z.string(), z.string()),
  originals: z.int().nonnegative(),
  /** SHA-256 of the register of one's own; absent where there is none. */
  register: z.string().optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Complete = z.infer<typeof completeSchema>;

export const MANIFEST = 'manifest.json';
export const REGISTER = 'instruments.csv';
export const COMPLETE = 'complete.json';
export const TABLE = /^tables\/([a-z_]+)\/\d+$/u;
export const ORIGINAL = /^originals\/([0-9a-f]{64})$/u;
