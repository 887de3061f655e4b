import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { packageRoot } from '../../src/config/package.js';
import { fixturePlans } from '../support/fixtures.js';
import { accessTable, foreignRoutes, type AccessRow } from './access-table.js';
import { requestOf } from './request-of.js';
import { serveStore, type ServedStore } from './serve-store.js';
import { importInto } from './upload.js';

/* /openapi.json says what is answered, of every route, and what is answered is so. */

const [WORD, PDF, PLAN] = ['plan-2025-so-noi-vu.docx', 'foot-cut-by-page.pdf', '2019-ubnd-huyen'];

const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema }));
const operation = z.looseObject({ responses: z.record(z.string(), z.looseObject({ content: content.optional() })) });
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
});

let served: ServedStore;
let document: z.infer<typeof documentSchema>;
let filled: Record<string, string>;

beforeAll(async () => {
  served = await serveStore();
  const cases = [WORD, PDF].map(
    (name) => [name, readFileSync(join(packageRoot, 'fixtures', 'cases', name.split('.')[1] ?? '', name))] as const,
  );
  const { importId, files } = await importInto(served, { ...Object.fromEntries([...fixturePlans, ...cases]), 'rỗng.txt': '' });
  const idOf = (path: string): string => files.find((file) => file.path === path)?.plan?.id ?? '';
  filled = { plan: idOf(`${PLAN}.txt`), import: String(importId), spare: idOf('2025-so-noi-vu.txt') };
  document = documentSchema.parse(JSON.parse(await (await fetch(`${served.address}/openapi.json`)).text()));
});

afterAll(() => served.close());

/** As the document writes it: "/api/v1/plans/{id}". */
function operationOf(route: string) {
  const [method = '', url = ''] = route.split(' ');
  return document.paths[url.replace(/:(\w+)/gu, '{$1}')]?.[method.toLowerCase()];
}

const hidden = new Set(['GET /openapi.json']);
const described = accessTable.filter(({ route }) => !hidden.has(route));

test('every route is described, and no other', () => {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/gu, ':$1')}`),
  );
  const ours = routes.filter((route) => !foreignRoutes.some(({ begins }) => route.split(' ')[1]?.startsWith(begins)));
  expect(ours.toSorted()).toEqual(described.map(({ route }) => route).toSorted());
});

test('no two addresses differ by the name of a parameter alone, which OpenAPI would take for one', () => {
  const bare = Object.keys(document.paths).map((path) => path.replaceAll(/\{\w+\}/gu, '{}'));
  expect(bare).toEqual([...new Set(bare)]);
});

test.each(described)('$route says what it answers', ({ route }) => {
  const answers = Object.entries(operationOf(route)?.responses ?? {});
  const good = answers.filter(([status]) => /^[23]/u.test(status));
  expect(good.length).toBeGreaterThan(0);
  const isFile = route.endsWith(':format');
  const blank = isFile
    ? []
    : good
        .flatMap(([, answer]) => Object.entries(answer.content ?? {}))
        .filter(([type, media]) => type === 'application/json' && Object.keys(media.schema).length === 0);
  expect(blank).toEqual([]);
  expect(Object.keys(Object.fromEntries(answers)).filter((status) => /^[45]/u.test(status))).toEqual(['4XX', '5XX']);
});

/** What an answer has that the document does not say of it, or lacks. */
async function differences(row: AccessRow): Promise<unknown> {
  const { path, init } = requestOf(row, filled);
  const response = await fetch(`${served.address}${path}`, init);
  const text = await response.text();
  const { responses = {} } = operationOf(row.route) ?? {};
  const answer = responses[response.status] ?? responses[`${String(response.status)[0]}XX`];
  if (!answer) return `${response.status} is not described`;
  if (!answer.content) return text === '' ? [] : 'a body is not described';
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const media = answer.content[type];
  if (!media) return `${type} is not described`;
  return type.endsWith('json') && !path.includes('.jsonl') ? misfits(media.schema, JSON.parse(text)) : [];
}

function misfits(wanted: z.infer<typeof schema>, answer: unknown): unknown {
  const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile({
    components: document.components,
    allOf: [wanted],
  });
  return validate(answer) ? [] : validate.errors?.slice(0, 5);
}

const read = (route: string, ...calls: string[]): AccessRow[] =>
  calls.map((call) => ({ route: `GET /api/v1${route}`, needs: 'viewer', call: `/api/v1${call}`, answers: 200 }));

/** What one call a route does not show. */
const others: AccessRow[] = [
  ...read('/plans', '/plans?limit=1', '/plans?year=2019', '/plans?due=2019-Q1'),
  ...read('/plans/:id', ...fixturePlans.map(([name]) => `/plans/${name}`), `/plans/${WORD}`, `/plans/${PDF}`),
  ...read('/plans/:id/correctable', `/plans/${WORD}/correctable`),
  ...read('/plans/:id/html', `/plans/${WORD}/html`),
  ...read('/plans/:id/pages', `/plans/${PDF}/pages`),
  ...read('/plans/:id/pages/:page', `/plans/${PDF}/pages/1.png`),
  ...read('/search', '/search?q=lưu trữ', '/search?q=nhiệm vụ', '/search?unit=Phòng Nội vụ'),
  ...read('/tasks', '/tasks?limit=1000', '/tasks?unit=Phòng Nội vụ'),
  ...read(
    '/references',
    ...['mention', 'pair', 'plan', 'instrument', 'type', 'issuer', 'year', 'body', 'province', 'period'].map(
      (by) => `/references?by=${by}&limit=1000`,
    ),
  ),
  ...read('/instruments', '/instruments?limit=1000', '/instruments?text=61/2018', '/instruments?text=61/1960/NĐ-CP'),
  ...read('/register/instruments', '/register/instruments?limit=1000'),
  ...read('/compare', `/compare?a=${PLAN}&b=2020-ubnd-huyen`, `/compare?a=${WORD}&b=${PLAN}`),
  ...read('/coverage', `/coverage?parent=${PLAN}&child=2020-ubnd-huyen&child=${WORD}`),
  ...read(
    '/exports/:file',
    ...['tasks.csv', 'plans.jsonl', 'all.xlsx', 'deadlines.ics', 'citations.graphml', 'annotations.jsonl'].map(
      (file) => `/exports/${file}`,
    ),
  ),
  ...read('/feeds', '/feeds'),
  ...read('/keys', '/keys'),
  ...read('/users', '/users'),
  ...read('/audit', '/audit?limit=1000'),
  ...read('/imports/:id', '/imports/1'),
];

describe('what is answered is what the document says', () => {
  test.each([...described, ...others])('$route $call', async (row) => {
    expect(await differences(row)).toEqual([]);
  });
});
