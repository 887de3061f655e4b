import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Prints Word files as PDF into the folder, under their names. Needs `soffice`, which takes a second or two for each. */
export async function printAll(paths: readonly string[], folder: string): Promise<void> {
  await run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...paths,
  ]);
}
