import { z } from 'zod';
import { roles } from '../accounts/role.js';
import { logLevels } from '../log/log-levels.js';
import { ocrSettings } from './ocr-settings.js';
import { languages } from '../messages/language.js';

/** Every setting with its default; docs/configuration.md explains them. */
export const configSchema = z.strictObject({
  /** A folder (embedded PostgreSQL) or postgres://…. */
  store: z.string().min(1).default('.kehoach'),
  /** Folder of the files as they came; beside the store unless said. */
  originals: z.string().min(1).optional(),
  /** A CSV file of one's own that adds to and corrects the register of instruments. */
  instruments: z.string().min(1).optional(),
  language: z.enum(languages).default('vi'),
  /** Larger files are refused unread. */
  maxFileBytes: z.coerce
    .number()
    .int()
    .positive()
    .default(100 * 2 ** 20),
  /** A file that takes longer to read is given up. */
  maxReadSeconds: z.coerce.number().positive().max(86_400).default(120),
  /** A file that needs more memory to be read is given up; less than the least would be too little for any. */
  maxReadMemoryBytes: z.coerce
    .number()
    .int()
    .min(256 * 2 ** 20)
    .default(2 ** 30),
  /** Reads pages that are pictures. */
  ocr: z.enum(ocrSettings).default('auto'),
  /** redis://… for the queue; without it the queue is in the store's PostgreSQL. */
  redisUrl: z.url({ protocol: /^rediss?$/u }).optional(),
  /** Files that one process reads at the same time; as many as it has processors unless said. */
  concurrency: z.coerce.number().int().positive().max(999).optional(),
  logLevel: z.enum(logLevels).default('warn'),
  /** Where people open the page: "https://kehoach.tinh.vn". With https cookies go over https alone. */
  url: z.url({ protocol: /^https?$/u }).optional(),
  /** Proxies in front, by address: what they say of whom they speak for is believed; of everybody ("0.0.0.0/0") it may not be. */
  trustedProxies: listOf(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).refine((address) => !address.endsWith('/0'))).default([]),
  /** Without a request for so long a session ends. */
  sessionIdleMinutes: z.coerce.number().positive().max(10_000).default(60),
  /** A session ends however busy it is. */
  sessionHours: z.coerce.number().positive().max(1000).default(12),
  /** Single sign-on by OpenID Connect: the address of the provider. */
  oidcIssuer: z.url({ protocol: /^https?$/u }).optional(),
  oidcClientId: z.string().min(1).optional(),
  oidcClientSecret: z.string().min(1).optional(),
  /** The claim that names an account. */
  oidcNameClaim: z.string().min(1).default('preferred_username'),
  /** The claim that lists what groups somebody is in. */
  oidcRoleClaim: z.string().min(1).default('groups'),
  /** "van-thu=editor, *=viewer": the role of a group; "*" is everybody. */
  oidcRoles: listOf(z.templateLiteral([z.string().min(1), '=', z.enum(roles)])).default([]),
  /** The claim with the id of the unit whose plans alone somebody sees; whoever has none, and is no administrator, is not let in. */
  oidcUnitClaim: z.string().min(1).optional(),
});

/** From a variable "a, b", from the file also ["a", "b"]. */
function listOf<Item>(item: z.ZodType<Item>) {
  return z.preprocess((value) => (typeof value === 'string' ? value.split(',').map((word) => word.trim()) : value), z.array(item));
}

export type Config = Readonly<z.infer<typeof configSchema>>;
export type Setting = keyof Config;
