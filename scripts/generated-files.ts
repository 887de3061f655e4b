import { errorDocs } from './error-docs.js';
import { jsonSchemas } from './json-schemas.js';

/** Path from the root of the package → content, for every file that is generated and committed. */
export function generatedFiles(): Record<string, string> {
  const schemas = Object.entries(jsonSchemas()).map(([name, text]) => [`schemas/json/${name}`, text]);
  return { ...Object.fromEntries(schemas), 'docs/errors.md': errorDocs() };
}
