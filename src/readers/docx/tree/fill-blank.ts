import type { RestoredTexts } from '../fonts/restore-legacy-fonts.js';
import type { Paragraph, Text, TextBox } from '../model.js';

/** What offices set over a blank: 45 | 45a */
const FILLING = /^\d{1,5}\p{Ll}?$/u;
/** "Số:      /KH-SNV" | "Số: ...../KH-SNV" */
const BLANK = /(?<=:)[ \u00A0]{3,}|[ \u00A0]{3,}(?=\/)|[.…_]{3,80}/gu;

/**
 * The number of a plan is set in a text box over the blank that was typed for
 * it. A paragraph with one blank and one box, which holds nothing but a number,
 * has that number in its blank; any other is left as it is.
 */
export function fillBlank(paragraph: Paragraph, restored: RestoredTexts): Paragraph {
  const { content } = paragraph;
  const [box, ...others] = content.filter((inline) => inline.kind === 'text-box');
  const number = box && others.length === 0 ? numberIn(box) : undefined;
  if (number === undefined) return paragraph;
  const runs = content.filter((inline) => inline.kind === 'text');
  const blanks = runs.flatMap((run) => [...(restored.get(run) ?? run.text).matchAll(BLANK)].map((match) => ({ run, match })));
  const [blank, ...more] = blanks;
  if (!blank || more.length > 0) return paragraph;
  const filled: Text = { ...blank.run, text: fill(blank.match, number) };
  return { ...paragraph, content: content.filter((inline) => inline !== box).map((inline) => (inline === blank.run ? filled : inline)) };
}

function numberIn({ blocks }: TextBox): string | undefined {
  const [block, ...others] = blocks;
  if (block?.kind !== 'paragraph' || others.length > 0) return undefined;
  const text = block.content.map((inline) => (inline.kind === 'text' ? inline.text : `<${inline.kind}>`)).join('');
  return FILLING.test(text.trim()) ? text.trim() : undefined;
}

function fill({ index, 0: blank, input }: RegExpExecArray, number: string): string {
  const [before, after] = [input.slice(0, index).trimEnd(), input.slice(index + blank.length)];
  return `${before} ${number}${/^[\s/]|^$/u.test(after) ? '' : ' '}${after}`;
}
