import { foldKey } from '../../text/fold.js';
import { choiceCell, listCell, loadCsv, type CsvRow } from '../load-csv.js';
import { once } from '../once.js';
import { validityOf, type Validity } from '../days/validity.js';

const systems = ['state', 'party', 'standard'] as const;
const classes = ['normative', 'administrative', 'party', 'copy', 'consolidation', 'historical', 'standard', 'generic'] as const;
const shortForms = ['bare', 'number-word'] as const;
const yearsInSymbol = ['always', 'one-series'] as const;

/** Whose way of numbering: State "12/QĐ-UBND", Party "12-QĐ/TU", standards "TCVN 6909:2001". */
export type NumberingSystem = (typeof systems)[number];

export type DocumentClass = (typeof classes)[number];

/** How much of the number names a document by itself: "bare" ("Nghị định 61") or "number-word" ("Công văn số 61"). */
export type ShortForm = (typeof shortForms)[number];

/** "45/2016/QĐ-TTg": acts of all series of the type bear their year so since 1998, or those of one of two. */
export type YearInSymbol = (typeof yearsInSymbol)[number];

export interface DocumentType extends Validity {
  /** As it stands in instrument ids: "nghi-dinh". */
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** In the symbol of a document: "NĐ"; undefined for types without one (Luật, Công văn of the State). */
  readonly code?: string;
  readonly codeVariants: readonly string[];
  readonly systems: readonly NumberingSystem[];
  readonly class: DocumentClass;
  /** Slug of the only body that issues it, terms left out: "cp" for Nghị định. */
  readonly defaultIssuer?: string;
  /** undefined where a number alone mostly counts something else: "Dự án số 2". */
  readonly shortForm?: ShortForm;
  /** undefined where no symbol bears a year. */
  readonly yearInSymbol?: YearInSymbol;
  /** Words that make another word of the name: "pháp luật" is the law at large. */
  readonly notAfter: readonly string[];
  /** Words after which it names no act, unless a number says so: "dự án Luật", "Đại học Luật", "kỷ luật". */
  readonly noTitleAfter: readonly string[];
  readonly source: string;
}

export interface DocumentTypes {
  readonly all: readonly DocumentType[];
  bySlug(slug: string): DocumentType | undefined;
  /** By code as written, Đ and letter case aside when no other code is meant: "QD" → Quyết định, "DA" → Dự án. */
  byCode(code: string, system: NumberingSystem): DocumentType | undefined;
  /** By name or alias in any case and tone placement. */
  byName(name: string, system?: NumberingSystem): DocumentType | undefined;
}

/** The types of decree 30/2020/NĐ-CP, of the law on normative documents and of the Party. */
export const documentTypes = once(() => createDocumentTypes(loadCsv('document-types.csv').map(toDocumentType)));

function toDocumentType(row: CsvRow): DocumentType {
  const { slug = '', name = '', code, defaultIssuer, source = '' } = row;
  const shortForm = choiceCell(row['shortForm'], shortForms);
  const yearInSymbol = choiceCell(row['yearInSymbol'], yearsInSymbol);
  return {
    slug,
    name,
    aliases: listCell(row['aliases']),
    notAfter: listCell(row['notAfter']),
    noTitleAfter: listCell(row['noTitleAfter']),
    ...(code ? { code } : {}),
    codeVariants: listCell(row['codeVariants']),
    systems: systems.filter((system) => listCell(row['systems']).includes(system)),
    class: choiceCell(row['class'], classes) ?? 'administrative',
    ...(defaultIssuer ? { defaultIssuer } : {}),
    ...(shortForm ? { shortForm } : {}),
    ...(yearInSymbol ? { yearInSymbol } : {}),
    ...validityOf(row),
    source,
  };
}

function createDocumentTypes(all: readonly DocumentType[]): DocumentTypes {
  const slugs = new Map(all.map((type) => [type.slug, type]));
  const names = indexBy(all, (type) => namesOf(type).map(foldKey));
  const codes = CODE_SPELLINGS.map((spelling) => indexBy(all, (type) => codesOf(type).map(spelling)));
  return {
    all,
    bySlug: (slug) => slugs.get(slug),
    byCode(code, system) {
      const found = CODE_SPELLINGS.map((spelling, leniency) => codes[leniency]?.get(`${system}:${spelling(code)}`));
      return found.find((type) => type !== undefined);
    },
    byName: (name, system = 'state') => names.get(`${system}:${foldKey(name)}`) ?? names.get(`party:${foldKey(name)}`),
  };
}

/** From exact to lenient: an exact code is never taken for another that only looks alike (ĐA is not DA). */
const CODE_SPELLINGS: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toUpperCase(),
  (code) => code.toUpperCase().replaceAll('Đ', 'D'),
];

/** By "system:key"; of several types with one key the first listed. */
function indexBy(all: readonly DocumentType[], keysOf: (type: DocumentType) => readonly string[]): Map<string, DocumentType> {
  const entries = all.flatMap((type) => type.systems.flatMap((system) => keysOf(type).map((key) => [`${system}:${key}`, type] as const)));
  return new Map(entries.toReversed());
}

function namesOf({ name, aliases }: DocumentType): string[] {
  return [name, ...aliases];
}

function codesOf({ code, codeVariants }: DocumentType): string[] {
  return code === undefined ? [...codeVariants] : [code, ...codeVariants];
}
