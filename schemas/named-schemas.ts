import { z } from 'zod';

/** Every schema that modules export, by its name: "taskSchema" is "Task". */
export function namedSchemas(...modules: readonly Readonly<Record<string, unknown>>[]): [name: string, schema: z.ZodType][] {
  return modules.flatMap((exported) =>
    Object.entries(exported).flatMap(([name, schema]): [string, z.ZodType][] =>
      schema instanceof z.ZodType ? [[definitionName(name), schema]] : [],
    ),
  );
}

function definitionName(exportName: string): string {
  return exportName.charAt(0).toUpperCase() + exportName.slice(1).replace(/Schema$/u, '');
}
