import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import type { Response } from 'playwright-core';
import { PROGRAM } from '../../../scripts/servers/page-server.js';
import { packageRoot } from '../../../src/config/package.js';
import { openOffice } from './office.js';

const BUDGET = 200_000;
const PLANS = join(packageRoot, 'fixtures', 'pairs');

const office = await openOffice({ prepare: (env) => execFileSync(process.execPath, [PROGRAM, 'import', PLANS], { env, stdio: 'ignore' }) });

afterAll(() => office.close());

test(`whatever a browser that has seen nothing yet fetches until the list of plans can be used is less than ${BUDGET} bytes, packed with gzip`, async () => {
  const page = await office.visit();
  await page.context().addCookies(await office.page.context().cookies());
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${office.url}/plans`);
  await page.locator('tbody tr').first().waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = await Promise.all(responses.map(async (response) => gzipSync(await response.body()).length));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
});
