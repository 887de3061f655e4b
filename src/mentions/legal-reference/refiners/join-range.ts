import type { NumberedReading } from '../reading.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

const FROM = /(?:^|[^\p{L}\p{M}])từ\s{1,3}$/iu;
const TO = /^\s{1,3}đến\s{1,3}$/iu;

/** "từ Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND" is one mention of a series. */
export const joinRange: ReferenceRefiner = {
  name: 'join-range',
  refine(mentions, text) {
    const refined: ReferenceMention[] = [];
    for (const mention of mentions) {
      const joined = joinedWith(refined.at(-1), mention, text);
      if (joined) refined.pop();
      refined.push(joined ?? mention);
    }
    return refined;
  },
};

function joinedWith(first: ReferenceMention | undefined, last: ReferenceMention, text: string): ReferenceMention | undefined {
  if (!first || first.reading.form !== 'numbered' || last.reading.form !== 'numbered') return undefined;
  if (!TO.test(text.slice(first.end, Math.min(last.start, first.end + 12)))) return undefined;
  if (!FROM.test(text.slice(Math.max(0, first.start - 6), first.start)) || !isOneSeries(first.reading, last.reading)) return undefined;
  const lastOrdinal = last.reading.ordinal ?? '?';
  const end = last.end;
  return { ...first, end, raw: text.slice(first.start, end), reading: { ...first.reading, lastOrdinal } };
}

function isOneSeries(first: NumberedReading, last: NumberedReading): boolean {
  return first.year === last.year && first.symbol.type === last.symbol.type && first.symbol.issuers.join() === last.symbol.issuers.join();
}
