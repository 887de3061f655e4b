import type { Deadline, PlanRecord } from '../../schemas/index.js';
import { parseDeadlines } from '../../src/mentions/deadline/parse-deadlines.js';
import { normalizeText } from '../../src/text/normalize.js';

const ISO_DAY = /(\d{4})-(\d{2})-(\d{2})/gu;
/** Nothing is known by these. */
const NO_DEADLINES = new Set<Deadline['kind']>(['unread', 'invalid', 'unspecified']);

/** The one deadline that a person's words name, as they would stand in the paper; its days may be in ISO 8601 too. */
export function readDeadline(text: string, { header }: PlanRecord): Deadline | undefined {
  const words = normalizeText(text).text.trim();
  const cell = words.replace(ISO_DAY, '$3/$2/$1').replace(/^(\S+\d)\/(\d{2}\/\d{2}\/\d{4})$/u, '$1 - $2');
  const [mention, ...others] = parseDeadlines(cell, {
    planPeriod: header.period?.value ?? undefined,
    issuedOn: header.issuedOn?.value ?? undefined,
  });
  if (!mention || others.length > 0 || mention.issues.length > 0 || NO_DEADLINES.has(mention.deadline.kind)) return undefined;
  return { ...mention.deadline, ...saidByPerson(words) };
}

/** The person's own words, which have no place in the text that was read. */
export function saidByPerson(words: string) {
  return { raw: words, spans: [], origin: 'corrected' as const, confidence: 1 };
}
