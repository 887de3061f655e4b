import { agencyRegister, type AgencyEntry } from '../../../knowledge/agencies/agencies.js';

/** "ĐU" is the code of a commune's Đảng ủy and of those inside offices: "Đảng ủy UBND tỉnh", "Đảng ủy Công an tỉnh". */
export function bodyInside({ name, slug: own }: AgencyEntry, words = ''): { body: AgencyEntry; rest: string } | undefined {
  const named = agencyRegister().longestAt(words, startBehindBoard(words, name));
  const [body] = named?.values ?? [];
  const isInside = body?.codes.length === 0 && body.area !== 'none' && body.slug.startsWith(`${own}-`) && body.name.startsWith(`${name} `);
  return named && isInside ? { body, rest: words.slice(named.end) } : undefined;
}

/** "Ban Thường vụ | Đảng ủy UBND tỉnh": the board decides for the body that it belongs to. */
function startBehindBoard(words: string, name: string): number {
  const board = agencyRegister().longestAt(words, 0);
  return board?.values.some((entry) => entry.name.endsWith(` ${name}`)) ? board.end - name.length : 0;
}
