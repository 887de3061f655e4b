import { readText } from '../../src/readers/txt/read-text.js';
import { documentTree } from '../../src/tree/build.js';
import type { BlockNode, DocumentTree } from '../../src/tree/nodes.js';
import type { PlanTree } from '../../src/tree/plan-tree.js';
import { plantTree } from '../../src/tree/plant-tree.js';
import { buildOutline } from '../../src/transformers/outline/build-outline.js';
import { dropTableOfContents } from '../../src/transformers/drop-table-of-contents.js';
import { dropFurniture } from '../../src/transformers/drop-furniture.js';
import { findParts } from '../../src/transformers/parts/find-parts.js';
import { joinPassages } from '../../src/transformers/join-passages.js';
import { joinTables } from '../../src/transformers/join-tables.js';
import { readEnds } from '../../src/transformers/end/read-ends.js';
import { readHeads } from '../../src/transformers/head/read-heads.js';
import { readTasks } from '../../src/transformers/tasks/read-tasks.js';
import { partAppendixNotes } from '../../src/transformers/part-appendix-notes.js';
import { unfoldLayoutTables } from '../../src/transformers/parts/unfold-layout-tables.js';

type Step = () => (tree: PlanTree) => void;

const steps: readonly Step[] = [
  dropFurniture,
  dropTableOfContents,
  unfoldLayoutTables,
  joinPassages,
  partAppendixNotes,
  joinTables,
  findParts,
  buildOutline,
  readHeads,
  readEnds,
  readTasks,
];

/** The tree of a text after the steps that need no grammar. */
export function treeOf(text: string): PlanTree {
  return transformed(readText({ text, encoding: 'utf-8' }, text.length));
}

/** The same of blocks that a reader of another format gives. */
export function treeOfBlocks(blocks: BlockNode[]): PlanTree {
  return transformed(documentTree(blocks, { mediaType: 'application/pdf', byteSize: 1, textOrigin: 'digital' }));
}

function transformed(document: DocumentTree): PlanTree {
  const tree = plantTree(document);
  for (const step of steps) step()(tree);
  return tree;
}

/** Lines of "part: text" for what is passages, "part: table" for tables. */
export function partsOf(tree: PlanTree): string[] {
  return tree.children.map((piece) => `${String(piece.part)}: ${piece.type === 'passage' ? piece.source.text.trim() : 'table'}`);
}
