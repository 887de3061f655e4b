import type { ErrorEntry } from './error-entry.js';
import { accountErrors } from './table/accounts.js';
import { archiveErrors } from './table/archives.js';
import { backupErrors } from './table/backups.js';
import { commandLineErrors } from './table/command-line.js';
import { damagedFileErrors } from './table/damaged-files.js';
import { fileErrors } from './table/files.js';
import { importErrors } from './table/imports.js';
import { instrumentErrors } from './table/instruments.js';
import { originalErrors } from './table/originals.js';
import { planErrors } from './table/plans.js';
import { questionErrors } from './table/questions.js';
import { requestErrors } from './table/requests.js';
import { settingErrors } from './table/settings.js';
import { storeErrors } from './table/stores.js';

/** Every failure that people meet, by code, area by area; docs/errors.md lists the same codes. */
export const errorTable = {
  ...fileErrors,
  ...archiveErrors,
  ...damagedFileErrors,
  ...originalErrors,
  ...importErrors,
  ...storeErrors,
  ...backupErrors,
  ...planErrors,
  ...questionErrors,
  ...instrumentErrors,
  ...commandLineErrors,
  ...settingErrors,
  ...accountErrors,
  ...requestErrors,
  unexpected: {
    class: 'internal',
    message: { vi: 'Có lỗi ngoài dự kiến: {reason}.', en: 'Something unexpected happened: {reason}.' },
    remedy: {
      vi: 'Chạy lại với KEHOACH_LOG=debug và báo lỗi kèm những gì hiện ra.',
      en: 'Run again with KEHOACH_LOG=debug and report what it prints.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
