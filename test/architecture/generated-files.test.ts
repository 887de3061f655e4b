import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { generatedFiles } from '../../scripts/generated-files.js';
import { packageRoot } from '../../src/config/package.js';

test.each(Object.entries(generatedFiles()))('%s is what npm run update would write', (path, content) => {
  expect(readFileSync(join(packageRoot, path), 'utf8')).toBe(content);
});
