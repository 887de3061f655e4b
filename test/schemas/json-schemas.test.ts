import { expect, test } from '@jest/globals';
import { jsonSchemas } from '../../scripts/json-schemas.js';

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
