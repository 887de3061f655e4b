import type { Config } from '../config/config.js';
import { fill } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import { listWords } from '../messages/lists.js';
import { eachPage } from '../questions/each-page.js';
import type { Page, PageOf } from '../store/sql/page.js';
import type { Store } from '../store/store.js';
import { toCsv } from './output/csv.js';
import { printJson } from './output/json.js';
import { parseCount } from './parse-count.js';
import type { Terminal } from './terminal.js';
import { withExistingStore } from './with-store.js';

/** Options of every command that prints a list. */
export const listOptions = {
  limit: { type: 'string', hint: 'N' },
  after: { type: 'string', hint: 'NEXT' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

export interface ListOptions {
  readonly limit?: string;
  readonly after?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

export interface List<Item> {
  /** Name of the items in JSON: "plans". */
  readonly name: string;
  ask(store: Store, page: Page): Promise<PageOf<Item>>;
  readonly csvColumns: readonly string[];
  readonly toCsvRow: (item: Item) => Record<string, unknown>;
  toText(items: readonly Item[]): string;
  /** Asked with the store still open: what else the answer holds. */
  more?(store: Store, page: PageOf<Item>): Promise<{ readonly json?: object; readonly text?: string }>;
}

interface Surroundings {
  readonly config: Config;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** So many lines a person looks through; programs get everything unless they set a limit. */
const TABLE_LIMIT = 100;

/** A list as a table of its first page, as JSON with where it goes on, or as CSV line by line. */
export async function printList<Item>(list: List<Item>, options: ListOptions, { config, language, terminal }: Surroundings): Promise<void> {
  const limit = options.limit === undefined ? undefined : parseCount('--limit', options.limit);
  const page = { ...(limit !== undefined && { limit }), ...(options.after !== undefined && { after: options.after }) };
  await withExistingStore(config, async (store) => {
    const ask = (each: Page): Promise<PageOf<Item>> => list.ask(store, each);
    if (options.csv) await printCsv(list, eachPage(ask, page), terminal);
    else if (options.json) {
      const all = await collect(eachPage(ask, page));
      const more = await list.more?.(store, all);
      const { total, isTotalExact = true, items, next } = all;
      printJson({ total, ...(!isTotalExact && { isTotalExact }), ...more?.json, [list.name]: items, next }, terminal);
    } else {
      const shown = await ask({ limit: TABLE_LIMIT, ...page });
      const more = await list.more?.(store, shown);
      terminal.out(`${list.toText(shown.items)}${more?.text ?? ''}${goesOn(shown, language)}`);
    }
  });
}

async function printCsv<Item>(list: List<Item>, pages: AsyncIterable<PageOf<Item>>, terminal: Terminal): Promise<void> {
  let isFirst = true;
  for await (const { items } of pages) {
    const rows = items.map((item) => list.toCsvRow(item));
    terminal.out(toCsv(list.csvColumns, rows, { withHead: isFirst }));
    isFirst = false;
  }
}

async function collect<Item>(pages: AsyncIterable<PageOf<Item>>): Promise<PageOf<Item>> {
  const all: PageOf<Item> = { total: 0, items: [], next: null };
  for await (const { items, ...rest } of pages) {
    all.items.push(...items);
    Object.assign(all, rest);
  }
  return all;
}

function goesOn<Item>({ items, total, isTotalExact, next }: PageOf<Item>, language: Language): string {
  const words = isTotalExact === false ? listWords.goesOnLong : listWords.goesOn;
  return next === null ? '' : `\n${fill(words[language], { shown: items.length, total, next })}\n`;
}
