import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { jsonSchemas } from '../../scripts/json-schemas.js';
import { packageRoot } from '../../src/config/package.js';

const folder = join(packageRoot, 'schemas', 'json');

test('schemas/json holds exactly what the schemas say (npm run update writes it)', () => {
  const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(Object.fromEntries(committed)).toEqual(jsonSchemas());
});

test('unknown fields are refused and sections nest', () => {
  const schema: unknown = JSON.parse(jsonSchemas()['plan-record.json'] ?? '');
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['id', 'header', 'sections', 'tasks', 'references', 'issues']),
  });
  expect(JSON.stringify(schema)).toContain('"$ref":"#/$defs/');
});
