import { z } from 'zod';
import * as schemas from '../schemas/index.js';
import { namedSchemas } from '../schemas/named-schemas.js';

/** The JSON Schemas (draft 2020-12) of what other programs read, by file name. */
export function jsonSchemas(): Record<string, string> {
  return { 'plan-record.json': render(schemas.planRecordSchema) };
}

/** Each schema stands once, under $defs. */
function render(schema: z.ZodType): string {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of namedSchemas(schemas)) if (part !== schema) names.add(part, { id });
  return `${JSON.stringify(z.toJSONSchema(schema, { metadata: names }), undefined, 2)}\n`;
}
