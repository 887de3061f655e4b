import { createHash } from 'node:crypto';
import { unified } from 'unified';
import type { PlanRecord } from '../schemas/index.js';
import { compilePlan } from '../src/compilers/compile-plan.js';
import type { OcrSetting } from '../src/config/ocr-settings.js';
import { findInstalledTesseract } from '../src/readers/ocr/installed-tesseract.js';
import { recognitionBy, type RecognitionOptions } from '../src/readers/ocr/recognition-by.js';
import type { FindTesseract } from '../src/readers/ocr/tesseract-program.js';
import { readDocument } from '../src/readers/read-document.js';
import { plantTree } from '../src/tree/plant-tree.js';
import { buildOutline } from '../src/transformers/outline/build-outline.js';
import { dropTableOfContents } from '../src/transformers/drop-table-of-contents.js';
import { dropFurniture } from '../src/transformers/drop-furniture.js';
import { cutAtEndMark } from '../src/transformers/parts/cut-at-end-mark.js';
import { findParts } from '../src/transformers/parts/find-parts.js';
import { joinPassages } from '../src/transformers/join-passages.js';
import { joinTables } from '../src/transformers/join-tables.js';
import { markReferences } from '../src/transformers/mark-references.js';
import { mendNumbering } from '../src/transformers/mend-numbering.js';
import { mendRecognizedText } from '../src/transformers/mend-recognized-text.js';
import { noteDoubtfulReferences } from '../src/transformers/note-doubtful-references.js';
import { readDuties } from '../src/transformers/duties/read-duties.js';
import { readEnds } from '../src/transformers/end/read-ends.js';
import { readHeads } from '../src/transformers/head/read-heads.js';
import { readTasks } from '../src/transformers/tasks/read-tasks.js';
import { readTargets } from '../src/transformers/targets/read-targets.js';
import { readShortNames } from '../src/transformers/read-short-names.js';
import { resolveAgencies } from '../src/transformers/tasks/resolve-agencies.js';
import { resolveDeadlines } from '../src/transformers/tasks/resolve-deadlines.js';
import { resolveIssuer } from '../src/transformers/head/resolve-issuer.js';
import { partBrokenLines } from '../src/transformers/part-broken-lines.js';
import { partAppendixNotes } from '../src/transformers/part-appendix-notes.js';
import { unfoldLayoutTables } from '../src/transformers/parts/unfold-layout-tables.js';

/** The order in which a tree becomes a plan; each step changes the tree in one way. */
const transform = unified()
  .use(mendRecognizedText)
  .use(dropFurniture)
  .use(dropTableOfContents)
  .use(unfoldLayoutTables)
  .use(partBrokenLines)
  .use(joinPassages)
  .use(partAppendixNotes)
  .use(joinTables)
  .use(mendNumbering)
  .use(findParts)
  .use(cutAtEndMark)
  .use(buildOutline)
  .use(readHeads)
  .use(readEnds)
  .use(resolveIssuer)
  .use(readShortNames)
  .use(readTasks)
  .use(markReferences)
  .use(noteDoubtfulReferences)
  .use(resolveAgencies)
  .use(readDuties)
  .use(resolveDeadlines)
  .use(readTargets)
  .freeze();

export interface ReadPlanOptions extends RecognitionOptions {
  /** What reads pages that are pictures; without it they are left out. */
  readonly ocr?: OcrSetting | undefined;
  /** Runs the installed tesseract where this process may not. */
  readonly findTesseract?: FindTesseract;
}

/**
 * Reads one document.
 *
 * @param bytes a whole file; what it is is told by its content, never by its name
 * @throws KehoachError of class "input" when the bytes cannot be read as a document
 */
export async function readPlan(
  bytes: Uint8Array,
  { ocr = 'off', findTesseract = findInstalledTesseract, ...options }: ReadPlanOptions = {},
): Promise<PlanRecord> {
  const tree = plantTree(await readDocument(bytes, { recognition: recognitionBy(ocr, findTesseract, options) }));
  transform.runSync(tree);
  return compilePlan(tree, createHash('sha256').update(bytes).digest('hex'));
}
