import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';
import { planRecordSchema } from '../../schemas/index.js';
import { fixturePlans } from '../support/fixtures.js';
import { allSections, characters, citationsOf, covered, slice } from '../support/walk-record.js';

const decomposed = fixturePlans.map(
  ([name, bytes]) => [`${name}, decomposed`, Buffer.from(Buffer.from(bytes).toString('utf8').normalize('NFD'))] as const,
);

describe.each([...fixturePlans, ...decomposed])('%s', (_, bytes) => {
  test('gives a record of the schema, the same one every time', async () => {
    const record = await readPlan(bytes);
    expect(planRecordSchema.parse(record)).toEqual(record);
    expect(JSON.stringify(await readPlan(bytes))).toBe(JSON.stringify(record));
  });

  test('slicing the blocks at the spans of a value gives its raw words', async () => {
    const record = await readPlan(bytes);
    const cited = citationsOf(record);
    expect(cited.length).toBeGreaterThan(20);
    for (const { path, raw, spans } of cited) expect([path, spans.map((span) => slice(record, span)).join(' ')]).toEqual([path, raw]);
  });

  test('every character lies in exactly one part', async () => {
    const record = await readPlan(bytes);
    const inParts = record.parts.flatMap(({ spans }) => covered(record, spans));
    expect(inParts.toSorted()).toEqual(characters(record).toSorted());
  });

  test('every character of body and appendices lies in exactly one section, and no section holds all the prose', async () => {
    const record = await readPlan(bytes);
    const divided = record.parts
      .filter(({ kind }) => kind === 'body' || kind === 'appendix')
      .flatMap(({ spans }) => covered(record, spans));
    const sections = allSections(record.sections).map(({ spans }) => covered(record, spans));
    expect(sections.flat().toSorted()).toEqual(divided.toSorted());
    const prose = (characterKeys: readonly string[]) => characterKeys.filter((key) => key.split('/').length === 2).length;
    expect(Math.max(...sections.map(prose))).toBeLessThan(prose(divided) * 0.8);
  });
});

test('a decomposed text gives the same values, only other raw words', async () => {
  for (const [, bytes] of fixturePlans) {
    const [composed, apart] = await Promise.all([
      readPlan(bytes),
      readPlan(Buffer.from(Buffer.from(bytes).toString('utf8').normalize('NFD'))),
    ]);
    expect(apart.header.title.value).toBe(composed.header.title.value);
    expect(apart.references.map(({ instrumentId }) => instrumentId)).toEqual(composed.references.map(({ instrumentId }) => instrumentId));
    expect(apart.tasks.map(({ assignments }) => assignments.map(({ agency }) => agency.value))).toEqual(
      composed.tasks.map(({ assignments }) => assignments.map(({ agency }) => agency.value)),
    );
  }
});

test('a title that is not there is not said to be stated', async () => {
  const lines = ['ỦY BAN NHÂN DÂN', 'XÃ HOÀNG GIANG', 'Số: 5/KH-UBND', 'KẾ HOẠCH', 'I. NHIỆM VỤ', '1. Rà soát quy chế tiếp công dân.'];
  const { header, issues } = await readPlan(Buffer.from(lines.join('\n')));
  expect(header.title).toEqual({ value: null, raw: '', spans: [], origin: 'inferred', confidence: 0 });
  expect(issues.map(({ code }) => code)).toContain('abstract-missing');
});
