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

/** One after the other in one copy, as a reader would type them; what the page shows of the output is what comes. */
test.each(shellExamples(readFileSync(join(packageRoot, 'README.md'), 'utf8')))('README: $command', ({ command, output }) => {
  const printed = execFileSync('sh', ['-c', command], { cwd: folder, env: plainEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    .split('\n')
    .filter((line) => line !== '');
  const unlike = output.filter((line, index) => !readsAs(printed[index] ?? '', line));
  expect(unlike).toEqual([]);
});
