import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { asReading } from '../../bench/as-reading.js';
import type { Reading } from '../../bench/gold.js';
import { lostAndDoubled } from '../../bench/lost-and-doubled.js';
import { readPlan } from '../../pipelines/read-plan.js';
import type { PlanRecord } from '../../schemas/index.js';
import { packageRoot } from '../../src/config/package.js';
import { contentWords, sameWording } from '../../src/store/saving/content-words.js';
import { fixturePlans } from '../support/fixtures.js';
import { citationsOf, slice } from '../support/walk-record.js';

type Aspect = keyof Reading | 'words';
const ASPECTS: readonly Aspect[] = ['header', 'outline', 'tasks', 'references', 'words'];

interface Gap {
  readonly reason: string;
  readonly at: Readonly<Record<string, readonly Aspect[]>>;
}

/** Where a rendition does not give what the text gives; whatever is not named here must be equal. */
const GAPS: readonly Gap[] = [
  { reason: 'the first of two paragraphs fills its narrow cell: nothing shows where it ends', at: { '2019-ubnd-huyen.pdf': ['tasks'] } },
];

const plans = fixturePlans.flatMap(([file, bytes]) => {
  const name = basename(file, '.txt');
  return (['docx', 'pdf'] as const).map(
    (format) => [`${name}.${format}`, bytes, readFileSync(join(packageRoot, 'fixtures/renditions', `${name}.${format}`))] as const,
  );
});

describe.each(plans)('%s', (name, text, rendition) => {
  const gaps = new Set(GAPS.flatMap(({ at }) => at[name] ?? []));

  test.each(ASPECTS.filter((aspect) => !gaps.has(aspect)))('%s: the same as in the text', async (aspect) => {
    const [expected, actual] = await Promise.all([readPlan(text), readPlan(rendition)]);
    expect(aspectOf(actual, expected, aspect)).toEqual(aspectOf(expected, expected, aspect));
  });

  test('says the same, so that it is another print of the plan and no new version', async () => {
    const [expected, actual] = await Promise.all([readPlan(text), readPlan(rendition)]);
    expect(sameWording(contentWords(expected), contentWords(actual))).toBe(true);
  });

  test('slicing the blocks at the spans of a value gives its raw words', async () => {
    const record = await readPlan(rendition);
    const cited = citationsOf(record);
    expect(cited.length).toBeGreaterThan(20);
    for (const { path, raw, spans } of cited) expect([path, spans.map((span) => slice(record, span)).join(' ')]).toEqual([path, raw]);
  });
});

function aspectOf(record: PlanRecord, text: PlanRecord, aspect: Aspect): unknown {
  return withoutLayout(aspect === 'words' ? lostAndDoubled(text, record) : asReading(record)[aspect]);
}

/** Line ends and runs of blanks are the format's. */
function withoutLayout(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(withoutLayout);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLayout(inner)]));
}
