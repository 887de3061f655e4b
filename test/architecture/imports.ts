import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { packageRoot } from '../../src/config/package.js';

export interface Import {
  /** Path of the importing file from the root, with "/". */
  readonly file: string;
  /** Path of the imported file, or the name of the package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** `import type`: nothing is loaded. */
  readonly isType: boolean;
}

/** `import … from '…'`, `export type … from '…'`, `import '…'`, `import('…')`. */
const IMPORT = /(?:^(?:import|export)(?<type> type)? [^;'()]*\bfrom |^import |\bimport\()'(?<specifier>[^']+)'/gmu;

/** Every import of the source files below these folders. */
export function readImports(folders: readonly string[]): Import[] {
  return folders.flatMap(sourceFiles).flatMap((file) => {
    const text = readFileSync(join(packageRoot, file), 'utf8');
    return [...text.matchAll(IMPORT)].map(({ groups }) => importOf(file, groups?.['specifier'] ?? '', groups?.['type'] !== undefined));
  });
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** `@scope/name/file.js` → `@scope/name`. */
export function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function importOf(file: string, specifier: string, isType: boolean): Import {
  if (!specifier.startsWith('.')) return { file, target: specifier, isPackage: true, isType };
  return {
    file,
    target: normalize(join(dirname(file), specifier))
      .split(sep)
      .join('/'),
    isPackage: false,
    isType,
  };
}
