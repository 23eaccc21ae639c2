import { committeeOf, fullIssuer } from '../documents/index.ts';
import { areElsewhere, readIssuingBody } from './issuing-body.ts';

/** The unit that a form is made for, as far as it is known. */
export interface Unit {
  /** Its committee's code, "HU". */
  readonly code: string;
  /** The line of the letterhead that names it, "HUYỆN ỦY BẢO LÂM"; null: only the code is known. */
  readonly name: string | null;
}

/** Whether a document is the unit's own, as far as the name of who issued it tells; 'unnamed': it tells nothing. */
type NamedIssuer = 'own' | 'other' | 'unnamed';

/**
 * Whose a document is by the name of its issuing body. It is another's only where level or place contradicts the
 * unit's: "Ban Thường vụ Huyện ủy", "Văn phòng" are the unit's own (src/rules/rulesets/README.md).
 */
export function namedIssuer(issuedBy: string | null, unit: Unit): NamedIssuer {
  const body = issuedBy === null ? null : readIssuingBody(issuedBy);
  if (!body) return 'unnamed';
  const committee = committeeOf(unit.code);
  const isOtherLevel = committee !== null && body.committees !== null && !body.committees.includes(committee);
  const own = unit.name === null ? null : readIssuingBody(unit.name);
  return isOtherLevel || (own && areElsewhere(body, own)) ? 'other' : 'own';
}

/**
 * What parts documents of one number: those of different bodies are different documents. "" for those that may be the
 * unit's; where the unit is not known, all that name no place are one.
 */
export function issuerKey(issuedBy: string | null, unit: Unit | null): string {
  const body = issuedBy === null ? null : readIssuingBody(issuedBy);
  if (!body || (unit && namedIssuer(issuedBy, unit) !== 'other')) return '';
  const places = body.places.map(({ kind, name }) => `${kind ?? ''} ${name}`);
  return [...(unit ? (body.committees ?? []) : []), ...places].join(', ');
}

/** Whether a code is the unit's, or that of one of its bodies: BTCHU of HU, BXDĐ of ĐU. */
export function isCodeOf(issuer: string, unit: string): boolean {
  const full = fullIssuer(issuer);
  return full.endsWith(unit) && /^\p{Lu}*$/u.test(full.slice(0, full.length - unit.length));
}

/** Whether a code is of the centre, or of the province above a unit. */
export function isSuperior(issuer: string, unit: string | null): boolean {
  return /TW$/u.test(issuer) || (/TU$/u.test(issuer) && unit !== 'TU');
}
