import type { NewPartner } from '@samenspel/shared/protocol';
import { LIMITS, type Locale, type PartnerKind } from '@samenspel/shared/records';
import type { ReferenceMunicipality } from '@samenspel/shared/reference/municipalities';
import type { ReferenceRegion } from '@samenspel/shared/reference/regions';
import { plain } from './searchMunicipalities.ts';

/** A partner that was chosen, and how: a change of region takes away only what a region brought. */
export interface ChosenPartner extends NewPartner {
  readonly from: 'region' | 'hand';
}

/** A region to start from: a known collaboration, or a safety region. */
export interface StartRegion {
  /** 'region:<id>' or 'safety:<name>'. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly ReferenceMunicipality[];
  readonly tasks: ReferenceRegion['tasks'];
}

export interface StartRegions {
  readonly regions: readonly StartRegion[];
  readonly safetyRegions: readonly StartRegion[];
}

/** Everything a board can start from. */
export function startRegions(
  regions: readonly ReferenceRegion[],
  municipalities: readonly ReferenceMunicipality[],
): StartRegions {
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const safety = new Map<string, ReferenceMunicipality[]>();
  for (const municipality of municipalities) {
    const members = safety.get(municipality.safetyRegion) ?? [];
    safety.set(municipality.safetyRegion, [...members, municipality]);
  }
  return {
    regions: regions
      .map(({ id, name, members, tasks }) => ({
        id: `region:${id}`,
        name,
        members: members.flatMap((code) => byCode.get(code) ?? []),
        tasks,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    safetyRegions: [...safety]
      .map(([name, members]) => ({ id: `safety:${name}`, name, members, tasks: [] }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}

/** The partners after another region was chosen; undefined for none. What was picked by hand stays. */
export function withRegion(
  partners: readonly ChosenPartner[],
  region: StartRegion | undefined,
): ChosenPartner[] {
  const byHand = partners.filter(({ from }) => from === 'hand');
  const known = new Set(byHand.map(({ code }) => code));
  const members = (region?.members ?? [])
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => ({
      kind: 'municipality' as const,
      code,
      name,
      from: 'region' as const,
    }));
  return [...members, ...byHand];
}

/** The partners after municipalities were picked by hand: those that stayed in their order, new ones last. */
export function withMunicipalities(
  partners: readonly ChosenPartner[],
  picked: readonly { readonly code: string; readonly name: string }[],
): ChosenPartner[] {
  const wanted = new Set(picked.map(({ code }) => code));
  const kept = partners.filter(({ code }) => code === undefined || wanted.has(code));
  const known = new Set(kept.map(({ code }) => code));
  const added = picked
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => ({
      kind: 'municipality' as const,
      code,
      name,
      from: 'hand' as const,
    }));
  return [...kept, ...added];
}

/** The partners with one more, by name; undefined when one of that name and kind is there already. */
export function withOther(
  partners: readonly ChosenPartner[],
  { kind, name }: { readonly kind: PartnerKind; readonly name: string },
): ChosenPartner[] | undefined {
  const double = partners.some(
    (partner) => partner.kind === kind && plain(partner.name) === plain(name),
  );
  return double ? undefined : [...partners, { kind, name, from: 'hand' }];
}

/** A region's tasks, in the board's language. */
export function tasksOf(region: StartRegion, locale: Locale) {
  return region.tasks.map(({ name, description }) => ({
    title: name[locale].slice(0, LIMITS.title),
    description: description[locale],
  }));
}
