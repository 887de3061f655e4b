import { beforeEach, describe, expect, test } from '@jest/globals';
import { addApiKey, findApiKey, listApiKeys, removeApiKey } from '../../../src/store/accounts/api-keys.js';
import { changePassword, removeUser, updateUser } from '../../../src/store/accounts/change-users.js';
import { issueToken, redeemToken } from '../../../src/store/accounts/one-time-tokens.js';
import { endSession, findSession, startSession } from '../../../src/store/accounts/sessions.js';
import { countAttempt, forgetAttempts, takeBackAttempt } from '../../../src/store/accounts/sign-in-attempts.js';
import { addUser, hasUsers, listUsers } from '../../../src/store/accounts/users.js';
import { listDeeds } from '../../../src/store/audit-trail.js';
import { addFeed, useFeed } from '../../../src/store/tasks/feeds.js';
import { ownStore } from '../../support/own-store.js';

const BY = { name: 'quản trị', from: '192.0.2.1' };
const PASSWORD = 'con trâu trắng gặm cỏ';
const LIMITS = { idleSeconds: 60, mostSeconds: 600 };

const { store } = await ownStore();

beforeEach(async () => {
  await store.db.deleteFrom('users').execute();
  await store.db.deleteFrom('audit_trail').execute();
});

function add(name: string, rights: { role?: 'viewer' | 'editor' | 'administrator'; unit?: string | null } = {}): Promise<void> {
  return addUser(store, { name, password: PASSWORD, role: 'viewer', unit: null, ...rights }, BY);
}

