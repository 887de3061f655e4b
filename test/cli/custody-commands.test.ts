import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../../src/config/package.js';
import { openStore } from '../../src/store/open-store.js';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';
import { runCli, type Outcome } from './run-cli.js';

/* Corrections, the audit trail and the check of a store of real plans, one after the other. */

const store = await temporaryFolder();
const plans = join(packageRoot, 'fixtures', 'plans');

function kehoach(...args: string[]): Promise<Outcome> {
  return runCli([...args, '--store', store], { env: { LANG: 'en' } });
}

async function deeds(...args: string[]): Promise<Record<string, string>[]> {
  return parse((await kehoach('audit', ...args, '--csv')).out, { bom: true, columns: true });
}

beforeAll(() => kehoach('import', join(plans, '2016-so-tu-phap.txt'), join(plans, '2020-ubnd-huyen.txt')));

afterAll(() => removeStore(store));

describe('correct', () => {
  test('adds to a list and takes from it, as corrections tells', async () => {
    const { exitCode, out } = await kehoach(
      'correct',
      '2016-so-tu-phap',
      'header.recipients+=Sở Nội vụ',
      'header.recipients.0-=',
      'tasks.0.deadlines+=trước ngày 30/6/2016',
      '--by',
      'Lan',
    );
    expect(exitCode).toBe(0);
    expect(out).toMatch(/header\.recipients\+ +.*Sở Nội vụ/u);
    const { recipients } = JSON.parse((await kehoach('show', '2016-so-tu-phap', '--json')).out).record.header;
    expect(recipients.at(-1)).toMatchObject({ value: 'Sở Nội vụ', origin: 'corrected' });
    await kehoach('corrections', '--undo', '1', '--by', 'Lan');
    expect((await kehoach('corrections')).out).not.toContain('Sở Nội vụ');
  });

  test('tells what cannot be added, and how it is written', async () => {
    const { exitCode, err } = await kehoach('correct', '2016-so-tu-phap', 'tasks.0.deadlines+=hoa hồng');
    expect([exitCode, err]).toEqual([1, expect.stringContaining('trước ngày 30/6/2026')]);
  });
});

describe('audit', () => {
  test('tells who did what, and where from, of imports too', async () => {
    const { out } = await kehoach('audit');
    for (const words of ['imported', 'corrected', 'correction undone', 'Lan@', 'path: Head · recipients · added'])
      expect(out).toContain(words);
    expect((await deeds('--by', 'Lan')).map(({ action }) => action)).toEqual(['undo-correction', 'correct', 'correct', 'correct']);
    expect((await deeds('--action', 'import')).map(({ planId }) => planId)).toEqual(['']);
    expect(JSON.parse((await kehoach('audit', '--json', '--limit', '2')).out)).toMatchObject({
      total: 5,
      deeds: [{ action: 'undo-correction' }, { action: 'correct' }],
      next: expect.any(String),
    });
  });

  test('of one plan, also when it is gone: by its id, the beginning of it, the number it had', async () => {
    const {
      plans: [, plan],
    } = JSON.parse((await kehoach('list', '--json')).out);
    await kehoach('remove', plan.id, '--why', 'nhập nhầm');
    for (const name of [plan.id, plan.id.slice(0, 8), plan.number.toLowerCase()]) {
      expect((await deeds(name)).map(({ action, planId }) => [action, planId])).toContainEqual(['remove', plan.id]);
    }
    expect((await kehoach('audit', 'f00dfeed')).err).toContain('f00dfeed');
    expect((await kehoach('audit', '--action', 'forget')).err).toContain('correct, undo-correction');
  });
});

test('verify tells what is off, and makes anew what can be', async () => {
  const opened = await openStore(store);
  await opened.db.updateTable('passages').set({ words: '' }).execute();
  await opened.db.deleteFrom('cited_instruments').execute();
  await opened.close();
  const { exitCode, out } = await kehoach('verify');
  expect(exitCode).toBe(3);
  expect(out).toMatch(/The table passages of [0-9a-f]{64} differs.*kehoach verify --rebuild/u);
  expect(out).toContain('The count of citations of');
  expect(await kehoach('verify', '--rebuild')).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining('Made anew from their records: 1 plans; all citations were counted.'),
  });
  expect(await kehoach('verify')).toMatchObject({ exitCode: 0, out: expect.stringContaining('findings: 0') });
});
