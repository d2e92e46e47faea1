import * as v from 'valibot';
import { clean, LIMITS } from './limits.ts';

/** The CBS code ("GM0228") where there is one, else a random id. Stable for the life of the board. */
export const MunicipalityId = v.pipe(v.string(), v.regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,40}$/));
export type MunicipalityId = v.InferOutput<typeof MunicipalityId>;

export const PartnerKind = v.picklist([
  'municipality',
  'province',
  'waterBoard',
  'region',
  'other',
]);
export type PartnerKind = v.InferOutput<typeof PartnerKind>;

/** #rrggbb */
export const HexColour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));

/** A partner on the board: most are municipalities, and the code says so throughout. */
export const Municipality = v.object({
  id: MunicipalityId,
  kind: PartnerKind,
  name: clean(LIMITS.name),
  /** Unique on the board, 2 to 4 capitals: colour alone never says which municipality it is. */
  short: v.pipe(v.string(), v.regex(/^[\p{Lu}\p{N}]{2,4}$/u)),
  colour: HexColour,
});
export type Municipality = v.InferOutput<typeof Municipality>;

/** White text reads on each (at least 4.5:1); neighbours in the list differ in hue and in lightness. */
export const PARTNER_COLOURS = [
  '#0B6E99',
  '#C2502D',
  '#7B4FA3',
  '#2E7D4F',
  '#B0307A',
  '#8A6A00',
  '#3E5CC9',
  '#5F6B6D',
  '#9C3D3D',
  '#14747A',
  '#6B4A2B',
  '#4A4E9E',
  '#A14A86',
  '#3F6B1F',
  '#1F5673',
  '#94531A',
] as const;

function letters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^['’]s[- ]/iu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '');
}

/**
 * A code of three capitals for a partner, unique beside those already given: the first letters,
 * then the next distinguishing one (Leiden LEI, Leiderdorp LED).
 */
export function shortFor(name: string, taken: ReadonlySet<string>): string {
  const text = letters(name).padEnd(3, 'X');
  const two = text.slice(0, 2);
  for (let i = 2; i < text.length; i++) {
    const short = two + text[i];
    if (!taken.has(short)) return short;
  }
  for (let n = 2; ; n++) {
    const short = text.slice(0, n < 10 ? 2 : 1) + n;
    if (!taken.has(short)) return short;
  }
}
