import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../src/config/package.js';
import { packageName, readImports } from './imports.js';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const { dependencies } = manifest.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')));

test('what the program loads is installed with it, without the packages of its development', () => {
  const loaded = readImports(['schemas', 'src', 'pipelines']).filter(
    ({ target, isPackage, isType }) => isPackage && !isType && !isBuiltin(target),
  );
  const missing = loaded.filter(({ target }) => dependencies[packageName(target)] === undefined);
  expect(missing.map(({ file, target }) => `${file}: ${target}`)).toEqual([]);
});
