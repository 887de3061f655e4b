import { expect, test } from '@jest/globals';
import { replaceSection } from '../../bench/results-page.js';

const page = '# Accuracy\n\nold\n\n## By format\n\n| a |\n\n## Misses\n\nnone\n';

test('a section is measured anew, the others stay', () => {
  expect(replaceSection(page, '## By format', '| b |\n')).toBe('# Accuracy\n\nold\n\n## By format\n\n| b |\n\n## Misses\n\nnone\n');
  expect(replaceSection(page, '# Accuracy', 'new')).toBe('# Accuracy\n\nnew\n\n## By format\n\n| a |\n\n## Misses\n\nnone\n');
  expect(replaceSection(page, '## Misses', 'one')).toBe('# Accuracy\n\nold\n\n## By format\n\n| a |\n\n## Misses\n\none\n');
});

test('what stands below the headings of a section goes with it', () => {
  expect(replaceSection('# Hostile\n\n## Each kind\n\n### pdf\n\nold\n\n## Fuzzing\n\nnone\n', '## Each kind', '### docx\n\nnew')).toBe(
    '# Hostile\n\n## Each kind\n\n### docx\n\nnew\n\n## Fuzzing\n\nnone\n',
  );
});

test('a section that is new comes last', () => {
  expect(replaceSection(page, '## Speed', 'fast')).toBe(`${page}\n## Speed\n\nfast\n`);
  expect(replaceSection('', '## Speed', 'fast')).toBe('## Speed\n\nfast\n');
});
