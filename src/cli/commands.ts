import type { CommandHelp } from '../messages/help/command-help.js';
import { citesHelp } from '../messages/help/cites.js';
import { compareHelp } from '../messages/help/compare.js';
import { coverageHelp } from '../messages/help/coverage.js';
import { exportHelp } from '../messages/help/export.js';
import { extractHelp } from '../messages/help/extract.js';
import { importHelp } from '../messages/help/import.js';
import { importsHelp } from '../messages/help/imports.js';
import { instrumentsHelp } from '../messages/help/instruments.js';
import { listHelp } from '../messages/help/list.js';
import { parseHelp } from '../messages/help/parse.js';
import { rosterHelp } from '../messages/help/roster.js';
import { searchHelp } from '../messages/help/search.js';
import { serveHelp } from '../messages/help/serve.js';
import { showHelp } from '../messages/help/show.js';
import { watchHelp } from '../messages/help/watch.js';
import { statusHelp } from '../messages/help/status.js';
import { workerHelp } from '../messages/help/worker.js';
import { correctHelp } from '../messages/help/correct.js';
import { correctionsHelp } from '../messages/help/corrections.js';
import { reprocessHelp } from '../messages/help/reprocess.js';
import { verifyHelp } from '../messages/help/verify.js';
import { removeHelp } from '../messages/help/remove.js';
import { auditHelp } from '../messages/help/audit.js';
import { backupHelp } from '../messages/help/backup.js';
import { restoreHelp } from '../messages/help/restore.js';
import { userHelp } from '../messages/help/user.js';
import { keyHelp } from '../messages/help/key.js';
import type { Command } from './command.js';

export interface CommandEntry {
  readonly help: CommandHelp;
  /** Loaded when it is asked for, so that every other command answers in a blink. */
  load(): Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  import: { help: importHelp, load: async () => (await import('./commands/import.js')).importCommand },
  imports: { help: importsHelp, load: async () => (await import('./commands/imports.js')).importsCommand },
  list: { help: listHelp, load: async () => (await import('./commands/list.js')).listCommand },
  show: { help: showHelp, load: async () => (await import('./commands/show.js')).showCommand },
  cites: { help: citesHelp, load: async () => (await import('./commands/cites.js')).citesCommand },
  instruments: { help: instrumentsHelp, load: async () => (await import('./commands/instruments.js')).instrumentsCommand },
  search: { help: searchHelp, load: async () => (await import('./commands/search.js')).searchCommand },
  compare: { help: compareHelp, load: async () => (await import('./commands/compare.js')).compareCommand },
  coverage: { help: coverageHelp, load: async () => (await import('./commands/coverage.js')).coverageCommand },
  export: { help: exportHelp, load: async () => (await import('./commands/export.js')).exportCommand },
  roster: { help: rosterHelp, load: async () => (await import('./commands/roster.js')).rosterCommand },
  extract: { help: extractHelp, load: async () => (await import('./commands/extract.js')).extractCommand },
  parse: { help: parseHelp, load: async () => (await import('./commands/parse.js')).parseCommand },
  watch: { help: watchHelp, load: async () => (await import('./commands/watch.js')).watchCommand },
  worker: { help: workerHelp, load: async () => (await import('./commands/worker.js')).workerCommand },
  serve: { help: serveHelp, load: async () => (await import('./commands/serve.js')).serveCommand },
  status: { help: statusHelp, load: async () => (await import('./commands/status.js')).statusCommand },
  correct: { help: correctHelp, load: async () => (await import('./commands/correct.js')).correctCommand },
  corrections: { help: correctionsHelp, load: async () => (await import('./commands/corrections.js')).correctionsCommand },
  reprocess: { help: reprocessHelp, load: async () => (await import('./commands/reprocess.js')).reprocessCommand },
  verify: { help: verifyHelp, load: async () => (await import('./commands/verify.js')).verifyCommand },
  remove: { help: removeHelp, load: async () => (await import('./commands/remove.js')).removeCommand },
  audit: { help: auditHelp, load: async () => (await import('./commands/audit.js')).auditCommand },
  backup: { help: backupHelp, load: async () => (await import('./commands/backup.js')).backupCommand },
  restore: { help: restoreHelp, load: async () => (await import('./commands/restore.js')).restoreCommand },
  user: { help: userHelp, load: async () => (await import('./commands/user.js')).userCommand },
  key: { help: keyHelp, load: async () => (await import('./commands/key.js')).keyCommand },
};
