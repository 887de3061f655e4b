import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageRoot, packageVersion } from '../../src/config/package.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';
import { plainEnvironment } from './fresh-copy.js';

const program = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
const plans = join(packageRoot, 'fixtures', 'plans');
const store = await temporaryFolder();
const folder = dirname(store);
const env = { ...plainEnvironment(), LANG: 'en', KEHOACH_STORE: store };

afterAll(() => removeStore(store));

function kehoach(...args: string[]): SpawnSyncReturns<string> {
  return run(args);
}

function run(args: readonly string[], more: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env: { ...env, ...more }, encoding: 'utf8' });
}

describe('the built program', () => {
  test('says its version', () => {
    expect(kehoach('--version')).toMatchObject({ status: 0, stdout: `${packageVersion}\n`, stderr: '' });
  });

  test('imports, lists and shows; results on stdout, progress on stderr', () => {
    const imported = kehoach('import', plans, '--json');
    expect(imported).toMatchObject({ status: 0, stderr: expect.stringMatching(/^\[1\/\d+\] new: /mu) });
    expect(JSON.parse(imported.stdout)).toMatchObject({ counts: { failed: 0 } });
    expect(kehoach('list', '--json').status).toBe(0);
  });

  test('a pipe gets no colours, also where a build server sets CI', () => {
    const shown = run(['show', '2012-ubnd-tinh.txt'], { CI: 'true' });
    expect(shown).toMatchObject({ status: 0, stdout: expect.not.stringContaining('\u001B[') });
  });

  test('a reader that has seen enough is no failure', async () => {
    const child = spawn(process.execPath, [program, 'extract', join(plans, '2012-ubnd-tinh.txt')], { cwd: folder, env });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, errors: Buffer.concat(errors).toString() }).toEqual({ code: 0, errors: '' });
  });

  test('a failure ends with code 1', () => {
    expect(kehoach('show', 'no-such-plan')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('no-such-plan') });
  });
});
