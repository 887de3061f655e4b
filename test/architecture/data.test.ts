import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadCsv } from '../../src/knowledge/load-csv.js';
import { sourceFiles } from './imports.js';

/** "agencies.csv" → "src/knowledge/agencies", the folder in brackets behind the heading that its row stands below. */
const told = readFileSync('data/README.md', 'utf8')
  .split(/^## /mu)
  .slice(1)
  .flatMap((part) => {
    const folder = /\(`(src\/[^`]+)`\)/u.exec(part)?.[1] ?? '';
    return [...part.matchAll(/^\| `([^`]+\.csv)` \|/gmu)].map(([, file = '']): [string, string] => [file, folder]);
  });

describe('data/README.md', () => {
  test('tells of every file, once', () => {
    const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
    expect(told.map(([file]) => file).sort()).toEqual(files.sort());
  });

  test.each(told)('%s is loaded in %s, and every row has a source', (file, folder) => {
    expect(sourceFiles(folder).filter((path) => readFileSync(path, 'utf8').includes(`'${file}'`))).not.toEqual([]);
    expect(loadCsv(file).filter(({ source = '' }) => source === '')).toEqual([]);
  });
});
