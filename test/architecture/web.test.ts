import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';

/** Words, what is wrong in words, and the columns of one's own register: all that the page takes from the house besides types. */
const SHARED = ['web/src/', 'src/messages/', 'src/wording/', 'src/errors/', 'src/corrections/', 'src/knowledge/instruments/own-columns.js'];
/** `import … from '…'` and `import '…'`, on one line or many; not `import type`. */
const VALUE_IMPORT = /^import (?!type\b)(?:[^'";]{0,2000}?from )?'(\.[^']+)'/gmu;

test('of the house the page takes types, words, names of columns and nothing else', () => {
  const strays = sources('web/src').flatMap((file) => {
    const targets = [...readFileSync(join(packageRoot, file), 'utf8').matchAll(VALUE_IMPORT)].map(([, path = '']) =>
      normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    );
    return targets.filter((target) => !SHARED.some((folder) => target.startsWith(folder))).map((target) => `${file} → ${target}`);
  });
  expect(strays).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => `${folder}/${path.split(sep).join('/')}`);
}
