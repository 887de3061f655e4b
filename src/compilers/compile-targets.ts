import type { Amount, Target } from '../../schemas/index.js';
import type { AmountNode, TargetNode } from '../tree/target-node.js';
import { evidence, textValue } from './evidence.js';
import { compileDeadline } from './compile-tasks.js';

export function compileTarget({
  source,
  start,
  end,
  of,
  measure,
  deadline,
  path,
  comparator,
  value,
  unit,
  outOf,
  change,
}: TargetNode): Target {
  return {
    path,
    ...(measure ? { measure: textValue(source, measure.start, measure.end) } : {}),
    ...(of ? { of: textValue(source, of.start, of.end) } : {}),
    comparator,
    value,
    unit,
    ...(outOf === undefined ? {} : { outOf }),
    ...(change ? { change } : {}),
    ...(deadline ? { deadline: compileDeadline(deadline) } : {}),
    ...evidence(source, start, end),
  };
}

export function compileAmount({ source, start, end, path, value }: AmountNode): Amount {
  return { path, value, ...evidence(source, start, end) };
}
