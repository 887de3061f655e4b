import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const wholeSheet = readFileSync(createRequire(import.meta.url).resolve('@mantine/core/styles.css'), 'utf8');

/** Mantine names a class by a hash: "m_77c9d27d". */
const ofMantine = [...new Set(wholeSheet.match(/\bm_[0-9a-f]+/gu))];

/** Classes on the page that Mantine has styles for, and which were not loaded with it. */
export function unstyled(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const loaded = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\\n');
    return ${JSON.stringify(ofMantine)}.filter((name) => document.querySelector('.' + name) && !loaded.includes('.' + name));
  })()`);
}
