import { describe, expect, test } from '@jest/globals';
import { pageLine } from '../../../src/cli/output/page-line.js';
import { pipe } from '../terminal.js';

function written(isScreen: boolean, path: string, width = 80): string[] {
  const pieces: string[] = [];
  const line = pageLine('vi', {
    ...pipe,
    width,
    isInteractive: { ...pipe.isInteractive, stderr: isScreen },
    err: (text) => pieces.push(text),
  });
  line.show(path, 3, 12);
  line.clear();
  return pieces;
}

describe('the line of pages', () => {
  test.each([
    ['names the file without its folder', '/kế hoạch/so-y-te.pdf', 80, 'trang 3/12  so-y-te.pdf'],
    ['never needs a second line', '/so-y-te-ban-ky-so.pdf', 20, 'trang 3/12  so-y-te'],
    ['is no way for a name to steer the screen', '/so\u001B[2Jyte.pdf', 80, 'trang 3/12  so [2Jyte.pdf'],
  ])('%s', (_, path, width, text) => {
    expect(written(true, path, width)).toEqual([`\r\u001B[K${text}`, '\r\u001B[K']);
  });

  test('is not written into a file', () => {
    expect(written(false, '/so-y-te.pdf')).toEqual([]);
  });
});
