import { z } from 'zod';
import * as schemas from '../schemas/index.js';

/** The JSON Schemas (draft 2020-12) of what other programs read, by file name. */
export function jsonSchemas(): Record<string, string> {
  return { 'plan-record.json': render(schemas.planRecordSchema) };
}

function render(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { metadata: namedSchemas() }), undefined, 2)}\n`;
}

/** Every exported schema under its name, "taskSchema" as "Task", so that each stands once under $defs. */
function namedSchemas(): z.core.$ZodRegistry<{ id: string }> {
  const names = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema instanceof z.ZodType && schema !== schemas.planRecordSchema) names.add(schema, { id: definitionName(name) });
  }
  return names;
}

function definitionName(exportName: string): string {
  return exportName.charAt(0).toUpperCase() + exportName.slice(1).replace(/Schema$/u, '');
}
