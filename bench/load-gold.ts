import { access, readFile, readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { goldSchema, type Gold } from './gold.js';

export interface GoldDocument {
  /** Name of its folder. */
  readonly name: string;
  readonly gold: Gold;
  readonly documentPath: string;
}

/** Plans with a table of their own: `unseen` and later were committed before the program read them, each after the rules that those before had shown to be missing. */
export const planSets: ReadonlySet<string> = new Set([
  'copies',
  'unseen',
  'unseen-eighth',
  'unseen-eleventh',
  'unseen-fifteenth',
  'unseen-fifth',
  'unseen-fourteenth',
  'unseen-fourth',
  'unseen-later',
  'unseen-ninth',
  'unseen-seventeenth',
  'unseen-seventh',
  'unseen-sixteenth',
  'unseen-sixth',
  'unseen-tenth',
  'unseen-third',
  'unseen-thirteenth',
  'unseen-twelfth',
]);

/** Hold single sentences and cells, pairs of plans, and gold folders of their own: no document. */
const otherFolders = new Set(['sentences', 'recognized', 'alignment', 'duties', ...planSets]);

/** Every `<folder>/<document>/gold.json`, by name. Throws a sentence with the file's name for gold that is not well-formed. */
export async function loadGold(folder: string): Promise<GoldDocument[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name)).map(({ name }) => name);
  return Promise.all(names.toSorted().map((name) => loadDocument(folder, name)));
}

async function loadDocument(folder: string, name: string): Promise<GoldDocument> {
  const path = join(folder, name, 'gold.json');
  const parsed = goldSchema.safeParse(parseJson(await readFile(path, 'utf8'), path));
  if (!parsed.success) throw new Error(`${path}\n${z.prettifyError(parsed.error)}`);
  return { name, gold: parsed.data, documentPath: await findDocument(parsed.data.document, folder, name) };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
}

/** From the gold folder's parent, else from the document's own folder. */
async function findDocument(document: string, folder: string, name: string): Promise<string> {
  if (isAbsolute(document)) return document;
  const fromRoot = join(dirname(resolve(folder)), document);
  return (await exists(fromRoot)) ? fromRoot : join(resolve(folder), name, document);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
