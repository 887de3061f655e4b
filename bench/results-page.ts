import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';

const file = join(packageRoot, 'bench', 'results.md');

export async function readResults(): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

/** Puts what was measured anew into bench/results.md; what other programs measured stays. */
export async function writeSection(heading: string, body: string): Promise<void> {
  await writeFile(file, replaceSection(await readResults(), heading, body));
}

/**
 * The page with the section anew, at the end when it was not there.
 *
 * @param heading with its signs: "## By format"; the section reaches to the next heading
 */
export function replaceSection(page: string, heading: string, body: string): string {
  const lines = page.trimEnd().split('\n');
  const from = lines.indexOf(heading);
  const section = [heading, '', body.trim(), ''];
  if (from < 0) return [...(page.trim() === '' ? [] : [page.trimEnd(), '']), ...section].join('\n');
  const length = lines.slice(from + 1).findIndex((line) => /^#{1,6} /u.test(line));
  const after = length < 0 ? [] : lines.slice(from + 1 + length);
  return `${[...lines.slice(0, from), ...section, ...after].join('\n').trimEnd()}\n`;
}
