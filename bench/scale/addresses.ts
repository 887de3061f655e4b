import type { Random } from '../random.js';
import { BODIES, INSTRUMENTS, instrument, OBJECTS, PROVINCES, TAILS, THEMES, VERBS } from './vocabulary.js';

/** What is asked, below /api/v1; something new each time. */
export type Address = (dice: Random) => string;

const year = (dice: Random): number => 2016 + dice.below(10);
const month = (dice: Random): string => `${year(dice)}-${String(1 + dice.below(12)).padStart(2, '0')}`;
const quarter = (dice: Random): string => `${year(dice)}-Q${1 + dice.below(4)}`;
const bodyOf = (dice: Random): string => `${dice.pick(BODIES).slug}@${dice.pick(PROVINCES).slug}`;
const province = (dice: Random): string => dice.pick(PROVINCES).slug;
const instrumentOf = (dice: Random): string => instrument(dice.zipf(INSTRUMENTS)).id;
/** Those of the page before it: the most cited come first, each a little less than the one before. */
const listed = (): string[] => Array.from({ length: PAGE }, (_, place) => instrument(place).id);
const words = (...parts: string[]): string => parts.map(encodeURIComponent).join('%20');

/** As many as the page asks for. */
const [PAGE, IMPORTS, MANY] = [50, 20, 1000];
const mostOf = (first: string): string => `from=${first}-01&to=${first}-28`;

/** The first pages of every list, and all that the page's own pages ask for before anybody filters or leafs on. */
export const addresses: Readonly<Record<string, Address>> = {
  '/plans': () => `/plans?limit=${PAGE}`,
  '/plans?year': (dice) => `/plans?limit=${PAGE}&year=${year(dice)}`,
  '/plans?body': (dice) => `/plans?limit=${PAGE}&body=${bodyOf(dice)}`,
  '/plans?body, by words': (dice) => `/plans?limit=${PAGE}&body=${words(dice.pick(BODIES).name)}`,
  '/plans?province': (dice) => `/plans?limit=${PAGE}&province=${province(dice)}`,
  '/plans?period': (dice) => `/plans?limit=${PAGE}&period=${year(dice)}`,
  '/plans?due': (dice) => `/plans?limit=${PAGE}&due=${month(dice)}`,
  '/plans?issue': () => `/plans?limit=${PAGE}&issue=number-blank`,
  '/plans?status': (dice) => `/plans?limit=${PAGE}&status=${dice.pick(['complete', 'partial'])}`,
  '/plans?type': () => `/plans?limit=${PAGE}&type=ke-hoach`,
  '/plans?body&year&due': (dice) => `/plans?limit=${PAGE}&body=${bodyOf(dice)}&year=${year(dice)}&due=${month(dice)}`,
  '/plans/ID': (dice) => `/plans/${words(`${dice.below(90_000)}/KH-UBND`)}`,
  '/search?q, a word': (dice) => `/search?limit=${PAGE}&q=${words(dice.pick(VERBS))}`,
  '/search?q, words': (dice) => `/search?limit=${PAGE}&q=${words(dice.pick(THEMES), dice.pick(OBJECTS))}`,
  '/search?q, phrases': (dice) =>
    `/search?limit=${PAGE}&q=${words(`"${dice.pick(VERBS)} ${dice.pick(OBJECTS)}"`, `"${dice.pick(TAILS)}"`)}`,
  '/search?q&year': (dice) => `/search?limit=${PAGE}&q=${words(dice.pick(THEMES))}&year=${year(dice)}`,
  '/search?q&unit': (dice) => `/search?limit=${PAGE}&q=${words(dice.pick(OBJECTS))}&unit=${bodyOf(dice)}`,
  '/search?due': (dice) => `/search?limit=${PAGE}&due=${quarter(dice)}`,
  '/tasks': () => `/tasks?limit=${PAGE}`,
  '/tasks?year': (dice) => `/tasks?limit=${PAGE}&year=${year(dice)}`,
  '/tasks?body': (dice) => `/tasks?limit=${PAGE}&body=${bodyOf(dice)}`,
  '/tasks?unit': (dice) => `/tasks?limit=${PAGE}&unit=${bodyOf(dice)}`,
  '/tasks?due': (dice) => `/tasks?limit=${PAGE}&due=${month(dice)}`,
  '/tasks?province&due': (dice) => `/tasks?limit=${PAGE}&province=${province(dice)}&due=${month(dice)}`,
  '/deadlines, a month': (dice) => `/deadlines?${mostOf(month(dice))}`,
  '/deadlines?unit, a year': (dice) => `/deadlines?from=2024-01-01&to=2024-12-31&unit=${bodyOf(dice)}`,
  '/deadlines?province, a month': (dice) => `/deadlines?${mostOf(month(dice))}&province=${province(dice)}`,
  '/instruments': () => `/instruments?limit=${PAGE}`,
  '/instruments?year': (dice) => `/instruments?limit=${PAGE}&year=${2006 + dice.below(20)}`,
  '/instruments?type': () => `/instruments?limit=${PAGE}&type=nghi-dinh`,
  '/instruments?body': (dice) => `/instruments?limit=${PAGE}&body=${bodyOf(dice)}`,
  '/instruments?province': (dice) => `/instruments?limit=${PAGE}&province=${province(dice)}`,
  '/instruments?text': (dice) => `/instruments?text=${words(instrument(dice.zipf(INSTRUMENTS)).citation)}`,
  '/instruments/verdicts, the most cited': () =>
    `/instruments/verdicts?${listed()
      .map((id) => `id=${encodeURIComponent(id)}`)
      .join('&')}`,
  '/instruments/ID': (dice) => `/instruments/${encodeURIComponent(instrumentOf(dice))}`,
  '/instruments/ID, the most cited': () => `/instruments/${encodeURIComponent(instrument(0).id)}`,
  '/instruments/ID/plans': (dice) => `/instruments/${encodeURIComponent(instrumentOf(dice))}/plans?limit=${PAGE}`,
  '/instruments/ID/plans, the most cited': () => `/instruments/${encodeURIComponent(instrument(0).id)}/plans?limit=${MANY}`,
  '/references': () => `/references?limit=${PAGE}`,
  '/references?body': (dice) => `/references?limit=${PAGE}&body=${bodyOf(dice)}`,
  '/references?by=year': () => `/references?by=year&limit=${MANY}`,
  '/references?by=type': () => `/references?by=type&limit=${MANY}`,
  '/references?by=issuer': () => `/references?by=issuer&limit=${MANY}`,
  '/references?by=body': () => `/references?by=body&limit=${MANY}`,
  '/references?by=province': () => `/references?by=province&limit=${MANY}`,
  '/references?by=period': () => `/references?by=period&limit=${MANY}`,
  '/references?by=period&instrument': (dice) => `/references?by=period&limit=${MANY}&instrument=${encodeURIComponent(instrumentOf(dice))}`,
  '/references?by=plan': () => `/references?by=plan&limit=${PAGE}`,
  '/references?by=pair': () => `/references?by=pair&limit=${PAGE}`,
  '/references?by=pair&instrument': (dice) => `/references?by=pair&limit=${PAGE}&instrument=${encodeURIComponent(instrumentOf(dice))}`,
  '/imports': () => `/imports?limit=${IMPORTS}`,
  '/feeds': () => '/feeds',
  '/status': () => '/status',
  '/audit': () => `/audit?limit=100`,
  '/users': () => '/users',
  '/keys': () => '/keys',
  '/register/instruments': () => `/register/instruments?limit=${PAGE}`,
  '/session': () => '/session',
};
