import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';

const folder = join(packageRoot, 'fixtures', 'plans');

/** Every plan at hand: name and bytes. */
export const fixturePlans: readonly (readonly [string, Uint8Array])[] = readdirSync(folder)
  .sort()
  .map((name) => [name, readFileSync(join(folder, name))] as const);
