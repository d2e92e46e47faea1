import { newSettings } from '@samenspel/shared/session';
import { MUNICIPALITIES } from '@samenspel/shared/reference/municipalities';
import { REGIONS } from '@samenspel/shared/reference/regions';
import { describe, expect, it } from 'vitest';
import {
  startRegions,
  withMunicipalities,
  withOther,
  withRegion,
} from '../src/pages/newBoard/draft.ts';
import { searchNames } from '../src/pages/newBoard/searchMunicipalities.ts';

const found = (typed: string) => searchNames(MUNICIPALITIES, typed).map(({ name }) => name);
const { regions, safetyRegions } = startRegions(REGIONS, MUNICIPALITIES);
const region = (name: string) => {
  const known = [...regions, ...safetyRegions].find((one) => one.name === name);
  if (!known) throw new Error(`no region ${name}`);
  return known;
};
const names = (partners: readonly { readonly name: string }[]) => partners.map(({ name }) => name);

describe('finding a municipality by a few letters', () => {
  it('puts the name itself before names that hold it', () => {
    expect(found('ede')[0]).toBe('Ede');
    expect(found('utrecht')[0]).toBe('Utrecht');
  });

  it('puts names that begin so before names that hold it', () => {
    expect(found('bar').slice(0, 2)).toEqual(['Barendrecht', 'Barneveld']);
    expect(found('bar')).not.toContain('Ede');
  });

  it.each([
    ['Den Haag', "'s-Gravenhage"],
    ['the hague', "'s-Gravenhage"],
    ['gravenh', "'s-Gravenhage"],
    ['s gravenhage', "'s-Gravenhage"],
    ['den bosch', "'s-Hertogenbosch"],
    ['sudwest', 'Súdwest-Fryslân'],
    ['súdwest fryslan', 'Súdwest-Fryslân'],
    ['alphen aan', 'Alphen aan den Rijn'],
  ])('"%s" finds %s first', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('finds all when nothing was typed, and none for nonsense', () => {
    expect(found(' ')).toHaveLength(MUNICIPALITIES.length);
    expect(found('qqq')).toEqual([]);
  });

  it('finds each by its own name and each of its aliases', () => {
    for (const { name, aliases } of MUNICIPALITIES)
      for (const typed of [name, ...aliases]) expect(found(typed)).toContain(name);
  });
});

describe('partners of a new board', () => {
  it('are the members of the region chosen', () => {
    expect(names(withRegion([], region('Regio Foodvalley')))).toEqual([
      'Barneveld',
      'Ede',
      'Nijkerk',
      'Renswoude',
      'Rhenen',
      'Scherpenzeel',
      'Veenendaal',
      'Wageningen',
    ]);
  });

  it('stay when picked by hand, while another region takes the place of the first', () => {
    const start = withRegion([], region('Regio Foodvalley'));
    const picked = withMunicipalities(start, [
      ...start.map(({ code = '', name }) => ({ code, name })),
      { code: 'GM0518', name: "'s-Gravenhage" },
    ]);
    const changed = withRegion(picked, region('Drechtsteden'));
    expect(names(changed)).toContain('Dordrecht');
    expect(names(changed)).toContain("'s-Gravenhage");
    expect(names(changed)).not.toContain('Ede');
    expect(names(withRegion(changed, undefined))).toEqual(["'s-Gravenhage"]);
  });

  it('are there once, also when their region is chosen after they were picked', () => {
    const ede = withMunicipalities([], [{ code: 'GM0228', name: 'Ede' }]);
    const all = withRegion(ede, region('Regio Foodvalley'));
    expect(names(all).filter((name) => name === 'Ede')).toHaveLength(1);
  });

  it('of another kind are added by name, once', () => {
    const kind = 'waterBoard';
    const first = withOther([], { kind, name: 'Vallei en Veluwe' });
    expect(names(first ?? [])).toEqual(['Vallei en Veluwe']);
    expect(withOther(first ?? [], { kind, name: 'vallei en  veluwe' })).toBeUndefined();
    expect(withOther(first ?? [], { kind: 'other', name: 'Vallei en Veluwe' })).toHaveLength(2);
  });

  it('keep others when municipalities are picked or dropped', () => {
    const board = withOther([], { kind: 'province', name: 'Gelderland' }) ?? [];
    const picked = withMunicipalities(board, [{ code: 'GM0228', name: 'Ede' }]);
    expect(names(picked)).toEqual(['Gelderland', 'Ede']);
    expect(names(withMunicipalities(picked, []))).toEqual(['Gelderland']);
  });

  it('look as they will on the board, in the same order', () => {
    const partners = withRegion([], region('Regio Foodvalley'));
    const { municipalities } = newSettings('Bord', 'nl', partners);
    expect(names(municipalities)).toEqual(names(partners));
    expect(new Set(municipalities.map(({ short }) => short)).size).toBe(partners.length);
  });
});

it('every municipality lies in one safety region', () => {
  const members = safetyRegions.flatMap((one) => one.members);
  expect(members).toHaveLength(MUNICIPALITIES.length);
  expect(safetyRegions).toHaveLength(25);
});
