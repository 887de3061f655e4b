import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig, type ConfigFlags } from '../../src/config/load-config.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-config-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function load(flags: ConfigFlags, env: Record<string, string>, file?: string): ReturnType<typeof loadConfig> {
  if (file !== undefined) writeFileSync(join(folder, 'kehoach.config.json'), file);
  return loadConfig(flags, env, folder);
}

describe('loadConfig', () => {
  test('has a default for everything and is frozen', () => {
    const config = load({}, {});
    expect(config).toEqual({
      store: '.kehoach',
      language: 'vi',
      maxFileBytes: 104_857_600,
      maxReadSeconds: 120,
      maxReadMemoryBytes: 1_073_741_824,
      ocr: 'auto',
      trustedProxies: [],
      sessionHours: 12,
      sessionIdleMinutes: 60,
      oidcNameClaim: 'preferred_username',
      oidcRoleClaim: 'groups',
      oidcRoles: [],
      logLevel: 'warn',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  test.each<[ConfigFlags, Record<string, string>, string, string]>([
    [{}, {}, '{"store": "file"}', 'file'],
    [{}, { DATABASE_URL: 'postgres://db' }, '{"store": "file"}', 'postgres://db'],
    [{}, { DATABASE_URL: 'postgres://db', KEHOACH_STORE: 'env' }, '{"store": "file"}', 'env'],
    [{ store: 'flag' }, { KEHOACH_STORE: 'env' }, '{"store": "file"}', 'flag'],
    [{}, { KEHOACH_STORE: '' }, '{"store": "file"}', 'file'],
  ])('store from flags %j, environment %j, file %s: %s', (flags, env, file, store) => {
    expect(load(flags, env, file).store).toBe(store);
  });

  test.each<[ConfigFlags, Record<string, string>, string, string]>([
    [{}, {}, '{}', 'vi'],
    [{}, { LANG: 'en_US.UTF-8' }, '{}', 'en'],
    [{}, { LANG: 'fr_FR.UTF-8' }, '{}', 'vi'],
    [{}, { LANG: 'en_US.UTF-8' }, '{"language": "vi"}', 'vi'],
    [{}, { LANG: 'en_US.UTF-8', KEHOACH_LANG: 'vi' }, '{}', 'vi'],
    [{ language: 'en' }, { KEHOACH_LANG: 'vi' }, '{"language": "vi"}', 'en'],
  ])('language from flags %j, environment %j, file %s: %s', (flags, env, file, language) => {
    expect(load(flags, env, file).language).toBe(language);
  });

  test('numbers come from text', () => {
    expect(load({}, { KEHOACH_MAX_FILE_BYTES: '5000' }).maxFileBytes).toBe(5000);
  });

  test.each<[ConfigFlags, Record<string, string>, string, object]>([
    [{}, { KEHOACH_MAX_FILE_BYTES: 'big' }, '{}', { setting: 'maxFileBytes', source: 'KEHOACH_MAX_FILE_BYTES' }],
    [{}, { KEHOACH_TRUSTED_PROXIES: '10.0.0.5, 0.0.0.0/0' }, '{}', { setting: 'trustedProxies', source: 'KEHOACH_TRUSTED_PROXIES' }],
    [{}, { KEHOACH_LOG: 'loud' }, '{}', { setting: 'logLevel', source: 'KEHOACH_LOG' }],
    [{ language: 'fr' }, {}, '{}', { setting: 'language', source: '--lang' }],
    [{}, {}, '{"stroe": "x"}', { setting: 'stroe', source: expect.stringContaining('kehoach.config.json') }],
    [{}, {}, '{"store": 5}', { setting: 'store', source: expect.stringContaining('kehoach.config.json') }],
  ])('refuses flags %j, environment %j, file %s, naming where it stands', (flags, env, file, data) => {
    expect(() => load(flags, env, file)).toThrow(expect.objectContaining({ code: 'config-invalid', data: expect.objectContaining(data) }));
  });

  test.each(['{"store": ', '[]', '5'])('refuses the file %s', (file) => {
    expect(() => load({}, {}, file)).toThrow(expect.objectContaining({ code: 'config-unreadable' }));
  });

  test('says the reason in the language of the reader', () => {
    expect(() => load({}, { KEHOACH_LOG: 'loud' })).toThrow(/Tùy chọn không hợp lệ|một trong/u);
    expect(() => load({}, { KEHOACH_LOG: 'loud', LANG: 'en' })).toThrow(/expected one of/u);
  });
});
