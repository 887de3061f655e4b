import { isNationalCongress } from '../../../knowledge/instruments/party-congresses.js';
import { provinceRegister } from '../../../knowledge/agencies/provinces.js';
import type { CongressReading, PlenumReading } from '../reading.js';
import { readArea } from './area.js';
import { areaOfContext, type ReferenceContext } from './reference-context.js';
import type { Settlement } from './identity.js';

/** "nghi-quyet-dai-hoi:dang:13", "nghi-quyet-dai-hoi:dang-bo@binh-dinh:20". */
export function settleCongress({ congress, organisation }: CongressReading, context: ReferenceContext): Settlement {
  const isNational = organisation === undefined && isNationalCongress(congress);
  const area = isNational ? undefined : areaOf(organisation ?? '', context);
  const issuer = isNational ? 'dang' : `dang-bo@${area?.area ?? '?'}`;
  return {
    id: `nghi-quyet-dai-hoi:${issuer}:${congress}`,
    candidates: [],
    type: 'nghi-quyet-dai-hoi',
    issuer,
    resolution: area?.fromContext ? 'context' : 'unnumbered',
    flags: [],
    confidence: 1,
  };
}

function areaOf(organisation: string, context: ReferenceContext): { area: string; fromContext: boolean } | undefined {
  const named = readArea(organisation, context, context.issuedOn);
  if (named) return named;
  const province = provinceRegister().longestAt(organisation, 'Đảng bộ '.length)?.province.slug;
  if (province !== undefined) return { area: province, fromContext: false };
  const area = areaOfContext(context);
  return organisation === '' && area !== undefined ? { area, fromContext: true } : undefined;
}

/** "nghi-quyet-trung-uong:k12:6". */
export function settlePlenum({ type, plenum, term }: PlenumReading): Settlement {
  const kind = `${type.slug}-trung-uong`;
  return {
    id: `${kind}:${term === undefined ? '?' : `k${term}`}:${plenum}`,
    candidates: [],
    type: kind,
    issuer: 'tw',
    resolution: 'unnumbered',
    flags: [],
    confidence: term === undefined ? 0.6 : 1,
  };
}
