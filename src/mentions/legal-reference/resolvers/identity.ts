import type { Reference } from '../../../../schemas/index.js';
import { documentTypes } from '../../../knowledge/instruments/document-types.js';

/** Which act a mention means, in the parts of an instrument id. */
export interface Identity {
  readonly type: string;
  readonly issuer: string;
  readonly year?: number | undefined;
  /** "61", "30c", "66.7", "101..105"; "?" when blank. */
  readonly number: string;
  /** The year is printed in the symbol and marks a series of its own: 45/2016/QĐ-TTg beside 45/QĐ-TTg. */
  readonly hasYearSeries: boolean;
}

/** How a mention was settled: `id` is null when nothing can be said. */
export interface Settlement {
  readonly id: string | null;
  readonly candidates: readonly string[];
  readonly type: string;
  readonly issuer?: string;
  readonly resolution: Reference['resolution'];
  readonly flags: readonly string[];
  readonly confidence: number;
}

/** The symbol with its year tells the one of two series. */
export function hasYearSeries(type: string, year: number | undefined): boolean {
  return year !== undefined && documentTypes().bySlug(type)?.yearInSymbol === 'one-series';
}

/** "quyet-dinh:ttg:2016:45+y"; "?" for what is not known. */
export function idOf({ type, issuer, year, number, hasYearSeries: series }: Identity): string {
  return `${type}:${issuer}:${year ?? '?'}:${number}${series ? '+y' : ''}`;
}

/** The parts of an id that tells them all; undefined for others ("hien-phap:2013"). */
export function identityOf(id: string): Identity | undefined {
  const [, type = '', issuer = '', year = '', number = '', series] = /^([^:]+):([^:]+):(\d{4}):([^:+]+)(\+y)?$/u.exec(id) ?? [];
  return number === '' ? undefined : { type, issuer, year: Number(year), number, hasYearSeries: series !== undefined };
}

/** Equal for two mentions of one act but for the year. */
export function seriesKey({ type, issuer, number, hasYearSeries: series }: Identity): string {
  return `${type}:${issuer}:${number}${series ? '+y' : ''}`;
}
