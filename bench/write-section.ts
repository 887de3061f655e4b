import { readFile, writeFile } from 'node:fs/promises';
import { errorCode } from '../src/errors/error-code.js';
import { describeMachine } from './machine.js';

/** Puts a section under its heading in a file of results, in place of the one before. */
export async function writeSection(path: string, heading: string, text: string, title = 'Hostile files'): Promise<void> {
  const before = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return `# ${title}\n`;
    throw error;
  });
  const section = `## ${heading}\n\n${describeMachine()}\n\n${text}\n`;
  const others = before.split(/^(?=## )/mu);
  const at = others.findIndex((one) => one.startsWith(`## ${heading}\n`));
  const sections = at < 0 ? [...others, section] : others.with(at, section);
  await writeFile(path, `${sections.map((one) => one.trim()).join('\n\n')}\n`);
}
