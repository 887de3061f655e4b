import { z } from 'zod';
import { spanSchema, type Span } from './span.js';
import { textValueSchema, type Value } from './value.js';

/**
 * A division of the body or of an appendix. `spans` are its own: its label,
 * its title and the text that stands in no child, so that every character of
 * the body lies in the spans of exactly one section.
 */
export interface Section {
  /** The marker as written, without its punctuation: "II", "1.1", "đ", "-". */
  label: string;
  /** Labels from the top, by "/": "II/1/đ"; unlettered items by their place: "II/1/-2". */
  path: string;
  /** 1 for the outermost. */
  level: number;
  title: Value<string>;
  text: string;
  spans: Span[];
  children: Section[];
}

export const sectionSchema: z.ZodType<Section> = z.lazy(() =>
  z.strictObject({
    label: z.string(),
    path: z.string(),
    level: z.int().positive(),
    title: textValueSchema,
    text: z.string(),
    spans: z.array(spanSchema),
    children: z.array(sectionSchema),
  }),
);
