import { sql, type Insertable, type Kysely } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { FillData } from '../../messages/fill.js';
import { recordDeed } from '../audit-trail.js';
import type { Database } from '../database.js';
import { insertRows } from '../sql/insert-rows.js';
import type { ImportOrigin } from './import-origin.js';
import type { ImportOutcome } from './import-outcome.js';
import type { IssueCounts, SkippedPath } from './receipt.js';
import type { Store } from '../store.js';
import type { ImportFilesTable } from '../tables/import-tables.js';

export interface NewImport extends ImportOrigin {
  /** As given, absolute: by them an import that was broken off is known again. */
  paths: readonly string[];
  files: readonly NewFile[];
  skipped: readonly SkippedPath[];
  extractorVersion: string;
  /** Take in papers with a secrecy mark. */
  allowSecret: boolean;
  /** Id of the one unit whose plans may come; null: of all. */
  unit?: string | null;
}

export interface NewFile {
  path: string;
  /** Of a copy in Originals.incoming, where `path` alone does not lead to the bytes. */
  incomingKey?: string;
  /** What was wrong with it before anybody could read it: its outcome. */
  failure?: NonNullable<FileEntry['reason']>;
}

/** One line of the ledger. */
export interface LedgerPlace {
  importId: number;
  /** From 0, in the order in which the files were found. */
  position: number;
}

/** What became of one file of an import. */
export interface FileEntry {
  outcome: ImportOutcome;
  reason: { code: string; data: FillData } | null;
  planId: string | null;
  relatedPlanId: string | null;
  issues: IssueCounts;
  durationMs: number;
}

/** Opens the ledger of an import: every file has its row before any is looked at, and the audit trail its deed. Gives the import's id. */
export async function startImport({ db }: Store, { files, skipped, ...origin }: NewImport): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('imports')
      .values({
        started_by: origin.importedBy,
        started_from: origin.importedFrom,
        extractor_version: origin.extractorVersion,
        paths: [...origin.paths],
        allow_secret: origin.allowSecret,
        unit: origin.unit ?? null,
        skipped: JSON.stringify(skipped),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await insertRows(
      transaction,
      'import_files',
      files.map((file, position) => fileRow(id, position, file)),
    );
    const by = { name: origin.importedBy, from: origin.importedFrom };
    await recordDeed(transaction, by, { action: 'import', planId: null, details: { import: id, files: files.length } });
    return id;
  });
}

function fileRow(importId: number, position: number, { path, incomingKey, failure }: NewFile): Insertable<ImportFilesTable> {
  const row = { import_id: importId, position, path, incoming_key: incomingKey ?? null };
  if (!failure) return row;
  return {
    ...row,
    outcome: 'failed',
    reason_code: failure.code,
    reason_data: JSON.stringify(failure.data),
    entered_at: Temporal.Now.instant().toString(),
  };
}

/** The first outcome stands: a file that was delivered twice is entered once. */
export async function enterFile({ db }: Store, place: LedgerPlace, entry: FileEntry): Promise<void> {
  await enterFileWithin(db, place, entry);
}

/** `enterFile` as part of a larger transaction. */
export async function enterFileWithin(db: Kysely<Database>, { importId, position }: LedgerPlace, entry: FileEntry): Promise<void> {
  await db
    .updateTable('import_files')
    .set({
      outcome: entry.outcome,
      reason_code: entry.reason?.code ?? null,
      reason_data: entry.reason && JSON.stringify(entry.reason.data),
      plan_id: entry.planId,
      related_plan_id: entry.relatedPlanId,
      error_count: entry.issues.error,
      warning_count: entry.issues.warning,
      info_count: entry.issues.info,
      duration_ms: Math.round(entry.durationMs),
      entered_at: sql`clock_timestamp()`,
    })
    .where('import_id', '=', importId)
    .where('position', '=', position)
    .where('outcome', 'is', null)
    .execute();
}

/** Closes the ledger; false: files still wait. Closed twice is closed once. */
export async function finishImport({ db }: Store, importId: number): Promise<boolean> {
  const waiting = await db
    .selectFrom('import_files')
    .select('position')
    .where('import_id', '=', importId)
    .where('outcome', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (waiting) return false;
  await db
    .updateTable('imports')
    .set({ finished_at: sql`now()` })
    .where('id', '=', importId)
    .where('finished_at', 'is', null)
    .execute();
  return true;
}
