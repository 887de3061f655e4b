import { errorTable } from '../../errors/error-table.js';
import { errorPageWords } from '../../messages/error-page.js';
import type { Language } from '../../messages/language.js';
import { html, type Html } from '../../wording/html/html.js';
import { renderPage } from '../../wording/html/page.js';
import type { App } from '../app.js';
import { ANY_STYLE, contentPolicy } from '../content-policy.js';
import { requestLanguage } from '../request-language.js';

/** Where the `type` of every problem leads: /docs/errors#plan-not-found. */
export function errorPageRoutes(app: App): void {
  app.get('/docs/errors', { config: { needs: 'nobody' }, schema: { hide: true } }, (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept-language')
      .header('content-security-policy', POLICY)
      .send(renderErrors(requestLanguage(request))),
  );
}

/** The page itself allows its own style sheet alone, by its hash. */
const POLICY = contentPolicy({ 'style-src': ANY_STYLE });

const STYLE = `
td:first-child { width: 16rem; font-family: monospace; }
tr:target { background: #fff3c4; }
`;

function renderErrors(language: Language): string {
  const title = errorPageWords.title[language];
  const heads = [errorPageWords.code, errorPageWords.message, errorPageWords.remedy].map((head) => html`<th>${head[language]}</th>`);
  const rows = Object.entries(errorTable).map(([code, { message, remedy }]) => errorRow(code, message[language], remedy[language]));
  const body = html`<h1>${title}</h1>
<table><thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>`;
  return renderPage({ title, style: STYLE, body, language });
}

function errorRow(code: string, message: string, remedy: string): Html {
  return html`<tr id="${code}"><td>${code}</td><td>${message}</td><td>${remedy}</td></tr>
`;
}
