import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';
import { plainEnvironment } from './fresh-copy.js';

const PROGRAM = join(packageRoot, 'dist/bench/faults.js');

/** One small round each; bench/results-engine.md holds the full count. */
test.each(['redis', 'postgres', 'embedded'])('kills lose and double nothing: %s', (backend) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [PROGRAM, '--fresh', '--rounds', '1', '--files', '40', '--backend', backend],
    {
      env: plainEnvironment(),
      encoding: 'utf8',
    },
  );
  expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: expect.stringContaining('"wrong":[]') });
});
