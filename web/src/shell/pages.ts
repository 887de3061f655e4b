import type { ComponentType } from 'react';
import type { Words } from '../../../src/messages/language.js';
import type { Role } from '../api/session.js';
import { lazyPart } from '../states/lazy-part.js';
import { commonWords } from '../words/common.js';

export interface PageEntry {
  /** For wouter; of several the first that fits. */
  path: string;
  /** Begins to load it. */
  load: () => Promise<{ default: ComponentType }>;
  component: ComponentType;
  needs: Role;
  /** In the navigation, under these words. */
  link?: { href: string; words: Words };
}

/** Every page, loaded when somebody goes there. */
export const pages: readonly PageEntry[] = [
  entry('/imports', () => import('../pages/imports/imports-page.js'), commonWords.imports, 'importer'),
  entry('/imports/:id', () => import('../pages/imports/import-page.js')),
  entry('/plans', () => import('../pages/plans/plans-page.js'), commonWords.plans),
  entry('/plans/:id', () => import('../pages/plan/plan-page.js')),
  entry('/instruments/:id?', () => import('../pages/instruments/instruments-page.js'), commonWords.instruments),
  entry('/compare', () => import('../pages/compare/compare-page.js'), commonWords.compare),
  entry('/deadlines', () => import('../pages/deadlines/deadlines-page.js'), commonWords.deadlines),
  entry('/admin/:section?', () => import('../pages/admin/admin-page.js'), commonWords.admin, 'administrator'),
];

function entry(path: string, load: PageEntry['load'], words?: Words, needs: Role = 'viewer'): PageEntry {
  const link = words && { href: path.replace(/\/:.*$/u, ''), words };
  return { path, load, component: lazyPart(load), needs, ...(link && { link }) };
}

/** The page of an address ("/plans/259") begins to come while the server is still asked who is there. */
export function loadAhead(address: string): void {
  const [first = 'plans', ...more] = address.split('/').filter(Boolean);
  const page = pages.find(({ path }) => {
    const [name, ...rest] = path.split('/').filter(Boolean);
    return name === first && (rest.length === more.length || path.endsWith('?'));
  });
  // What could not be loaded is told where it is shown.
  page?.load().catch(() => undefined);
}
