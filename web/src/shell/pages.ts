import type { ComponentType } from 'react';
import type { Words } from '../../../src/messages/language.js';
import type { Role } from '../api/session.js';
import { lazyPart } from '../states/lazy-part.js';
import { commonWords } from '../words/common.js';

export interface PageEntry {
  /** For wouter; of several the first that fits. */
  path: string;
  component: ComponentType;
  needs: Role;
  /** In the navigation, under these words. */
  link?: { href: string; words: Words };
}

/** Every page, loaded when somebody goes there. */
export const pages: readonly PageEntry[] = [
  entry(
    '/imports',
    lazyPart(() => import('../pages/imports/imports-page.js')),
    commonWords.imports,
    'importer',
  ),
  { path: '/imports/:id', component: lazyPart(() => import('../pages/imports/import-page.js')), needs: 'viewer' },
  entry(
    '/plans',
    lazyPart(() => import('../pages/plans/plans-page.js')),
    commonWords.plans,
  ),
  { path: '/plans/:id', component: lazyPart(() => import('../pages/plan/plan-page.js')), needs: 'viewer' },
  entry(
    '/instruments/:id?',
    lazyPart(() => import('../pages/instruments/instruments-page.js')),
    commonWords.instruments,
  ),
  entry(
    '/compare',
    lazyPart(() => import('../pages/compare/compare-page.js')),
    commonWords.compare,
  ),
  entry(
    '/deadlines',
    lazyPart(() => import('../pages/deadlines/deadlines-page.js')),
    commonWords.deadlines,
  ),
  entry(
    '/admin/:section?',
    lazyPart(() => import('../pages/admin/admin-page.js')),
    commonWords.admin,
    'administrator',
  ),
];

function entry(path: string, component: ComponentType, words: Words, needs: Role = 'viewer'): PageEntry {
  return { path, component, needs, link: { href: path.replace(/\/:.*$/u, ''), words } };
}
