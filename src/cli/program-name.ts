/** How the person called us, so that a proposed command can be copied: npx sets npm_command. */
export function programName(env: Readonly<Record<string, string | undefined>>): string {
  return env['npm_command'] === 'exec' ? 'npx kehoach' : 'kehoach';
}
