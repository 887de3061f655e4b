import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../../src/config/package.js';

const AXE = readFileSync(join(packageRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What fades in has no contrast yet; what turns for ever (a loader) is not waited for. */
const AT_REST = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  .map(({ finished }) => finished)).then(() => undefined)`;

/** What is not drawn before it is scrolled to has no true place yet. */
const DRAWN = `document.querySelectorAll('.plan-task').forEach(({ style }) => { style.contentVisibility = 'visible'; })`;

/** What WCAG 2.2 AA has against the page as it stands, by axe-core: none, or rule and first place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await page.evaluate(DRAWN);
  await page.evaluate(AT_REST);
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`);
}
