import type { Needs } from '../../src/http/request-actor.js';

/** A route, who may call it, and a call that shows it. */
export interface AccessRow {
  /** As it is registered: "GET /api/v1/plans/:id". */
  route: string;
  needs: Needs;
  /** "{plan}" and "{import}" are those of the unit, and then another's; "{spare}" is a plan that nobody misses. */
  call: string;
  body?: object;
  /** Files of a form, by name. */
  files?: Readonly<Record<string, string>>;
  /** To whoever may; to an account of a unit too, where what the address names is its own. */
  answers: number;
  /** To an account of a unit, where that is another. */
  answersUnit?: number;
}

const DAYS = 'from=2000-01-01&to=2100-01-01';
const PASSWORD = 'con trâu trắng gặm cỏ';

/** Every route. One that is missing here fails; what is answered to whom follows from the line. */
export const accessTable: readonly AccessRow[] = [
  { route: 'GET /health/live', needs: 'nobody', call: '/health/live', answers: 200 },
  { route: 'GET /health/ready', needs: 'nobody', call: '/health/ready', answers: 200 },
  { route: 'GET /metrics', needs: 'administrator', call: '/metrics', answers: 200 },
  { route: 'GET /openapi.json', needs: 'nobody', call: '/openapi.json', answers: 200 },

  { route: 'GET /api/v1/session', needs: 'nobody', call: '/api/v1/session', answers: 200 },
  { route: 'POST /api/v1/session', needs: 'nobody', call: '/api/v1/session', body: { name: 'ai', password: 'đó' }, answers: 401 },
  { route: 'DELETE /api/v1/session', needs: 'nobody', call: '/api/v1/session', answers: 204 },
  { route: 'GET /api/v1/session/link/:token', needs: 'nobody', call: '/api/v1/session/link/x', answers: 403 },
  { route: 'GET /api/v1/session/oidc', needs: 'nobody', call: '/api/v1/session/oidc', answers: 400 },
  { route: 'GET /api/v1/session/oidc/callback', needs: 'nobody', call: '/api/v1/session/oidc/callback', answers: 303 },

  { route: 'GET /api/v1/imports', needs: 'viewer', call: '/api/v1/imports', answers: 200 },
  { route: 'POST /api/v1/imports', needs: 'importer', call: '/api/v1/imports', files: { 'rỗng.txt': '' }, answers: 202 },
  { route: 'GET /api/v1/imports/:id', needs: 'viewer', call: '/api/v1/imports/{import}', answers: 200 },
  { route: 'GET /api/v1/imports/:id/receipt.:format', needs: 'viewer', call: '/api/v1/imports/{import}/receipt.csv', answers: 200 },
  { route: 'POST /api/v1/imports/:id/retry', needs: 'importer', call: '/api/v1/imports/{import}/retry', answers: 409 },
  { route: 'GET /api/v1/imports/:id/events', needs: 'viewer', call: '/api/v1/imports/{import}/events', answers: 200 },

  { route: 'GET /api/v1/plans', needs: 'viewer', call: '/api/v1/plans', answers: 200 },
  { route: 'GET /api/v1/plans/:id', needs: 'viewer', call: '/api/v1/plans/{plan}', answers: 200 },
  { route: 'GET /api/v1/plans/:id/blocks', needs: 'viewer', call: '/api/v1/plans/{plan}/blocks', answers: 200 },
  { route: 'GET /api/v1/plans/:id/history', needs: 'viewer', call: '/api/v1/plans/{plan}/history', answers: 200 },
  { route: 'GET /api/v1/plans/:id/original', needs: 'viewer', call: '/api/v1/plans/{plan}/original', answers: 200 },
  { route: 'GET /api/v1/plans/:id/html', needs: 'viewer', call: '/api/v1/plans/{plan}/html', answers: 409 },
  { route: 'GET /api/v1/plans/:id/pages', needs: 'viewer', call: '/api/v1/plans/{plan}/pages', answers: 409 },
  { route: 'GET /api/v1/plans/:id/pages/:page', needs: 'viewer', call: '/api/v1/plans/{plan}/pages/1.png', answers: 409 },
  { route: 'GET /api/v1/plans/:id/corrections', needs: 'viewer', call: '/api/v1/plans/{plan}/corrections', answers: 200 },
  { route: 'GET /api/v1/plans/:id/correctable', needs: 'viewer', call: '/api/v1/plans/{plan}/correctable', answers: 200 },
  {
    route: 'POST /api/v1/plans/:id/corrections',
    needs: 'editor',
    call: '/api/v1/plans/{plan}/corrections',
    body: { path: 'header.title', value: 'Kế hoạch khác' },
    answers: 201,
  },
  { route: 'DELETE /api/v1/plans/:id/corrections/:number', needs: 'editor', call: '/api/v1/plans/{plan}/corrections/999', answers: 404 },
  { route: 'POST /api/v1/plans/:id/reprocess', needs: 'editor', call: '/api/v1/plans/{plan}/reprocess', answers: 200 },
  { route: 'DELETE /api/v1/plans/:id', needs: 'administrator', call: '/api/v1/plans/{spare}', answers: 200 },

  { route: 'GET /api/v1/search', needs: 'viewer', call: '/api/v1/search?q=k%E1%BA%BF%20ho%E1%BA%A1ch', answers: 200 },
  { route: 'GET /api/v1/tasks', needs: 'viewer', call: '/api/v1/tasks', answers: 200 },
  { route: 'GET /api/v1/deadlines', needs: 'viewer', call: `/api/v1/deadlines?${DAYS}`, answers: 200 },
  { route: 'GET /api/v1/deadlines.:format', needs: 'viewer', call: `/api/v1/deadlines.xlsx?${DAYS}`, answers: 200 },
  { route: 'GET /api/v1/references', needs: 'viewer', call: '/api/v1/references', answers: 200 },
  { route: 'GET /api/v1/references.:format', needs: 'viewer', call: '/api/v1/references.csv', answers: 200 },
  { route: 'GET /api/v1/instruments', needs: 'viewer', call: '/api/v1/instruments', answers: 200 },
  { route: 'GET /api/v1/instruments.:format', needs: 'viewer', call: '/api/v1/instruments.xlsx', answers: 200 },
  {
    route: 'GET /api/v1/instruments/verdicts',
    needs: 'viewer',
    call: '/api/v1/instruments/verdicts?id=nghi-dinh:cp:2018:61',
    answers: 200,
  },
  { route: 'GET /api/v1/instruments/:id', needs: 'viewer', call: '/api/v1/instruments/nghi-dinh:cp:2018:61', answers: 200 },
  { route: 'GET /api/v1/instruments/:id/plans', needs: 'viewer', call: '/api/v1/instruments/nghi-dinh:cp:2018:61/plans', answers: 200 },
  { route: 'GET /api/v1/register/instruments', needs: 'administrator', call: '/api/v1/register/instruments', answers: 200 },
  { route: 'GET /api/v1/register/agencies', needs: 'viewer', call: '/api/v1/register/agencies', answers: 200 },
  { route: 'GET /api/v1/register/document-types', needs: 'viewer', call: '/api/v1/register/document-types', answers: 200 },
  {
    route: 'PUT /api/v1/register/instruments/:id',
    needs: 'administrator',
    call: '/api/v1/register/instruments/nghi-dinh:cp:1999:1',
    body: { validFrom: '1999-03-16' },
    answers: 200,
  },
  {
    route: 'DELETE /api/v1/register/instruments/:id',
    needs: 'administrator',
    call: '/api/v1/register/instruments/nghi-dinh:cp:1999:1',
    answers: 204,
  },
  { route: 'GET /api/v1/compare', needs: 'viewer', call: '/api/v1/compare?a={plan}&b={plan}', answers: 200 },
  { route: 'GET /api/v1/compare.:format', needs: 'viewer', call: '/api/v1/compare.xlsx?a={plan}&b={plan}', answers: 200 },
  { route: 'GET /api/v1/coverage', needs: 'viewer', call: '/api/v1/coverage?parent={plan}&child={plan}', answers: 200 },
  { route: 'GET /api/v1/coverage.:format', needs: 'viewer', call: '/api/v1/coverage.json?parent={plan}&child={plan}', answers: 200 },
  {
    route: 'POST /api/v1/roster',
    needs: 'viewer',
    call: '/api/v1/roster',
    files: { 'đơn vị.csv': 'unit\nSở Tư pháp\n' },
    answers: 200,
    answersUnit: 403,
  },
  {
    route: 'POST /api/v1/roster.:format',
    needs: 'viewer',
    call: '/api/v1/roster.csv',
    files: { 'đơn vị.csv': 'unit\nSở Tư pháp\n' },
    answers: 200,
    answersUnit: 403,
  },
  { route: 'GET /api/v1/exports/:file', needs: 'viewer', call: '/api/v1/exports/plans.xlsx', answers: 200 },

  { route: 'GET /api/v1/feeds', needs: 'viewer', call: '/api/v1/feeds', answers: 200 },
  { route: 'POST /api/v1/feeds', needs: 'viewer', call: '/api/v1/feeds', body: {}, answers: 201 },
  { route: 'DELETE /api/v1/feeds/:id', needs: 'viewer', call: '/api/v1/feeds/999', answers: 404 },
  { route: 'GET /api/v1/feeds/:secret.ics', needs: 'nobody', call: `/api/v1/feeds/${'A'.repeat(43)}.ics`, answers: 404 },

  { route: 'GET /api/v1/status', needs: 'administrator', call: '/api/v1/status', answers: 200 },
  { route: 'GET /api/v1/audit', needs: 'administrator', call: '/api/v1/audit', answers: 200 },
  { route: 'GET /api/v1/users', needs: 'administrator', call: '/api/v1/users', answers: 200 },
  {
    route: 'POST /api/v1/users',
    needs: 'administrator',
    call: '/api/v1/users',
    body: { name: 'lan', password: PASSWORD, role: 'viewer' },
    answers: 201,
  },
  { route: 'PATCH /api/v1/users/:name', needs: 'administrator', call: '/api/v1/users/lan', body: { role: 'editor' }, answers: 200 },
  { route: 'DELETE /api/v1/users/:name', needs: 'administrator', call: '/api/v1/users/lan', answers: 200 },
  { route: 'GET /api/v1/keys', needs: 'administrator', call: '/api/v1/keys', answers: 200 },
  { route: 'POST /api/v1/keys', needs: 'administrator', call: '/api/v1/keys', body: { name: 'khác', role: 'viewer' }, answers: 201 },
  { route: 'DELETE /api/v1/keys/:id', needs: 'administrator', call: '/api/v1/keys/99999', answers: 404 },
];

/** Routes of packages (src/http/foreign-routes.ts says who may call them), and the parts of the page where it is built: by how they begin. */
export const foreignRoutes: readonly { begins: string; needs: Needs; call: string; answers: number }[] = [
  { begins: '/docs', needs: 'nobody', call: '/docs/', answers: 200 },
  { begins: '/admin/queues', needs: 'administrator', call: '/admin/queues', answers: 200 },
  { begins: '/assets/', needs: 'nobody', call: '/assets/x', answers: 404 },
  { begins: '/icon.svg', needs: 'nobody', call: '/assets/icon.svg', answers: 404 },
];
