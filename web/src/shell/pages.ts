import type { Words } from '../../../src/messages/language.js';
import type { Role } from '../api/session.js';
import { lazyPart, type Part } from '../states/lazy-part.js';
import { commonWords } from '../words/common.js';
import { pageParts } from './page-parts.js';

export interface PageEntry {
  /** For wouter; of several the first that fits. */
  path: string;
  component: Part;
  needs: Role;
  /** In the navigation, under these words. */
  link?: { href: string; words: Words };
}

/** Every page, loaded when somebody goes there. */
export const pages: readonly PageEntry[] = [
  entry('/imports', commonWords.imports, 'importer'),
  entry('/imports/:id'),
  entry('/plans', commonWords.plans),
  entry('/plans/:id'),
  entry('/instruments/:id?', commonWords.instruments),
  entry('/compare', commonWords.compare),
  entry('/deadlines', commonWords.deadlines),
  entry('/admin/:section?', commonWords.admin, 'administrator'),
];

function entry(path: keyof typeof pageParts, words?: Words, needs: Role = 'viewer'): PageEntry {
  const link = words && { href: path.replace(/\/:.*$/u, ''), words };
  return { path, component: lazyPart(pageParts[path]), needs, ...(link && { link }) };
}
