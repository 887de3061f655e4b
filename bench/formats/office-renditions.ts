import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { GoldDocument } from '../load-gold.js';
import { docxOf, type Rendition } from './rendition.js';

const run = promisify(execFile);

/** As `--convert-to` names them. */
const FORMATS = ['doc', 'rtf', 'odt'] as const;

/**
 * The plans in the formats from before .docx, as LibreOffice saves them, and
 * those as .docx once more: what is lost there as well was lost in the saving,
 * and no reader can find it. None where LibreOffice is not installed.
 *
 * @param folder for the files
 */
export async function officeRenditions(documents: readonly GoldDocument[], folder: string): Promise<Rendition[]> {
  if (spawnSync('soffice', ['--version']).status !== 0) return [];
  const renditions: Rendition[] = [];
  for (const format of FORMATS) {
    const saved = ({ name }: GoldDocument): string => join(folder, format, `${name}.${format}`);
    const back = ({ name }: GoldDocument): string => join(folder, `${format}-docx`, `${name}.docx`);
    await convert(documents.map(docxOf), format, join(folder, format), folder);
    await convert(documents.map(saved), 'docx', join(folder, `${format}-docx`), folder);
    renditions.push({ name: format, pathOf: saved }, { name: `${format} saved as docx`, pathOf: back });
  }
  return renditions;
}

async function convert(paths: readonly string[], format: string, target: string, folder: string): Promise<void> {
  await run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    format,
    '--outdir',
    target,
    ...paths,
  ]);
}