describe('users', () => {
  test('are added, and the deed with them', async () => {
    expect(await hasUsers(store)).toBe(false);
    await add('Lan.Nguyễn ', { role: 'editor', unit: 'ubnd@hai-duong' });
    expect(await hasUsers(store)).toBe(true);
    expect(await listUsers(store)).toMatchObject([
      { name: 'lan.nguyễn', role: 'editor', unit: 'ubnd@hai-duong', isDisabled: false, isExternal: false },
    ]);
    const { items } = await listDeeds(store);
    expect(items).toMatchObject([{ ...BY, action: 'user-add', details: { user: 'lan.nguyễn', role: 'editor', unit: 'ubnd@hai-duong' } }]);
    expect(JSON.stringify(items)).not.toContain(PASSWORD);
  });

  test.each([
    ['a', {}, 'user-name-invalid'],
    ['lan nguyễn', {}, 'user-name-invalid'],
    ["lan'; drop table kehoach.users; --", {}, 'user-name-invalid'],
    ['../lan', {}, 'user-name-invalid'],
    ['lan', { role: 'administrator', unit: 'ubnd@hai-duong' }, 'administrator-bound'],
    ['lan', { unit: 'ubnd@?' }, 'unit-id-invalid'],
    ['lan', { unit: '%' }, 'unit-id-invalid'],
    ['lan', { unit: 'UBND tỉnh' }, 'unit-id-invalid'],
  ] as const)('%s with %j is refused: %s', async (name, rights, code) => {
    await expect(add(name, rights)).rejects.toMatchObject({ code });
    expect(await listUsers(store)).toEqual([]);
  });

  test('have a name each', async () => {
    await add('lan');
    await expect(add('LAN')).rejects.toMatchObject({ code: 'user-exists' });
  });

  test('leave an administrator behind, whoever goes', async () => {
    await add('an', { role: 'administrator' });
    await add('bình', { role: 'administrator' });
    const both = await Promise.allSettled([removeUser(store, 'an', BY), removeUser(store, 'bình', BY)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [last] = await listUsers(store);
    for (const change of [{ role: 'editor' as const }, { isDisabled: true }]) {
      await expect(updateUser(store, last?.name ?? '', change, BY)).rejects.toMatchObject({ code: 'last-administrator' });
    }
  });

  test('that are unknown cannot be changed', async () => {
    await expect(removeUser(store, 'ai', BY)).rejects.toMatchObject({ code: 'user-unknown' });
  });
});

describe('a session', () => {
  test('is found by its secret alone, with the rights of now', async () => {
    await add('lan');
    const secret = await startSession(store, 'lan', '192.0.2.7', LIMITS);
    expect(await findSession(store, secret, LIMITS)).toEqual({ user: { name: 'lan', role: 'viewer', unit: null } });
    await updateUser(store, 'lan', { role: 'editor', unit: 'ubnd@hai-duong' }, BY);
    expect(await findSession(store, secret, LIMITS)).toMatchObject({ user: { role: 'editor', unit: 'ubnd@hai-duong' } });
    expect(await findSession(store, `${secret}x`, LIMITS)).toBeUndefined();
    expect(JSON.stringify(await store.db.selectFrom('sessions').selectAll().execute())).not.toContain(secret);
  });

  test('ends by itself, when idle and in any case', async () => {
    await add('lan');
    const secret = await startSession(store, 'lan', '', LIMITS);
    expect(await findSession(store, secret, { ...LIMITS, idleSeconds: 0 })).toBeUndefined();
    const short = await startSession(store, 'lan', '', { ...LIMITS, mostSeconds: 0 });
    expect(await findSession(store, short, LIMITS)).toBeUndefined();
  });

  test.each<[string, (secret: string) => Promise<void>]>([
    ['signs out', (secret) => endSession(store, secret)],
    ['is shut out', () => updateUser(store, 'lan', { isDisabled: true }, BY)],
    ['gets another password', () => changePassword(store, 'lan', `${PASSWORD} non`, BY)],
    ['is removed', () => removeUser(store, 'lan', BY)],
  ])('ends when its user %s', async (_what, end) => {
    await add('lan');
    const secret = await startSession(store, 'lan', '', LIMITS);
    await end(secret);
    expect(await findSession(store, secret, LIMITS)).toBeUndefined();
  });

  test('of a user that is let in again does not come back', async () => {
    await add('lan');
    const secret = await startSession(store, 'lan', '', LIMITS);
    await updateUser(store, 'lan', { isDisabled: true }, BY);
    await updateUser(store, 'lan', { isDisabled: false }, BY);
    expect(await listUsers(store)).toContainEqual(expect.objectContaining({ name: 'lan', isDisabled: false }));
    expect(await findSession(store, secret, LIMITS)).toBeUndefined();
  });
});

describe('the calendars of a user', () => {
  test.each<[string, () => Promise<void>]>([
    ['is shut out', () => updateUser(store, 'lan', { isDisabled: true }, BY)],
    ['is bound to a unit', () => updateUser(store, 'lan', { unit: 'ubnd@hai-duong' }, BY)],
    ['is removed', () => removeUser(store, 'lan', BY)],
  ])('end when it %s', async (_what, end) => {
    await add('lan');
    const { secret } = await addFeed(store, {}, { name: 'lan', unit: null }, { ...BY, name: 'lan' });
    await updateUser(store, 'lan', { role: 'editor' }, BY);
    expect(await useFeed(store, secret)).toMatchObject({ name: 'lan' });
    await end();
    await expect(useFeed(store, secret)).rejects.toMatchObject({ code: 'feed-unknown' });
  });
});

describe('a key', () => {
  test('opens until it expires or is removed, and is not stored', async () => {
    const { id, key } = await addApiKey(store, { name: 'đồng bộ', role: 'viewer', unit: null, days: 30 }, BY);
    expect(key).toMatch(/^kh_[\w-]{43}$/u);
    expect(await findApiKey(store, key)).toEqual({ name: 'đồng bộ', role: 'viewer', unit: null });
    expect(await listApiKeys(store)).toMatchObject([
      { id, name: 'đồng bộ', createdBy: BY.name, isExpired: false, usedAt: expect.any(String) },
    ]);
    expect(JSON.stringify(await store.db.selectFrom('api_keys').selectAll().execute())).not.toContain(key);
    await removeApiKey(store, id, BY);
    expect(await findApiKey(store, key)).toBeUndefined();
    await expect(removeApiKey(store, id, BY)).rejects.toMatchObject({ code: 'key-unknown' });
  });

  test('that has expired opens nothing', async () => {
    const { key } = await addApiKey(store, { name: 'cũ', role: 'editor', unit: null, days: 0 }, BY);
    expect(await findApiKey(store, key)).toBeUndefined();
    expect(await listApiKeys(store)).toMatchObject([{ name: 'cũ', isExpired: true }]);
  });
});

describe('a token', () => {
  test('is good once, however many bring it at once', async () => {
    const token = await issueToken(store, 'oidc', { nonce: 'n' }, 60);
    const brought = await Promise.all(Array.from({ length: 8 }, () => redeemToken(store, 'oidc', token)));
    expect(brought.filter((content) => content !== undefined)).toEqual([{ nonce: 'n' }]);
  });

  test('is good for its purpose and its time', async () => {
    expect(await redeemToken(store, 'link', await issueToken(store, 'oidc', {}, 60))).toBeUndefined();
    expect(await redeemToken(store, 'link', await issueToken(store, 'link', {}, 0))).toBeUndefined();
  });
});

describe('attempts to sign in', () => {
  const policy = { free: 3, firstPauseSeconds: 30, mostPauseSeconds: 100 };

  test('are blocked after some, also when they come all at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => countAttempt(store, 'account nhiều', policy)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    await expect(countAttempt(store, 'account nhiều', policy)).rejects.toMatchObject({ code: 'sign-in-blocked', data: { seconds: 30 } });
  });

  test('cost a pause that doubles up to the most', async () => {
    const pauses: unknown[] = [];
    for (let round = 0; round < 6; round += 1) {
      await countAttempt(store, 'account chậm', policy).catch((error: { data: object }) => pauses.push(error.data));
      if (round < 2) continue;
      await countAttempt(store, 'account chậm', policy).catch((error: { data: object }) => pauses.push(error.data));
      await store.db.updateTable('sign_in_attempts').set({ blocked_until: null }).where('subject', '=', 'account chậm').execute();
    }
    expect(pauses).toEqual([{ seconds: 30 }, { seconds: 60 }, { seconds: 100 }, { seconds: 100 }]);
  });

  test('of an account are forgotten when one succeeds; an address only gets back that one', async () => {
    for (const subject of ['account lan', 'address 192.0.2.9']) {
      await countAttempt(store, subject, policy);
      await countAttempt(store, subject, policy);
    }
    await forgetAttempts(store, 'account lan');
    await takeBackAttempt(store, 'address 192.0.2.9');
    const left = await store.db
      .selectFrom('sign_in_attempts')
      .select(['subject', 'attempts'])
      .where('subject', 'in', ['account lan', 'address 192.0.2.9'])
      .execute();
    expect(left).toEqual([{ subject: 'address 192.0.2.9', attempts: 1 }]);
  });
});
