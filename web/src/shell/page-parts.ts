import type { ComponentType } from 'react';

type Load = () => Promise<{ default: ComponentType }>;

/** The code of every page by its address, as wouter writes it: loaded when somebody goes there. */
export const pageParts = {
  '/imports': () => import('../pages/imports/imports-page.js'),
  '/imports/:id': () => import('../pages/imports/import-page.js'),
  '/plans': () => import('../pages/plans/plans-page.js'),
  '/plans/:id': () => import('../pages/plan/plan-page.js'),
  '/instruments/:id?': () => import('../pages/instruments/instruments-page.js'),
  '/compare': () => import('../pages/compare/compare-page.js'),
  '/deadlines': () => import('../pages/deadlines/deadlines-page.js'),
  '/admin/:section?': () => import('../pages/admin/admin-page.js'),
} as const satisfies Record<string, Load>;

/** Which of them an address ("/plans/259") leads to. */
export function pathAt(address: string): string | undefined {
  const [first = 'plans', ...more] = address.split('/').filter(Boolean);
  return Object.keys(pageParts).find((path) => {
    const [name, ...rest] = path.split('/').filter(Boolean);
    return name === first && (rest.length === more.length || path.endsWith('?'));
  });
}

/** The page of an address begins to come while the server is still asked who is there; what could not be loaded is told where it is shown. */
export async function loadAhead(address: string): Promise<void> {
  const [, load] = Object.entries<Load>(pageParts).find(([path]) => path === pathAt(address)) ?? [];
  await load?.().catch(() => undefined);
}
