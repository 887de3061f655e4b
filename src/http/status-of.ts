import type { ErrorClass } from '../errors/error-entry.js';
import type { ErrorCode } from '../errors/error-table.js';
import type { KehoachError } from '../errors/kehoach-error.js';

const BY_CLASS: Readonly<Record<ErrorClass, number>> = { input: 422, usage: 400, outage: 503, internal: 500 };

/** Codes that say more than their class. */
const BY_CODE: Partial<Record<ErrorCode, number>> = {
  'address-unknown': 404,
  'correction-not-found': 404,
  'feed-unknown': 404,
  'import-not-found': 404,
  'page-missing': 404,
  'instrument-not-own': 404,
  'instrument-unregistered': 404,
  'instruments-nowhere': 409,
  'original-missing': 404,
  'plan-not-found': 404,
  'section-not-found': 404,
  'csrf-missing': 403,
  'host-unknown': 421,
  'key-unknown': 404,
  'last-administrator': 409,
  'link-used': 403,
  'not-signed-in': 401,
  'oidc-refused': 403,
  'sign-in-blocked': 429,
  'sign-in-wrong': 401,
  'user-exists': 409,
  'user-unknown': 404,
  'not-permitted': 403,
  'plan-ambiguous': 409,
  'import-not-retriable': 409,
  'source-without-pages': 409,
  'file-too-large': 413,
  'too-many-requests': 429,
};

/** The HTTP status of a failure. */
export function statusOf({ code, class: kind }: KehoachError): number {
  return BY_CODE[code] ?? BY_CLASS[kind];
}
