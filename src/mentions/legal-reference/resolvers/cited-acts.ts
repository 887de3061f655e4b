/** An act that the document cites by its number. */
export interface CitedAct {
  readonly id: string;
  readonly type: string;
  readonly ordinal?: string | undefined;
  /** Where its sentence and its mention begin, to tell what stands in one sentence. */
  readonly sentence: number;
  readonly start: number;
}

/** Types that a text also calls by another word. */
const OTHER_WORDS: Record<string, readonly string[]> = { 'qd-dang': ['quyet-dinh', 'quy-dinh'] };
const MAX_IN_SENTENCE = 50;

/** The acts cited so far, for words that point back at one; asked in constant time. */
export class CitedActs {
  private readonly acts: CitedAct[] = [];
  private readonly latest = new Map<string, CitedAct>();

  add(act: CitedAct): void {
    this.acts.push(act);
    for (const key of keysOf(act)) this.latest.set(key, act);
  }

  last(): CitedAct | undefined {
    return this.acts.at(-1);
  }

  lastOf(type: string): CitedAct | undefined {
    return this.latest.get(type);
  }

  numbered(type: string, ordinal: string, year: number | undefined): CitedAct | undefined {
    return this.latest.get(year === undefined ? `${type}:${ordinal}` : `${type}:${ordinal}:${year}`);
  }

  /** Ids of the acts of one type in the sentence that cites the last of them, first cited first. */
  inSentenceOf(last: CitedAct): string[] {
    const ids: string[] = [];
    let next = last;
    for (const act of this.acts.slice(-MAX_IN_SENTENCE).toReversed()) {
      if (act.sentence !== last.sentence || act.start > next.start) continue;
      if (act.type === last.type) ids.unshift(act.id);
      next = act;
    }
    return [...new Set(ids)];
  }
}

function keysOf({ id, type, ordinal }: CitedAct): string[] {
  const year = id.split(':')[2] ?? '?';
  const types = [type, ...(OTHER_WORDS[type] ?? [])];
  if (ordinal === undefined) return types;
  return types.flatMap((word) => [word, `${word}:${ordinal}`, `${word}:${ordinal}:${year}`]);
}
