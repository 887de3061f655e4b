import { z } from 'zod';
import { correctPlan } from '../../../pipelines/correct-plan.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { listCorrectableFields } from '../../questions/plans/list-correctable-fields.js';
import { listCorrections } from '../../questions/plans/list-corrections.js';
import { undoCorrection } from '../../store/saving/correct-plan.js';
import { correctableFieldSchema, listedCorrectionSchema } from '../answers/plans.js';
import type { App } from '../app.js';
import type { HttpContext } from '../http-context.js';
import { calledParams, numberField } from '../path-params.js';
import { doerOf } from '../request-actor.js';

const proposal = z.object({ path: z.string().min(1).max(500), value: z.string().max(20_000), note: z.string().max(2000).optional() });
const numbered = calledParams.extend({ number: numberField });

/** What persons put right in a plan. */
export function correctionRoutes(app: App, { store: wholeStore }: HttpContext): void {
  const viewer = { needs: 'viewer', owner: 'plan' } as const;
  const editor = { needs: 'editor', owner: 'plan' } as const;

  const corrections = z.array(listedCorrectionSchema);

  app.get(
    '/plans/:id/corrections',
    { config: viewer, schema: { params: calledParams, response: { 200: corrections } } },
    ({ store, params: { id } }) => listCorrections(store, id),
  );

  const correctable = { params: calledParams, response: { 200: z.array(correctableFieldSchema) } };
  app.get('/plans/:id/correctable', { config: viewer, schema: correctable }, ({ store, params: { id } }) =>
    listCorrectableFields(store, id),
  );

  app.post(
    '/plans/:id/corrections',
    { config: editor, schema: { params: calledParams, body: proposal, response: { 201: corrections } } },
    async (request, reply) => {
      const { path, value: text, note: why } = request.body;
      return reply.code(201).send(await correctPlan(wholeStore, request.params.id, [{ path, text }], { ...doerOf(request), why }));
    },
  );

  app.delete(
    '/plans/:id/corrections/:number',
    { config: editor, schema: { params: numbered, response: { 200: corrections } } },
    async (request) => {
      const { id, number } = request.params;
      const isOfPlan = (await listCorrections(request.store, id)).some((correction) => correction.id === number);
      if (!isOfPlan || !(await undoCorrection(wholeStore, number, doerOf(request))))
        throw new KehoachError('correction-not-found', { correction: number });
      return listCorrections(request.store, id);
    },
  );
}
