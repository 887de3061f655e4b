import { z } from 'zod';
import { evidenceShape } from './value.js';

/**
 * A unit that the text names.
 *
 * `value` is `slug[@area]` for a body ("so-noi-vu@hai-duong",
 * "ubnd@hai-duong.chi-linh", "bnv"), `slug@parent` for a unit inside a body
 * ("van-phong@so-khcn@quang-binh"), `group:slug[@area or body]` for a group,
 * or null when it cannot be told which unit is meant.
 *
 * `kind` tells what the words are: the name of a body, a group of bodies,
 * words that name a body only with regard to the issuer ("Văn phòng Sở"), or
 * people. `origin` is "inferred" when a part of the id (mostly the area) comes
 * from the issuer and not from the words.
 */
export const agencySchema = z.strictObject({
  value: z.string().nullable(),
  name: z.string(),
  kind: z.enum(['agency', 'group', 'relative', 'person']),
  of: z.string().optional(),
  ...evidenceShape,
});

export type Agency = z.infer<typeof agencySchema>;
