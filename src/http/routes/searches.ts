import { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';
import { searchPlans } from '../../questions/search/search-plans.js';
import { listTasks } from '../../questions/tasks/list-tasks.js';
import { listDue, type DueQuestion } from '../../questions/tasks/list-due.js';
import { dueAnswer } from '../../wording/answers/due-answer.js';
import { answerFile, answerFileConfig, answerFileParams, sendAnswerFile } from '../answer-file.js';
import { listed } from '../answers/list.js';
import { dueListSchema, listedTaskSchema, searchHitSchema } from '../answers/searches.js';
import type { App } from '../app.js';
import { pageOf, pageQuery } from '../page-query.js';
import { statusQuery, wordsQuery, yearQuery } from '../plan-query.js';

const where = {
  plan: wordsQuery,
  body: wordsQuery,
  province: wordsQuery,
  year: yearQuery,
  period: wordsQuery,
  unit: wordsQuery,
  due: wordsQuery,
  issue: wordsQuery,
  status: statusQuery,
};
const WORDS =
  'Words, phrases in quotation marks. Words of very many passages are looked for in the newest 250 plans, others ranked among 250 passages, without words 20,000: then `isTotalExact` is false';
const searchQuery = z.object({ q: z.string().max(500).default('').describe(WORDS), ...where, ...pageQuery });
const taskQuery = z.object({ ...where, ...pageQuery });
const dueQuery = z.object({ from: z.iso.date(), to: z.iso.date(), unit: wordsQuery, body: wordsQuery, province: wordsQuery });
/** As many as are held in memory at once; a file that lacks some would mislead. */
const MOST_TASKS_OF_FILE = 20_000;

/** What is looked for across plans: words, tasks, days. */
export function searchRoutes(app: App): void {
  const config = { needs: 'viewer' } as const;

  app.get(
    '/search',
    { config, schema: { querystring: searchQuery, response: { 200: listed(searchHitSchema) } } },
    ({ store, query: { q, body: issuer, limit, after, ...filter } }) =>
      searchPlans(store, q, { ...filter, issuer }, pageOf({ limit, after })),
  );

  app.get(
    '/tasks',
    { config, schema: { querystring: taskQuery, response: { 200: listed(listedTaskSchema) } } },
    ({ store, query: { body: issuer, limit, after, ...filter } }) => listTasks(store, { ...filter, issuer }, pageOf({ limit, after })),
  );

  app.get('/deadlines', { config, schema: { querystring: dueQuery, response: { 200: dueListSchema } } }, ({ store, query }) =>
    listDue(store, dueQuestionOf(query)),
  );

  app.get(
    '/deadlines.:format',
    { config: answerFileConfig, schema: { params: answerFileParams, querystring: dueQuery, response: answerFile } },
    async (request, reply) => {
      const due = await listDue(request.store, dueQuestionOf(request.query), MOST_TASKS_OF_FILE);
      if (!due.isComplete) throw new KehoachError('due-too-many', { tasks: due.tasks, limit: MOST_TASKS_OF_FILE });
      return sendAnswerFile(request, reply, 'deadlines', (language) => dueAnswer(due, language));
    },
  );
}

function dueQuestionOf({ from: start, to: end, body: issuer, ...filter }: z.infer<typeof dueQuery>): DueQuestion {
  return { days: { start, end }, issuer, ...filter };
}
