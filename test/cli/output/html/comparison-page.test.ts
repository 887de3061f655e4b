import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { renderComparisonPage } from '../../../../src/cli/output/html/comparison-page.js';
import { html } from '../../../../src/wording/html/html.js';
import { compareRecords } from '../../../../src/questions/compare/compare-records.js';
import type { PlanName } from '../../../../src/store/plans/plan-name.js';
import { readWrittenPlan } from '../../../support/written-plan.js';

const EVIL = '</style><script>alert(1)</script><img src=x onerror="alert(2)">';

async function page(): Promise<string> {
  const name: PlanName = {
    id: 'a'.repeat(64),
    documentType: 'ke-hoach',
    number: EVIL,
    issuer: { id: null, name: EVIL },
    title: EVIL,
    issuedOn: null,
    fileName: `${EVIL}.txt`,
  };
  const a = await readWrittenPlan({ title: `Kiểm tra ${EVIL}`, rows: [[`Rà soát ${EVIL}`, EVIL, EVIL, EVIL], ['Trồng cây']] });
  const b = await readWrittenPlan({ rows: [[`Rà soát 'thủ tục' & ${EVIL}`], [`Xây trụ sở ${EVIL}`]] });
  return renderComparisonPage({ a: name, b: name, ...compareRecords(a, b) }, 'vi');
}

describe('the page of a comparison', () => {
  test('holds what a plan says as text, never as markup', async () => {
    const markup = await page();
    expect(markup).toContain('&lt;script&gt;');
    expect(markup).not.toMatch(/<script|<img|<svg|<a /u);
    expect(markup.match(/<\/style>/gu)).toHaveLength(1);
    expect(markup.match(/<[a-z][^>]*/gu)?.filter((tag) => /\son[a-z]+=|\sstyle=|\ssrc=|\shref=/u.test(tag))).toEqual([]);
  });

  test('lets in nothing but its own style sheet, by its hash', async () => {
    const markup = await page();
    const sheet = /<style>(?<sheet>.*?)<\/style>/su.exec(markup)?.groups?.['sheet'] ?? '';
    const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(markup)?.groups?.['policy'] ?? '';
    expect(policy).toContain(
      `default-src &#39;none&#39;; style-src &#39;sha256-${createHash('sha256').update(sheet).digest('base64')}&#39;`,
    );
    expect(markup).not.toMatch(/https?:\/\//u);
  });
});

test('what the heads say otherwise is marked: words by words, dates as a whole, and what one of them does not say', async () => {
  const name = { id: 'a'.repeat(64), documentType: 'ke-hoach', number: null, issuer: null, title: null, issuedOn: null, fileName: 'a.txt' };
  const a = await readWrittenPlan({ title: 'Cải cách hành chính năm 2020', rows: [['Họp']] });
  const b = await readWrittenPlan({ title: 'Cải cách hành chính', placeAndDate: 'Hải Dương, ngày 05 tháng 02 năm 2020', rows: [['Họp']] });
  const markup = renderComparisonPage({ a: name, b: name, ...compareRecords(a, b) }, 'vi');
  expect(markup).toContain('<td><del>31/01/2020</del></td><td><ins>05/02/2020</ins></td>');
  expect(markup).toContain('<td>Cải cách hành chính<del> năm 2020</del></td><td>Cải cách hành chính</td>');
  expect(markup).toContain('<td><del>01/01/2020 – 31/12/2020</del></td><td>–</td>');
});

describe('html', () => {
  const CASES: readonly [content: string, markup: string][] = [
    ['Sở & Ban', 'Sở &amp; Ban'],
    [`"'<>`, '&quot;&#39;&lt;&gt;'],
    ['a\u0000\u202Eb', 'ab'],
  ];

  test.each(CASES)('%j', (content, markup) => {
    expect(html`<p>${content}</p>`.markup).toBe(`<p>${markup}</p>`);
  });

  test('markup within markup stays, lists are joined', () => {
    expect(html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });
});
