/** The commands in the ```sh blocks of a page, in their order; a line that ends with "\" goes on. */
export function shellCommands(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n(.*?)^```$/gmsu)]
    .flatMap(([, block = '']) => block.replace(/\\\n\s*/gu, '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

export interface ShellExample {
  command: string;
  /** The first lines or all of what it prints; "…" stands for what was left out. */
  output: string[];
}

/** The commands of each ```sh block with the lines of the ```text block right below it, if there is one. */
export function shellExamples(markdown: string): ShellExample[] {
  const blocks = [...markdown.matchAll(/^```sh\n(?<commands>.*?)^```$(?:\n\n```text\n(?<output>.*?)^```$)?/gmsu)];
  return blocks.flatMap(({ groups }) => {
    const commands = shellCommands(`\`\`\`sh\n${groups?.['commands'] ?? ''}\`\`\`\n`);
    const lines = (groups?.['output'] ?? '').split('\n').filter((line) => line !== '');
    return commands.map((command, index) => ({
      command,
      output: commands.length === 1 ? lines : lines.slice(index, index + 1),
    }));
  });
}

/** Does a line that was printed read as the page says, with anything in place of "…"? */
export function readsAs(printed: string, shown: string): boolean {
  const parts = shown.trimEnd().split(/\s*…\s*/u);
  let at = 0;
  for (const part of parts) {
    const found = printed.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.length > 1 || printed.trimEnd() === shown.trimEnd();
}
