import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';

/** At the root: below it the same names may be ours. */
const LEFT_BEHIND = new Set(['.git', '.kehoach', 'coverage', 'dist', 'node_modules'].map((name) => join(packageRoot, name)));

/** The project as a fresh clone has it, in a folder of its own. */
export function freshCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-clone-'));
  cpSync(packageRoot, folder, { recursive: true, filter: (source) => !LEFT_BEHIND.has(source) });
  return folder;
}

/** The environment of somebody who has just opened a terminal: nothing of ours, nothing of the npm that runs us. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(?:KEHOACH_|DATABASE_URL$|NODE_OPTIONS$|JEST_|npm_(?:package|lifecycle|command|execpath|node_execpath))/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
