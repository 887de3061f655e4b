import { createHash } from 'node:crypto';
import type { Language } from '../../messages/language.js';
import { html, type Html } from './html.js';

export interface PageContent {
  readonly title: string;
  /** Rules of this page, after those of every page. */
  readonly style: string;
  readonly body: Html;
  readonly language: Language;
}

/**
 * One file that needs nothing else and may do nothing: the policy lets only its
 * own style sheet in, by its hash; no scripts, no pictures, no forms, no addresses.
 */
export function renderPage({ title, style, body, language }: PageContent): string {
  const sheet = `${COMMON_STYLE}${style}`;
  const hash = createHash('sha256').update(sheet).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: sheet }}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** Of our own words alone; nothing of a document goes in here. */
const COMMON_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 1.5rem auto; padding: 0 1rem; max-width: 90rem; color: #1b1b1b; background: #fff;
  font: 15px/1.45 "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 2px solid #9a1f1f; break-after: avoid; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .55rem; border: 1px solid #c9c9c9; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #f1efe9; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
small, .quiet { color: #5a5a5a; }
p { margin: .2rem 0; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } h2 { margin-top: 1rem; } }
@page { size: A4 landscape; margin: 12mm; }
`;
