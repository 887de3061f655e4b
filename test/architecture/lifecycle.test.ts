import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

test('docs/lifecycle.md draws the steps of a plan in their order', () => {
  const steps = [...read('pipelines/read-plan.ts').matchAll(/^ {2}\.use\((\w+)\)$/gmu)].map(([, name = '']) =>
    name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`),
  );
  const [, drawn = ''] = read('docs/lifecycle.md').split(/^PlanTree$/mu);
  expect([...drawn.matchAll(/^ {2}│ {2}(?:[a-z]+\/)?([a-z-]+) {2,}/gmu)].map(([, step]) => step)).toEqual(steps);
});
