import { z } from 'zod';
import { spanSchema, type PlanRecord, type Span } from '../../../schemas/index.js';
import { RecordText } from '../../store/saving/record-text.js';

export const ANNOTATED_PARTS = ['id', 'header', 'blocks', 'sections', 'tasks', 'references'] as const;
export type AnnotatedRecord = Pick<PlanRecord, (typeof ANNOTATED_PARTS)[number]>;

const evidenceSchema = z.looseObject({ raw: z.string(), spans: z.array(spanSchema).min(1) });

/**
 * What was read, each pointing at its words, as W3C Web Annotations
 * (https://www.w3.org/TR/annotation-model/). The source is the file, named by
 * its hash (RFC 6920); in it a block ("b12"), of a table a cell
 * ("b40:2:1": row and column from 0), in it characters, counted as code points.
 */
export function* annotationsOf(record: AnnotatedRecord): Generator<object> {
  const text = new RecordText(record.blocks);
  const source = `ni:///sha-256;${Buffer.from(record.id, 'hex').toString('base64url')}`;
  for (const [path, evidence] of evidenceIn({
    header: record.header,
    sections: record.sections,
    tasks: record.tasks,
    references: record.references,
  })) {
    yield annotation(
      `urn:kehoach:${record.id}#${path}`,
      path,
      evidence,
      evidence.spans.map((span) => target(source, span, text)),
    );
  }
}

type Evidence = z.infer<typeof evidenceSchema>;

/** Everything that quotes the source, at any depth, with its JSON Pointer. */
function* evidenceIn(value: unknown, path = ''): Generator<[path: string, evidence: Evidence]> {
  if (typeof value !== 'object' || value === null) return;
  const { success, data } = evidenceSchema.safeParse(value);
  if (success) yield [path, data];
  for (const [key, child] of Object.entries(value)) if (key !== 'spans') yield* evidenceIn(child, `${path}/${key}`);
}

function annotation(id: string, path: string, { raw: _raw, spans: _spans, ...facts }: Evidence, targets: object[]): object {
  const field = path.split('/').findLast((step) => !/^\d+$/u.test(step)) ?? '';
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: field },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(facts) },
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function target(source: string, span: Span, text: RecordText): object {
  const whole = text.around(span);
  const place = span.row === undefined ? span.block : `${span.block}:${span.row}:${span.column ?? 0}`;
  const [start, end] = [span.start, span.end].map((offset) => Array.from(whole.slice(0, offset)).length);
  return {
    source,
    selector: {
      type: 'FragmentSelector',
      value: place,
      refinedBy: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact: text.slice(span) },
      ],
    },
  };
}
