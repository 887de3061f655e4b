/**
 * The id of a body is its slug and, from the nearest out, what it belongs to:
 * "so-noi-vu@hai-duong", "khoa-noi@benh-vien-tinh@hai-duong". Outermost stands
 * the area ("hai-duong", "nghe-an.vinh", "?" where nothing tells it), or the
 * central body of which it is a unit ("vu-phap-che@bnv"). The slug of a group
 * begins with "group:".
 */
const AGENCY_ID = /^(?:group:)?[a-z0-9.-]+(?:@[a-z0-9.?-]+)*$/u;

/** Words of a name are none. */
export function isAgencyId(text: string): boolean {
  return AGENCY_ID.test(text);
}

/** "so-noi-vu@hai-duong" → "so-noi-vu" */
export function slugOfAgency(id: string): string {
  return parts(id)[0];
}

/** "khoa-noi@benh-vien-tinh@hai-duong" → "benh-vien-tinh@hai-duong" */
export function ownerOfAgency(id: string): string | undefined {
  const [, ...owners] = parts(id);
  return owners.length === 0 ? undefined : owners.join('@');
}

/** "khoa-noi@benh-vien-tinh@hai-duong" → "hai-duong" */
export function outermostOwner(id: string): string | undefined {
  const [, ...owners] = parts(id);
  return owners.at(-1);
}

function parts(id: string): [string, ...string[]] {
  const [slug = '', ...owners] = id.split('@');
  return [slug, ...owners];
}
