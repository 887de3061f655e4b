import type { FastifyRequest } from 'fastify';
import { KehoachError } from '../../errors/kehoach-error.js';
import { findPlan } from '../../questions/plans/find-plan.js';
import { hasImport } from '../../store/imports/has-import.js';

const PLAN_ID = /^[0-9a-f]{64}$/u;

/**
 * What the address names is there for whoever asks, and is from here on called
 * by its id: one name may mean one plan to an account of a unit and another to
 * the program that changes it.
 *
 * @throws KehoachError "plan-not-found", "plan-ambiguous", "import-not-found"
 */
export async function findNamedItem(request: FastifyRequest): Promise<void> {
  const { params, routeOptions, actor, store } = request;
  const { url = '' } = routeOptions;
  if (!hasId(params)) return;
  const isBound = actor.unit !== null;
  if (/\/plans\/:id(?:\/|$)/u.test(url) && (isBound || !PLAN_ID.test(params.id))) params.id = (await findPlan(store, params.id)).id;
  if (/\/imports\/:id(?:\/|$)/u.test(url) && isBound) await requireImport(request, params.id);
}

async function requireImport({ store }: FastifyRequest, id: string): Promise<void> {
  const isThere = /^\d{1,9}$/u.test(id) && (await hasImport(store, Number(id)));
  if (!isThere) throw new KehoachError('import-not-found', { import: id });
}

function hasId(params: unknown): params is { id: string } {
  return typeof params === 'object' && params !== null && 'id' in params && typeof params.id === 'string';
}
