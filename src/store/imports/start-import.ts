import type { Insertable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { recordDeed } from '../audit-trail.js';
import { insertRows } from '../sql/insert-rows.js';
import type { Store } from '../store.js';
import type { ImportFilesTable } from '../tables/import-tables.js';
import type { FileEntry } from './import-ledger.js';
import type { ImportOrigin } from './import-origin.js';
import type { SkippedPath } from './receipt.js';

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
