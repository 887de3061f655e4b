import { z } from 'zod';
import { roles } from '../../accounts/role.js';
import { fillDataSchema, instant, planId } from './common.js';

const rights = {
  role: z.enum(roles),
  unit: z.string().nullable().describe('Id of the unit whose plans alone are seen; null: all'),
};

/** Who is signed in, and what the page needs before anybody is. */
export const sessionSchema = z.object({
  user: z.object({ name: z.string(), ...rights }).nullable(),
  csrf: z.string().describe('For the header x-csrf-token of changes; "" without a session'),
  mode: z.enum(['local', 'accounts']),
  oidc: z.boolean(),
  version: z.string(),
});

export const userSchema = z.object({ name: z.string(), ...rights, isExternal: z.boolean(), isDisabled: z.boolean(), createdAt: instant });

export const apiKeySchema = z.object({
  id: z.int().positive(),
  name: z.string(),
  ...rights,
  createdBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
  isExpired: z.boolean(),
  usedAt: instant.nullable(),
});

/** The key itself is told this once. */
export const addedKeySchema = z.object({ id: z.int().positive(), key: z.string() });

export const auditRecordSchema = z.object({
  id: z.int().positive(),
  at: instant,
  name: z.string(),
  from: z.string().describe('Host, or address of the request'),
  action: z.string(),
  planId: planId.nullable(),
  details: fillDataSchema,
});
