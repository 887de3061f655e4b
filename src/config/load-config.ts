import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KehoachError } from '../errors/kehoach-error.js';
import { errorCode } from '../errors/error-code.js';
import type { Language } from '../messages/language.js';
import { chooseLanguage } from './choose-language.js';
import { configSchema, type Config, type Setting } from './config.js';

/** Options of the command line that are settings. */
export type ConfigFlags = Partial<Record<Setting, string | undefined>>;
type Environment = Readonly<Record<string, string | undefined>>;

interface Found {
  readonly value: unknown;
  /** Where the value was found, for error messages: "--store", "KEHOACH_STORE", a file. */
  readonly source: string;
}

const CONFIG_FILE = 'kehoach.config.json';

/** The variables of each setting; the first that is set counts. */
const ENVIRONMENT: Record<Setting, readonly string[]> = {
  store: ['KEHOACH_STORE', 'DATABASE_URL'],
  originals: ['KEHOACH_ORIGINALS'],
  instruments: ['KEHOACH_INSTRUMENTS'],
  language: ['KEHOACH_LANG'],
  maxFileBytes: ['KEHOACH_MAX_FILE_BYTES'],
  maxReadSeconds: ['KEHOACH_MAX_READ_SECONDS'],
  maxReadMemoryBytes: ['KEHOACH_MAX_READ_MEMORY_BYTES'],
  ocr: ['KEHOACH_OCR'],
  redisUrl: ['KEHOACH_REDIS', 'REDIS_URL'],
  concurrency: ['KEHOACH_CONCURRENCY'],
  logLevel: ['KEHOACH_LOG'],
  url: ['KEHOACH_URL'],
  trustedProxies: ['KEHOACH_TRUSTED_PROXIES'],
  sessionIdleMinutes: ['KEHOACH_SESSION_IDLE_MINUTES'],
  sessionHours: ['KEHOACH_SESSION_HOURS'],
  oidcIssuer: ['KEHOACH_OIDC_ISSUER'],
  oidcClientId: ['KEHOACH_OIDC_CLIENT_ID'],
  oidcClientSecret: ['KEHOACH_OIDC_CLIENT_SECRET'],
  oidcNameClaim: ['KEHOACH_OIDC_NAME_CLAIM'],
  oidcRoleClaim: ['KEHOACH_OIDC_ROLE_CLAIM'],
  oidcRoles: ['KEHOACH_OIDC_ROLES'],
  oidcUnitClaim: ['KEHOACH_OIDC_UNIT_CLAIM'],
};

/**
 * Flags before environment before kehoach.config.json in `folder` before the
 * defaults; checked as a whole and frozen. An empty variable counts as unset.
 */
export function loadConfig(flags: ConfigFlags, env: Environment, folder: string): Config {
  const language = chooseLanguage(flags.language, env);
  const found = { ...fromFile(join(folder, CONFIG_FILE)), ...fromEnvironment(env), ...fromFlags(flags) };
  const values = Object.fromEntries(Object.entries(found).map(([setting, { value }]) => [setting, value]));
  const parsed = configSchema.safeParse({ language, ...values }, { error: messagesIn(language) });
  if (parsed.success) return Object.freeze(parsed.data);
  throw configInvalid(parsed.error, found);
}

function fromFile(path: string): Record<string, Found> {
  const content = readJson(path) ?? {};
  return withSource(Object.entries(content), () => path);
}

function fromEnvironment(env: Environment): Record<string, Found> {
  const variables = Object.entries(ENVIRONMENT).flatMap(([setting, names]) => {
    const name = names.find((one) => env[one]);
    return name === undefined ? [] : [{ setting, name }];
  });
  return Object.fromEntries(variables.map(({ setting, name }) => [setting, { value: env[name], source: name }]));
}

function fromFlags(flags: ConfigFlags): Record<string, Found> {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  return withSource(given, (setting) => (setting === 'language' ? '--lang' : `--${setting}`));
}

function withSource(entries: [string, unknown][], source: (setting: string) => string): Record<string, Found> {
  return Object.fromEntries(entries.map(([setting, value]) => [setting, { value, source: source(setting) }]));
}

function readJson(path: string): object | undefined {
  try {
    return z.looseObject({}).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new KehoachError('config-unreadable', { file: path, reason }, { cause: error });
  }
}

function configInvalid(error: z.ZodError, found: Record<string, Found>): KehoachError {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const setting = unknown ?? String(issue?.path[0] ?? '');
  const source = found[setting]?.source ?? CONFIG_FILE;
  return new KehoachError('config-invalid', { setting, source, reason: issue?.message ?? '' }, { cause: error });
}

/** zod's own words in the reader's language, for this parse only. */
function messagesIn(language: Language): z.core.$ZodErrorMap {
  return z.locales[language]().localeError;
}
