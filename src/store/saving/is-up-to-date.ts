import compareVersions from 'semver/functions/compare.js';
import type { Store } from '../store.js';

/** Whether the file is in the store, read by this version of the extractor or a newer one. */
export async function isUpToDate({ db }: Store, id: string, version: string): Promise<boolean> {
  const row = await db.selectFrom('plans').select('extractor_version').where('id', '=', id).executeTakeFirst();
  return row !== undefined && compareVersions(row.extractor_version, version) >= 0;
}
