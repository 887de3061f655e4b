import type { CitationFilter as StoredFilter } from '../../store/citations/citation-filter.js';
import { countCitingPlans, type CitingPlan } from '../../store/citations/count-citing-plans.js';
import { countGroups as countStoredGroups, groupings, type CitationGroup, type Grouping } from '../../store/citations/count-groups.js';
import { countInstruments as countStored, type InstrumentCount } from '../../store/citations/count-instruments.js';
import { countPairs as countStoredPairs, type CitedName, type InstrumentPair } from '../../store/citations/count-pairs.js';
import type { Page, PageOf } from '../../store/sql/page.js';
import { selectCitations, type Citation } from '../../store/citations/select-citations.js';
import type { Store } from '../../store/store.js';
import { findPlan } from '../plans/find-plan.js';
import { readDays } from '../conditions/read-days.js';
import { readDocumentType } from '../conditions/read-document-type.js';
import { readInstrument } from '../conditions/read-instrument.js';
import { readIssuer } from '../conditions/read-issuer.js';
import { readProvinceArea } from '../conditions/read-province-area.js';
import { whereGiven } from '../conditions/where-given.js';

export { groupings };
export type { Citation, CitationGroup, CitedName, CitingPlan, Grouping, InstrumentCount, InstrumentPair };

/** Which mentions of instruments; every condition that is given holds. Without a plan, those of every plan's current version. */
export interface CitationFilter {
  /** Any name that `findPlan` takes. */
  plan?: string | undefined;
  /** Body that issued the citing plan: its id, or words of its name. */
  planIssuer?: string | undefined;
  /** Province of the citing plan's issuer, with those that it was made of: "Hải Dương", "hai-duong". */
  province?: string | undefined;
  /** The citing plan is for some of this time: "2020", "2021-2025". */
  period?: string | undefined;
  /** Any way of writing that `readInstrument` takes. */
  instrument?: string | undefined;
  /** The instrument's type: "Nghị định", "NĐ", "nghi-dinh". */
  documentType?: string | undefined;
  /** The instrument's issuer: "CP", "Chính phủ", "ubnd@hai-duong". */
  issuer?: string | undefined;
  /** The instrument's year. */
  year?: number | undefined;
}

/** Every mention with its sentence and section, in the order of plans and text. */
export async function listCitations(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<Citation>> {
  return selectCitations(store, await understand(store, filter), page);
}

/** The instruments that are cited, those of the most plans first. */
export async function countInstruments(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<InstrumentCount>> {
  return countStored(store, await understand(store, filter), page);
}

/** The plans that cite, the newest first. */
export async function countPlans(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<CitingPlan>> {
  return countCitingPlans(store, await understand(store, filter), page);
}

/** Citations by what they have in common, those of the most plans first. */
export async function countGroups(
  store: Store,
  grouping: Grouping,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<CitationGroup>> {
  return countStoredGroups(store, grouping, await understand(store, filter), page);
}

/** Which instruments plans cite together with those of the filter. */
export async function countPairs(store: Store, filter: CitationFilter = {}, page: Page = {}): Promise<PageOf<InstrumentPair>> {
  return countStoredPairs(store, await understand(store, filter), page);
}

async function understand(store: Store, filter: CitationFilter): Promise<StoredFilter> {
  const { plan, instrument, documentType, issuer, province, period, ...others } = filter;
  return {
    ...others,
    planId: plan === undefined ? undefined : (await findPlan(store, plan)).id,
    documentType: whereGiven(documentType, readDocumentType),
    issuer: whereGiven(issuer, readIssuer),
    province: whereGiven(province, readProvinceArea),
    period: whereGiven(period, readDays),
    instrument: whereGiven(instrument, readInstrument),
  };
}
