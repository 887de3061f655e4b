import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';
import { removeStore } from '../support/temporary-store.js';
import { freshCopy, plainEnvironment } from './fresh-copy.js';
import { readsAs, shellExamples } from './readme.js';

const folder = freshCopy();

/** With the copy goes the store that its commands made. */
afterAll(() => removeStore(join(folder, '.kehoach')));

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');
/** The README's test command is this very suite; `.ci/run` runs it to the letter in a clean checkout. */
const examples = ['README.md', 'docs/commands.md'].flatMap((page) => shellExamples(read(page)));
const typed = examples.filter(({ command }) => !read('.ci/run').includes(`\n(${command})\n`));

test('all commands of the pages are run, here or by .ci/run', () => {
  expect(examples.length - typed.length).toBe(1);
});

/** One after the other in one copy, as a reader would type them; what the pages show of the output is what comes. */
test.each(typed)('$command', ({ command, output }) => {
  const printed = execFileSync('sh', ['-c', command], {
    cwd: folder,
    env: plainEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .split('\n')
    .filter((line) => line !== '');
  const unlike = output.filter((line, index) => !readsAs(printed[index] ?? '', line));
  expect(unlike).toEqual([]);
});
