import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageRoot } from '../../src/config/package.js';

/** A plan of five pages with a task table over two of them; its first two pages are the short document. */
const PLAN = join(packageRoot, 'fixtures/renditions/2025-so-noi-vu');
const PLAN_PAGES = 5;
const SHORT_PLAN = join(packageRoot, 'fixtures/renditions/2019-so-tat');

export interface Files {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
}

/** A document of so many pages, 2 or a multiple of 5, in both formats: one plan again and again. */
export async function documentOf(pages: number): Promise<Files> {
  const [path, times] = pages < PLAN_PAGES ? [SHORT_PLAN, 1] : [PLAN, Math.round(pages / PLAN_PAGES)];
  const [docx, pdf] = await Promise.all([readFile(`${path}.docx`), readFile(`${path}.pdf`)]);
  return { docx: repeatDocx(docx, times), pdf: await repeatPdf(pdf, times) };
}

/** The least that a program can be given: what it takes is its start-up. */
export async function documentOfOneLine(): Promise<Files> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Plan', { x: 72, y: 700 });
  const docx = await readFile(`${SHORT_PLAN}.docx`);
  return { docx: withBody(docx, (body) => `<w:p><w:r><w:t>Plan</w:t></w:r></w:p>${lastSection(body)}`), pdf: await pdf.save() };
}

function repeatDocx(docx: Uint8Array, times: number): Uint8Array {
  return withBody(docx, (body) => body.slice(0, body.length - lastSection(body).length).repeat(times) + lastSection(body));
}

function lastSection(body: string): string {
  return body.slice(body.lastIndexOf('<w:sectPr'));
}

function withBody(docx: Uint8Array, change: (body: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [from, to] = [xml.indexOf('<w:body>') + '<w:body>'.length, xml.indexOf('</w:body>')];
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.slice(0, from) + change(xml.slice(from, to)) + xml.slice(to)) });
}

async function repeatPdf(bytes: Uint8Array, times: number): Promise<Uint8Array> {
  const [source, long] = await Promise.all([PDFDocument.load(bytes), PDFDocument.create()]);
  for (let time = 0; time < times; time += 1) {
    for (const page of await long.copyPages(source, source.getPageIndices())) long.addPage(page);
  }
  return long.save();
}
