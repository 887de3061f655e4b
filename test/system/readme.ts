/** The commands in the ```sh blocks of a page, in their order; a line that ends with "\" goes on. */
export function shellCommands(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n(.*?)^```$/gmsu)]
    .flatMap(([, block = '']) => block.replace(/\\\n\s*/gu, '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
