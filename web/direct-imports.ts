import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
/** `export { Button } from './components/Button/Button.mjs';` */
const EXPORT = /export \{ ([^}]*) \} from '(\.[^']*)'/gu;

/**
 * `import { Button } from '@mantine/core'` brings in the file of the button
 * itself. Through the package's list of all its files each of our own would
 * seem to need them all, wherever it is decided what loads with what.
 */
export function directImports(...packages: readonly string[]): Plugin {
  const filesOf = new Map(packages.map((name) => [name, filesByName(name)]));
  const imports = new RegExp(String.raw`import \{([^}]*)\} from ["'](${packages.join('|')})["'];?`, 'gu');
  return {
    name: 'direct-imports',
    apply: 'build',
    transform: (code) =>
      code.replace(imports, (_, names: string, from: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean)
          .map((name) => `import { ${name} } from ${JSON.stringify(filesOf.get(from)?.get(name.split(' ')[0] ?? '') ?? from)};`)
          .join(' '),
      ),
  };
}

/** In which file what a package exports is made; what it exports from elsewhere is left out. */
function filesByName(name: string): ReadonlyMap<string, string> {
  // "…/cjs/index.cjs"
  const folder = join(dirname(resolve(name)), '..', 'esm');
  const list = readFileSync(join(folder, 'index.mjs'), 'utf8');
  return new Map(
    [...list.matchAll(EXPORT)].flatMap(([, names = '', file = '']) =>
      names.split(', ').map((each): [string, string] => [each, join(folder, file)]),
    ),
  );
}
