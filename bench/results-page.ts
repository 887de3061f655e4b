import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';

/** A page of bench/ that keeps what was measured. */
type ResultsPage = 'results.md' | `results-${string}.md`;

export async function readResults(page: ResultsPage = 'results.md'): Promise<string> {
  return readFile(join(packageRoot, 'bench', page), 'utf8').catch(() => '');
}

/** Puts what was measured anew under its heading; what other programs measured stays. */
export async function writeSection(heading: string, body: string, page: ResultsPage = 'results.md'): Promise<void> {
  await writeFile(join(packageRoot, 'bench', page), replaceSection(await readResults(page), heading, body));
}

/**
 * The page with the section anew, at the end when it was not there.
 *
 * @param heading with its signs: "## By format"; the section reaches to the
 *   next heading that is none below it, the page's own head to the first section
 */
export function replaceSection(page: string, heading: string, body: string): string {
  const lines = page.trimEnd().split('\n');
  const from = lines.indexOf(heading);
  const section = [heading, '', body.trim(), ''];
  if (from < 0) return [...(page.trim() === '' ? [] : [page.trimEnd(), '']), ...section].join('\n');
  const depth = Math.max(heading.indexOf(' '), '##'.length);
  const length = lines.slice(from + 1).findIndex((line) => new RegExp(`^#{1,${depth}} `, 'u').test(line));
  const after = length < 0 ? [] : lines.slice(from + 1 + length);
  return `${[...lines.slice(0, from), ...section, ...after].join('\n').trimEnd()}\n`;
}
