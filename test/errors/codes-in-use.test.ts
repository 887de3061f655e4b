import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';
import { errorTable } from '../../src/errors/error-table.js';
import { issueTable } from '../../src/errors/issue-table.js';
import { sourceFiles } from '../architecture/imports.js';

const TABLES = /^src\/errors\/(?:table\/|issues\/|error-table\.ts$)/u;

const sources = ['src', 'pipelines']
  .flatMap(sourceFiles)
  .filter((file) => !TABLES.test(file))
  .map((file) => readFileSync(join(packageRoot, file), 'utf8'))
  .join('\n');

/** Codes that a finder makes from those of its grammar: "deadline-" before "unread". */
const PREFIX = /^deadline-/u;

test.each(Object.keys({ ...errorTable, ...issueTable }))('%s is given somewhere', (code) => {
  expect(sources.includes(`'${code}'`) || sources.includes(`'${code.replace(PREFIX, '')}'`)).toBe(true);
});

test('an issue has the severity of the table wherever it is written', () => {
  const written = [...sources.matchAll(/code: '([a-z-]+)', severity: '([a-z]+)'/gu)].map(([, code = '', severity]) => [code, severity]);
  const table = new Map<string, string>(Object.entries(issueTable).map(([code, { severity }]) => [code, severity]));
  expect(written.filter(([code = '', severity]) => table.get(code) !== severity)).toEqual([]);
});
