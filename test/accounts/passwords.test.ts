import { describe, expect, test } from '@jest/globals';
import { checkPassword } from '../../src/accounts/check-password.js';
import { hashPassword, isPassword } from '../../src/accounts/password-hash.js';
import { derivedSecret, isSameSecret, newSecret, secretHash } from '../../src/accounts/secret.js';

describe('a password', () => {
  test.each([
    ['ngắn', 'password-short'],
    ['x'.repeat(257), 'password-long'],
    ['passwordpassword', 'password-weak'],
    ['123456789012', 'password-weak'],
    ['qwertyuiop12', 'password-weak'],
    ['aaaaaaaaaaaaaaaa', 'password-weak'],
    ['matkhau123456', 'password-weak'],
    ['lan.nguyen12345', 'password-weak'],
  ])('%s is refused', async (password, code) => {
    await expect(checkPassword(password, ['lan.nguyen'])).rejects.toMatchObject({ code });
  });

  test.each(['con trâu trắng gặm cỏ', 'van thu huyen nam sach', 'Zq4-rT9_mLw2'])('%s is accepted', async (password) => {
    await expect(checkPassword(password, ['lan.nguyen'])).resolves.toBeUndefined();
  });

  test('is kept as argon2id with the cost that OWASP asks for, and never twice alike', async () => {
    const [one, other] = await Promise.all([hashPassword('con trâu trắng'), hashPassword('con trâu trắng')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(one).not.toBe(other);
  });

  test('is the same however the keyboard composes it, and no other', async () => {
    const hash = await hashPassword('con trâu trắng'.normalize('NFC'));
    expect(await isPassword('con trâu trắng'.normalize('NFD'), hash)).toBe(true);
    expect(await isPassword('con trau trang', hash)).toBe(false);
  });

  test('of nobody is never right, not the one of the hash that is compared either', async () => {
    expect(await isPassword('', null)).toBe(false);
  });
});

describe('a secret', () => {
  test('has 256 bits and is another every time', () => {
    expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32);
    expect(newSecret()).not.toBe(newSecret());
  });

  test('is not what is stored of it, nor what is derived from it', () => {
    const secret = newSecret();
    expect(secretHash(secret)).not.toContain(secret);
    expect(derivedSecret(secret, 'csrf')).toBe(derivedSecret(secret, 'csrf'));
    expect(derivedSecret(secret, 'csrf')).not.toBe(derivedSecret(newSecret(), 'csrf'));
  });

  test.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['a', 'aa', false],
    ['', 'a', false],
  ])('%j and %j', (one, other, same) => {
    expect(isSameSecret(one, other)).toBe(same);
  });
});
