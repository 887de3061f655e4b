import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';
import { packageRoot } from '../../src/config/package.js';
import { describeIssue } from '../../src/errors/describe-issue.js';
import { issueTable } from '../../src/errors/issue-table.js';

const folder = join(packageRoot, 'fixtures', 'plans');

test.each(readdirSync(folder))('every issue of %s has words with nothing left open', async (name) => {
  const { issues, tasks } = await readPlan(readFileSync(join(folder, name)));
  for (const issue of [...issues, ...tasks.flatMap((task) => task.issues ?? [])]) {
    expect(Object.keys(issueTable)).toContain(issue.code);
    expect(describeIssue(issue, 'vi')).not.toMatch(/…$|: …|"…"/u);
  }
});
