import type { Task } from '../../../schemas/index.js';
import type { ComparedTask } from './comparison.js';

export function comparedTask({ id, label, group, description, product, assignments, deadlines }: Task): ComparedTask {
  return {
    id,
    label,
    ...(group !== undefined && { group }),
    description: description.value ?? description.raw,
    product: product?.value ?? null,
    units: assignments.map(({ role, agency }) => ({ role, name: agency.name, id: agency.value })),
    deadlines: deadlines.map(({ raw }) => raw),
  };
}
