import { readPlan, type ReadPlanOptions } from '../read-plan.js';
import type { Question } from './question.js';

type Said = { kind: 'text'; text: string } | { kind: 'picture'; bytes: Uint8Array };

/** In the reader's process. What is not a record is loaded when somebody asks for it. */
export async function answerQuestion(question: Question, options: Omit<ReadPlanOptions, 'processors'>): Promise<Said> {
  const { bytes } = question;
  if (question.kind === 'record') return textOf(JSON.stringify(await readPlan(bytes, { ...options, processors: question.processors })));
  if (question.kind === 'html') return textOf(await (await import('../../src/readers/docx/preview/docx-html.js')).docxHtml(bytes));
  const { pagePicture, pageSizes } = await import('../../src/readers/pdf/preview/page-pictures.js');
  if (question.kind === 'page-picture') return { kind: 'picture', bytes: await pagePicture(bytes, question.page, question.scale) };
  return textOf(JSON.stringify(await pageSizes(bytes)));
}

function textOf(text: string): Said {
  return { kind: 'text', text };
}
