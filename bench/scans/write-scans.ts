import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { scanConditions } from './condition.js';
import { makeScan } from './make-scan.js';

/**
 * Makes scans to look at: `npm run scans -- [--condition NAME] [--seed 1] [--to FOLDER] FILE.pdf…`, every
 * condition unless one is named.
 */
const { values, positionals } = parseArgs({
  options: { condition: { type: 'string' }, seed: { type: 'string', default: '1' }, to: { type: 'string', default: '.' } },
  allowPositionals: true,
});

await mkdir(values.to, { recursive: true });
for (const path of positionals) {
  for (const condition of scanConditions.filter(({ name }) => name === (values.condition ?? name))) {
    const target = join(values.to, `${basename(path, '.pdf')}.${condition.name}.pdf`);
    await writeFile(target, await makeScan(await readFile(path), condition, Number(values.seed)));
    process.stdout.write(`${target}\n`);
  }
}
