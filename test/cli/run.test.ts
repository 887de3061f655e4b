import { describe, expect, test } from '@jest/globals';
import { packageVersion } from '../../src/config/package.js';
import { runCli } from './run-cli.js';

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']]])('kehoach %j lists every command', async (args) => {
    const { exitCode, out, err } = await runCli(args);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const command of ['import', 'list', 'show', 'cites', 'extract', 'parse'])
      expect(out).toMatch(new RegExp(`^ {2}${command} `, 'mu'));
  });

  test.each<[string[], Record<string, string>, string]>([
    [['--help'], {}, 'Cách dùng: kehoach LỆNH'],
    [['--help'], { LANG: 'en_US.UTF-8' }, 'Usage: kehoach COMMAND'],
    [['--help', '--lang', 'en'], {}, 'Usage: kehoach COMMAND'],
    [['--lang=vi', '--help'], { LANG: 'en_US.UTF-8' }, 'Cách dùng: kehoach LỆNH'],
  ])('%j with %j speaks the language asked for', async (args, env, usage) => {
    expect((await runCli(args, { env })).out).toContain(usage);
  });

  test.each(['import', 'list', 'show', 'cites', 'extract', 'parse'])('kehoach %s --help teaches with an example', async (command) => {
    const { exitCode, out } = await runCli([command, '--help', '--lang', 'en']);
    expect(exitCode).toBe(0);
    expect(out).toContain(`Usage: kehoach ${command} `);
    expect(out).toMatch(new RegExp(`^ {2}.*kehoach ${command} `, 'mu'));
    const described = [...out.matchAll(/^ {2}--[a-z-]+.*$/gmu)].map(([line]) => line);
    expect(described.filter((line) => /^ {2}--\S+(?: [\S]+)?\s*$/u.test(line))).toEqual([]);
  });

  test('fits a narrow screen', async () => {
    const { out } = await runCli(['cites', '--help'], { width: 50 });
    expect(out.split('\n').filter((line) => line.length > 50 && !line.includes('kehoach '))).toEqual([]);
  });

  test('--version', async () => {
    expect((await runCli(['--version'])).out).toBe(`${packageVersion}\n`);
  });
});

describe('wrong command lines end with code 1, words and a remedy on stderr, nothing on stdout', () => {
  test.each([
    [['improt'], 'There is no command "improt".\nDid you mean "import"?'],
    [['--stoer', 'x'], 'There is no option --stoer.\nDid you mean --store?'],
    [['list', '--jsno'], 'There is no option --jsno.\nDid you mean --json?'],
    [['list', '-x'], 'There is no option -x.'],
    [['list', '--json=yes'], '"yes" is no value for --json.'],
    [['parse', 'references', '--year'], '--year needs a value.\nWrite --year YEAR.'],
    [['parse', 'references', '--year', '--lines'], '--year needs a value.'],
    [['parse', 'references', '--year', '20'], '"20" is no value for --year.'],
    [['parse', 'verbs'], '"verbs" is no value for kehoach parse.\nExpected: references, deadlines, agencies.'],
    [['list', 'extra'], 'list takes no further "extra".'],
    [['show'], 'show needs PLAN.'],
    [['import'], 'import needs PATH….'],
    [['list', '--store', '/nowhere/at/all'], 'There is no store at /nowhere/at/all yet.'],
    [['list', '--lang', 'fr'], 'Setting "language" (from --lang) is wrong'],
  ])('%j', async (args, words) => {
    const { exitCode, out, err } = await runCli(args, { env: { LANG: 'en' } });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain(words);
    expect(err.trim().split('\n').length).toBeGreaterThanOrEqual(2);
  });

  test('in Vietnamese unless asked otherwise', async () => {
    expect((await runCli(['improt'])).err).toBe('Không có lệnh "improt".\nCó phải "import"? Xem các lệnh bằng kehoach --help.\n');
  });
});
