import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { option } from '../option.js';
import { readOptions } from '../read-options.js';
import { scanConditions } from './condition.js';
import { makeScan } from './make-scan.js';

const {
  condition: names,
  seed,
  to,
  operands: paths,
} = readOptions(
  { name: 'scans', summary: 'Makes scans of printed plans, to look at.', operands: 'FILE.pdf…' },
  {
    condition: option.some(
      scanConditions.map(({ name }) => name),
      'how they were scanned',
    ),
    seed: option.count(1, 'another one throws the dice anew'),
    to: option.text('FOLDER', '.', 'where they are written'),
  },
);

await mkdir(to, { recursive: true });
for (const path of paths) {
  for (const condition of scanConditions.filter(({ name }) => names.includes(name))) {
    const target = join(to, `${basename(path, '.pdf')}.${condition.name}.pdf`);
    await writeFile(target, await makeScan(await readFile(path), condition, seed));
    process.stdout.write(`${target}\n`);
  }
}
