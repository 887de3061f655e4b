import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';
import type { GoldDocument } from '../load-gold.js';

/** A form in which the plans of gold are at hand. */
export interface Rendition {
  readonly name: string;
  readonly pathOf: (document: GoldDocument) => string;
}

/** Those of the repository. */
export const keptRenditions: readonly Rendition[] = [
  { name: 'txt', pathOf: ({ documentPath }) => documentPath },
  { name: 'docx', pathOf: docxOf },
  { name: 'pdf', pathOf: ({ name }) => join(packageRoot, 'fixtures/renditions', `${name}.pdf`) },
];

export function docxOf({ name }: Pick<GoldDocument, 'name'>): string {
  return join(packageRoot, 'fixtures/renditions', `${name}.docx`);
}
