import type { ContactGap, Gap, LevelGap, Meetings, Side } from '@samenspel/shared/insight';
import type { BoardSettings, MunicipalityId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { inSentence, municipalityName, roleName } from '../describe.ts';
import { type Dated, roundInSentence } from '../roundName.ts';
import { listed } from './lists.ts';

/** What sentences need to know beside the difference itself. */
export interface Told {
  readonly settings: BoardSettings;
  /** The round that is compared with; undefined when none is. */
  readonly since: Since | undefined;
}

/** An earlier round, with what its name is made of. */
export interface Since {
  readonly round: Dated;
  readonly meetings: Meetings;
}

const sinceWords = (since: Since | undefined) =>
  since ? roundInSentence(since.round, since.meetings) : '';

/** More names than this in one sentence are a number. */
const NAMED = 3;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function aboutWhom(gap: Gap, { settings }: Told): string {
  if (gap.municipality !== undefined) return municipalityName(settings, gap.municipality);
  return gap.role === undefined ? '' : inSentence(roleName(settings, gap.role));
}

function roleNames(sides: readonly Side[], { settings }: Told): string[] {
  return sides.flatMap(({ who }) =>
    who.is === 'role' ? [inSentence(roleName(settings, who.role))] : [],
  );
}

function rolesSentence(gap: LevelGap, told: Told): string {
  const count = gap.size;
  const [first = '', second = '', ...more] = roleNames([...gap.low, ...gap.high], told);
  const municipality = aboutWhom(gap, told);
  const two = { first: capital(first), second, count };
  if (gap.municipality === undefined) {
    return more.length > 0 ? m.insight_all_roles_many({ count }) : m.insight_all_roles_two(two);
  }
  if (more.length > 0) return m.insight_roles_many({ municipality, count });
  return m.insight_roles_two({ ...two, municipality });
}

/** Whether all of them are municipalities; else they are called partners. */
function areMunicipalities({ sides }: Gap, { settings }: Told): boolean {
  const kinds = new Map<MunicipalityId, string>(
    settings.municipalities.map(({ id, kind }) => [id, kind]),
  );
  return sides.every(
    ({ who }) => who.is !== 'municipality' || kinds.get(who.municipality) === 'municipality',
  );
}

const stands = (sides: readonly Side[], is: Side['who']['is']) =>
  sides.some(({ who }) => who.is === is);

function levelSentence(gap: LevelGap, told: Told): string {
  const count = gap.size;
  const who = aboutWhom(gap, told);
  switch (gap.kind) {
    case 'roles':
      return rolesSentence(gap, told);
    case 'municipalities':
      return areMunicipalities(gap, told)
        ? m.insight_municipalities({ count })
        : m.insight_partners({ count });
    case 'perception': {
      const words = { municipality: who, count };
      return stands(gap.high, 'partners')
        ? m.insight_seen_higher(words)
        : m.insight_seen_lower(words);
    }
    case 'ambition':
      return stands(gap.high, 'ambition')
        ? m.insight_wants_further({ who: capital(who), count })
        : m.insight_wants_less({ who: capital(who), count });
    case 'change': {
      const [then, now] = stands(gap.low, 'earlier') ? [gap.low, gap.high] : [gap.high, gap.low];
      const [from, to] = [then[0]?.level ?? '', now[0]?.level ?? ''];
      return m.insight_changed({ municipality: who, from, to, round: sinceWords(told.since) });
    }
  }
}

function partnersWithoutContact(gap: ContactGap, { settings }: Told): string {
  const ids = gap.noContact.flatMap(({ who }) =>
    who.is === 'municipality' ? [who.municipality] : [],
  );
  const names = ids.slice(0, NAMED).map((id) => municipalityName(settings, id));
  const more = ids.length - NAMED;
  const all = listed(more > 0 ? [...names, m.insight_more_sides({ count: more })] : names);
  return m.insight_no_contact_partners({ names: all, count: ids.length });
}

function rolesWithoutContact(gap: ContactGap, told: Told): string {
  const names = roleNames(gap.noContact, told);
  const roles = capital(listed(names));
  const municipality = aboutWhom(gap, told);
  const one = names.length === 1;
  if (gap.municipality === undefined) {
    return one
      ? m.insight_no_contact_all_role({ roles })
      : m.insight_no_contact_all_roles({ roles });
  }
  return one
    ? m.insight_no_contact_role({ roles, municipality })
    : m.insight_no_contact_roles({ roles, municipality });
}

function contactSentence(gap: ContactGap, told: Told): string {
  const who = aboutWhom(gap, told);
  const round = sinceWords(told.since);
  switch (gap.between) {
    case 'roles':
      return rolesWithoutContact(gap, told);
    case 'municipalities':
      return partnersWithoutContact(gap, told);
    case 'perception':
      return stands(gap.noContact, 'self')
        ? m.insight_no_contact_self({ municipality: who })
        : m.insight_no_contact_seen({ municipality: who });
    case 'ambition':
      return stands(gap.noContact, 'now')
        ? m.insight_no_contact_now({ who: capital(who) })
        : m.insight_no_contact_wanted({ who: capital(who) });
    case 'change':
      return stands(gap.noContact, 'earlier')
        ? m.insight_no_contact_before({ municipality: who, round })
        : m.insight_no_contact_since({ municipality: who, round });
  }
}

/** The difference in one plain sentence, without its subject and without a full stop. */
export function gapSentence(gap: Gap, told: Told): string {
  return gap.kind === 'contact' ? contactSentence(gap, told) : levelSentence(gap, told);
}

/** The same with the subject it is about: "Arbeidsmarkt: gemeenten verschillen 3 niveaus". */
export function gapWithLane(gap: Gap, lane: string, told: Told): string {
  return m.insight_with_lane({ lane, sentence: gapSentence(gap, told) });
}
