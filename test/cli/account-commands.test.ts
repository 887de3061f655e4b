import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeStore, temporaryFolder } from '../support/temporary-store.js';
import { runCli, type Outcome } from './run-cli.js';

/** `kehoach user` and `kehoach key` on a store of their own, one after the other. */
const PASSWORD = 'con trâu trắng gặm cỏ';
const store = await temporaryFolder();

function kehoach(line: string, stdin = ''): Promise<Outcome> {
  return runCli([...line.split(' ').map((word) => word.replaceAll('_', ' ')), '--store', store], { env: { LANG: 'en' }, stdin });
}

beforeAll(() => kehoach('user add An --role administrator', `${PASSWORD}\nmột dòng khác`));
afterAll(() => removeStore(store));

describe('kehoach user', () => {
  test('adds with a password of stdin, and lists', async () => {
    expect(await kehoach('user add hoa --role editor --unit UBND_tỉnh_Hải_Dương', PASSWORD)).toEqual({
      exitCode: 0,
      out: 'Added the account hoa.\n',
      err: '',
    });
    expect(JSON.parse((await kehoach('user list --json')).out)).toMatchObject({
      users: [
        { name: 'an', role: 'administrator', unit: null },
        { name: 'hoa', role: 'editor', unit: 'ubnd@hai-duong' },
      ],
    });
    expect((await kehoach('user list')).out).toMatch(/hoa +editor +ubnd@hai-duong +active/u);
  });

  test('changes rights, shuts out and lets in', async () => {
    await kehoach('user role hoa --role viewer --unit all');
    await kehoach('user disable hoa');
    expect((await kehoach('user list')).out).toMatch(/hoa +viewer +all +disabled/u);
    expect((await kehoach('user enable hoa')).out).toBe('Enabled the account hoa.\n');
    expect((await kehoach('user password hoa', `${PASSWORD} non`)).out).toContain('signed out everywhere');
  });

  test.each([
    ['user add lan --password bí_mật', 'There is no option --password'],
    ['user add', 'user needs NAME'],
    ['user befriend lan', 'add, role, password'],
    ['user add lan --role king', 'viewer, importer, editor, administrator'],
    ['user add lan --unit UBND_tỉnh', 'is not the id of one body'],
    ['user add lan --unit Sở_Nội_vụ', 'is not the id of one body'],
    ['user remove an', 'last administrator'],
    ['user remove ai', 'no account ai'],
    ['user add lan', 'too short'],
  ])('%s is refused', async (line, words) => {
    const { exitCode, err } = await kehoach(line);
    expect(err).toContain(words);
    expect(exitCode).toBe(1);
  });
});

describe('kehoach key', () => {
  test('prints the key once and alone, and lists what it is good for', async () => {
    const { out, err } = await kehoach('key add cổng_thông_tin --role viewer --days 90');
    expect(out).toMatch(/^kh_[\w-]{43}\n$/u);
    expect(err).toContain('not shown again');
    const listed = (await kehoach('key list')).out;
    expect(listed).toMatch(/1 +cổng thông tin +viewer +all/u);
    expect(listed).not.toContain(out.trim());
    expect((await kehoach('key remove 1')).out).toBe('Removed key 1.\n');
    expect((await kehoach('key list')).out).toBe('There are no keys.\n');
  });

  test.each(['key add x --days 0', 'key add x --role administrator --unit UBND_tỉnh_Hải_Dương', 'key remove 99', 'key remove x'])(
    '%s is refused',
    async (line) => {
      expect((await kehoach(line)).exitCode).toBe(1);
    },
  );
});

test('the audit trail names what was done, and no secrets', async () => {
  const { out } = await kehoach('audit');
  for (const words of ['account added', 'account changed', 'password changed', 'key made', 'key removed']) expect(out).toContain(words);
  expect(out).not.toMatch(/kh_|argon|trâu/u);
});
