import { countGroups, countInstruments, countPairs, countPlans, listCitations } from '../../src/questions/instruments/cites.js';
import { listPlans } from '../../src/questions/plans/list-plans.js';
import { searchPlans } from '../../src/questions/search/search-plans.js';
import type { Store } from '../../src/store/store.js';
import type { Random } from '../random.js';
import { BODIES, INSTRUMENTS, instrument, OBJECTS, PROVINCES, TAILS, THEMES, VERBS } from './vocabulary.js';

/** A question with something new asked each time; how many answers it has. */
export type Question = (store: Store, dice: Random) => Promise<{ total: number }>;

const PAGE = { limit: 20 };
const year = (dice: Random): number => 2016 + dice.below(10);
const bodyOf = (dice: Random): string => `${dice.pick(BODIES).slug}@${dice.pick(PROVINCES).slug}`;
const instrumentOf = (dice: Random): string => instrument(dice.zipf(INSTRUMENTS)).id;
const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** First pages, as the commands ask for them. */
export const questions: Readonly<Record<string, Question>> = {
  list: (store) => listPlans(store, {}, PAGE),
  'list --year': (store, dice) => listPlans(store, { year: year(dice) }, PAGE),
  'list --body': (store, dice) => listPlans(store, { issuer: bodyOf(dice) }, PAGE),
  'list --province --year': (store, dice) => listPlans(store, { province: dice.pick(PROVINCES).name, year: year(dice) }, PAGE),
  'list --due': (store, dice) => listPlans(store, { due: `${year(dice)}-${String(1 + dice.below(12)).padStart(2, '0')}` }, PAGE),
  'list --issue': (store) => listPlans(store, { issue: 'number-blank' }, PAGE),
  'cites, counts of instruments': (store) => countInstruments(store, {}, PAGE),
  'cites --instrument': (store, dice) => listCitations(store, { instrument: instrumentOf(dice) }, PAGE),
  'cites --type --year': (store, dice) => listCitations(store, { documentType: 'nghi-dinh', year: 2006 + dice.below(20) }, PAGE),
  'cites --issuer': (store) => listCitations(store, { issuer: 'bnv' }, PAGE),
  'cites --body': (store, dice) => listCitations(store, { planIssuer: bodyOf(dice) }, PAGE),
  'cites --instrument, plans': (store, dice) => countPlans(store, { instrument: instrumentOf(dice) }, PAGE),
  'cites, plans': (store) => countPlans(store, {}, PAGE),
  'cites --body, plans': (store, dice) => countPlans(store, { planIssuer: bodyOf(dice) }, PAGE),
  'cites --type, plans': (store) => countPlans(store, { documentType: 'thong-tu' }, PAGE),
  'cites --by type': (store) => countGroups(store, 'type', {}, PAGE),
  'cites --by body': (store) => countGroups(store, 'body', {}, PAGE),
  'cites --together': (store) => countPairs(store, {}, PAGE),
  'cites --together --instrument': (store, dice) => countPairs(store, { instrument: instrumentOf(dice) }, PAGE),
  'search, a word of all plans': (store, dice) => searchPlans(store, dice.pick(VERBS), {}, PAGE),
  'search, words of many plans': (store, dice) => searchPlans(store, `${dice.pick(THEMES)} ${dice.pick(OBJECTS)}`, {}, PAGE),
  'search, the same without marks': (store, dice) => searchPlans(store, bare(`${dice.pick(THEMES)} ${dice.pick(OBJECTS)}`), {}, PAGE),
  'search, a phrase and words': (store, dice) =>
    searchPlans(store, `"${dice.pick(VERBS)} ${dice.pick(OBJECTS)}" "${dice.pick(TAILS)}"`, {}, PAGE),
  'search, a number of few plans': (store, dice) => searchPlans(store, `hồ sơ ${1000 + dice.below(90_000)}`, {}, PAGE),
  'search --year': (store, dice) => searchPlans(store, dice.pick(THEMES), { year: year(dice) }, PAGE),
  'search --due': (store, dice) => searchPlans(store, dice.pick(OBJECTS), { due: `${year(dice)}-Q${1 + dice.below(4)}` }, PAGE),
  'search --due, no words': (store, dice) => searchPlans(store, '', { due: `${year(dice)}-Q${1 + dice.below(4)}` }, PAGE),
  'search --unit': (store, dice) => searchPlans(store, dice.pick(OBJECTS), { unit: bodyOf(dice) }, PAGE),
};
