import { agencyRegister } from '../src/knowledge/agencies/agencies.js';
import { isAgencyId, slugOfAgency } from '../src/knowledge/agencies/agency-id.js';
import { findAgencies } from '../src/mentions/agency/find-agencies.js';
import { parseAgencies } from '../src/mentions/agency/parse-agencies.js';
import { findDeadlines } from '../src/mentions/deadline/find-deadlines.js';
import { parseDeadlines } from '../src/mentions/deadline/parse-deadlines.js';
import { findReferences } from '../src/mentions/legal-reference/find-references.js';
import { resolveReferences } from '../src/mentions/legal-reference/resolve-references.js';
import type { Mention } from '../src/mentions/runner.js';
import { normalizeText } from '../src/text/normalize.js';

export const grammarNames = ['references', 'deadlines', 'agencies'] as const;
export type GrammarName = (typeof grammarNames)[number];

export interface ParseOptions {
  /** Year of the document the text is from: for deadlines without a year, laws by name, units of that time. */
  year?: number;
  /** Its issuer, as an agency id or a name: "so-noi-vu@nam-dinh", "Sở Nội vụ tỉnh Nam Định". */
  issuer?: string;
  /** Read every line as one cell of a table. */
  lines?: boolean;
}

/** What was found; offsets are UTF-16, into the text as given. */
export interface ParsedItem {
  span: { start: number; end: number };
  raw: string;
  /** With `lines`: the line, from 1, and the offsets in it. */
  line?: number;
  lineSpan?: { start: number; end: number };
}

/** Runs one grammar on a text that belongs to no document. */
export function parseText(what: GrammarName, text: string, options: ParseOptions = {}): ParsedItem[] {
  const grammar = grammars[what];
  if (!options.lines) return place(grammar.find, text, 0, options);
  return linesOf(text).flatMap(({ words, at, line }) =>
    place(grammar.parse, words, at, options).map(({ span, ...item }) => ({
      line,
      span,
      lineSpan: { start: span.start - at, end: span.end - at },
      ...item,
    })),
  );
}

function linesOf(text: string): { words: string; at: number; line: number }[] {
  let at = 0;
  return text.split('\n').map((words, index) => {
    const line = { words: words.replace(/\r$/u, ''), at, line: index + 1 };
    at += words.length + 1;
    return line;
  });
}

/** Facts with the offsets at which they stand in normalized text; `within` are further stretches of it. */
interface Found extends Mention {
  facts: object;
  within?: Record<string, (Mention & { facts: object })[]>;
}

type Run = (text: string, options: ParseOptions) => Found[];

function place(run: Run, source: string, at: number, options: ParseOptions): ParsedItem[] {
  const { text, toSource } = normalizeText(source);
  const cut = ({ start, end }: Mention) => {
    const [from, to] = [toSource(start), toSource(end)];
    return { span: { start: at + from, end: at + to }, raw: source.slice(from, to) };
  };
  return run(text, options).map(({ facts, within = {}, ...mention }) => {
    const parts = Object.entries(within).map(([name, stretches]) => [
      name,
      stretches.map(({ facts: own, ...stretch }) => ({ ...own, ...cut(stretch) })),
    ]);
    return { ...cut(mention), ...facts, ...Object.fromEntries(parts) };
  });
}

const references: Run = (text, { year, issuer }) => {
  const context = { ...issuerOf(issuer), ...(year ? { issuedOn: String(year) } : {}) };
  return resolveReferences(findReferences(text), context).flatMap((reference) => {
    if (!reference || reference.instrumentId === 'self') return [];
    const { start, end, date, provisions, raw: _, isSelf: __, inBasis: ___, ...facts } = reference;
    const issuedOn = date ? { issuedOn: { value: date.value, precision: date.precision } } : {};
    const within = { provisions: provisions.map(({ id, start: from, end: to }) => ({ start: from, end: to, facts: { id } })) };
    return [{ start, end, facts: { ...facts, ...issuedOn }, within }];
  });
};

const deadlines =
  (run: typeof parseDeadlines): Run =>
  (text, { year }) => {
    const context = year ? { planPeriod: { start: `${year}-01-01`, end: `${year}-12-31` } } : {};
    return run(text, context).map(({ start, end, deadline, issues }) => ({
      start,
      end,
      facts: { ...deadline, ...(issues.length > 0 ? { issues } : {}) },
    }));
  };

const agencies =
  (run: typeof parseAgencies): Run =>
  (text, { year, issuer }) =>
    run(text, { ...issuerOf(issuer), ...(year ? { on: String(year) } : {}) }).map(({ start, end, ...facts }) => ({ start, end, facts }));

const grammars: Readonly<Record<GrammarName, { find: Run; parse: Run }>> = {
  references: { find: references, parse: references },
  deadlines: { find: deadlines(findDeadlines), parse: deadlines(parseDeadlines) },
  agencies: { find: agencies(findAgencies), parse: agencies(parseAgencies) },
};

function issuerOf(issuer: string | undefined): { issuer?: string; issuerName?: string } {
  if (!issuer) return {};
  if (isAgencyId(issuer)) return { issuer };
  const [body] = parseAgencies(normalizeText(issuer).text);
  const entry = body?.value ? agencyRegister().bySlug(slugOfAgency(body.value)) : undefined;
  return body?.value ? { issuer: body.value, issuerName: entry?.name ?? body.name } : {};
}
