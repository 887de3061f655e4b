import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOffice, sendPairs } from './office.js';

/** What the browser may do is said with every answer, and nothing of ours runs against it. */
const office = await openOffice();
const { page, url } = office;

afterAll(() => office.close());

beforeAll(() => sendPairs(office));

const days = ['scale=year&view=timeline&day=2025-01-01', 'scale=month&view=calendar&day=2025-06-01'].map((query) => `/deadlines?${query}`);
const sections = ['status', 'users', 'keys', 'audit', 'register', 'agencies'].map((section) => `/admin/${section}`);
const lists = [
  '/plans',
  '/plans?q=kế hoạch',
  '/imports',
  '/imports/1',
  '/instruments',
  '/instruments?view=years',
  '/compare',
  '/compare?view=coverage',
  '/compare?view=roster',
];

test.each([...lists, ...days, ...sections, '/?signIn=link-used', '/nowhere'])('%s', async (path) => {
  const answer = await page.goto(url + path);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  await page.waitForLoadState('networkidle');
  expect(office.complaints).toEqual([]);
});

test.each(['/docs/', '/docs/errors#link-used', '/admin/queues'])('%s, which brings its own styles', async (path) => {
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  expect(office.complaints).toEqual([]);
});

test('the board of the queue is drawn, with the jobs of the queue', async () => {
  await page.goto(`${url}/admin/queues`);
  await page
    .getByText(/^\d+ Jobs$/u)
    .first()
    .waitFor();
});

test('no two answers have one nonce', async () => {
  const policies = await Promise.all(
    [1, 2, 3].map(async () => (await fetch(`${url}/plans`, { headers: { accept: 'text/html' } })).headers.get('content-security-policy')),
  );
  expect(policies.every((policy) => /style-src 'self' 'nonce-[\w+/=]{24}'/u.test(policy ?? ''))).toBe(true);
  expect(new Set(policies).size).toBe(3);
});

test('a dialog holds the page still behind it', async () => {
  await page.goto(`${url}/admin/keys`);
  await page.getByRole('button', { name: 'Tạo khóa' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate('getComputedStyle(document.body).overflow')).toBe('hidden');
  expect(office.complaints).toEqual([]);
});
