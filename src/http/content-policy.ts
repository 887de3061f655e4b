type Directive = 'script-src' | 'style-src' | 'font-src' | 'frame-ancestors';

const OWN = "'self'";

const POLICY: Readonly<Record<string, string>> = {
  'default-src': OWN,
  'img-src': `${OWN} data: blob:`,
  'object-src': "'none'",
  'base-uri': OWN,
  'form-action': OWN,
  'frame-ancestors': OWN,
};

/**
 * What a browser may do with an answer (Content-Security-Policy, level 3): run
 * and wear what comes from here alone; `exceptions` say otherwise for one page.
 */
export function contentPolicy(exceptions: { readonly [Name in Directive]?: string } = {}): string {
  return Object.entries({ ...POLICY, ...exceptions })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Words with which the page may write style sheets as it goes: those that bear this answer's nonce. */
export function withNonce(nonce: string): string {
  return `${OWN} 'nonce-${nonce}'`;
}

/** For pages of packages that write styles into their markup and know no nonce. */
export const ANY_STYLE = `${OWN} 'unsafe-inline'`;
