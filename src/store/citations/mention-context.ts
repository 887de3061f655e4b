import type { PlanRecord, Section, Span } from '../../../schemas/index.js';
import { placeKey, RecordText } from '../saving/record-text.js';

const SENTENCES = new Intl.Segmenter('vi', { granularity: 'sentence' });
/** Letters without a vowel are no word, so their point ends no sentence: "TP. Huế", "PGS. Lê"; but "NĐ-CP." is a symbol. */
const ABBREVIATION = /(?<![\p{L}\p{M}/-])[BCDĐGHKLMNPQRSTVX][BCDĐGHKLMNPQRSTVXbcdđghklmnpqrstvx]{0,3}\.\s*$/u;

interface Stretch {
  start: number;
  end: number;
}

/** Where the mentions of a record stand: in which section, in what sentence. */
export class MentionContext {
  private readonly text: RecordText;
  private readonly sections = new Map<string, (Stretch & { path: string })[]>();
  private readonly sentences = new Map<string, Stretch[]>();

  constructor({ blocks, sections }: PlanRecord) {
    this.text = new RecordText(blocks);
    sections.forEach((section) => this.addSection(section));
  }

  /** Path of the innermost section; undefined outside the body. */
  sectionPath([first]: readonly Span[]): string | undefined {
    if (!first) return undefined;
    return this.sections.get(placeKey(first))?.find(({ start, end }) => start <= first.start && first.start < end)?.path;
  }

  /** The words from the beginning of the sentence to its end, in every block that the mention reaches into. */
  sentence(spans: readonly Span[]): string {
    return spans
      .filter((span, index) => spans.findIndex((other) => placeKey(other) === placeKey(span)) === index)
      .map((span) => this.sentenceAt(span, spans.findLast((other) => placeKey(other) === placeKey(span)) ?? span))
      .join(' ');
  }

  private sentenceAt(first: Span, last: Span): string {
    const sentences = this.sentencesOf(first);
    const start = sentences.findLast((each) => each.start <= first.start)?.start ?? 0;
    const end = sentences.find((each) => each.end >= last.end)?.end;
    return this.text.around(first).slice(start, end).replace(/\s+/gu, ' ').trim();
  }

  private sentencesOf(span: Span): Stretch[] {
    const place = placeKey(span);
    const known = this.sentences.get(place) ?? splitSentences(this.text.around(span));
    this.sentences.set(place, known);
    return known;
  }

  private addSection({ path, spans, children }: Section): void {
    for (const span of spans) {
      const place = placeKey(span);
      this.sections.set(place, [...(this.sections.get(place) ?? []), { start: span.start, end: span.end, path }]);
    }
    children.forEach((child) => this.addSection(child));
  }
}

function splitSentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, segment } of SENTENCES.segment(text)) {
    const previous = found.at(-1);
    if (previous && ABBREVIATION.test(text.slice(previous.start, previous.end))) previous.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}
