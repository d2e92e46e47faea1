import type { BoardSettings, Municipality, RoleShape } from '@samenspel/shared/records';
import type { MarkerLook } from '../canvas/ladder/index.ts';
import * as m from '../i18n/generated/messages.js';
import type { ExportContent } from './content.ts';
import type { ExportOptions, ExportSource } from './options.ts';

/** What stands before the words of an entry. */
export type LegendSign =
  | { readonly kind: 'marker'; readonly look: MarkerLook }
  /** A municipality, without saying a role. */
  | { readonly kind: 'code'; readonly code: string; readonly colour: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'wanted' }
  | { readonly kind: 'none' };

export interface LegendEntry {
  readonly sign: LegendSign;
  readonly words: string;
}

export interface LegendGroup {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

const NEUTRAL = '#3D5A61';

function sample(shape: RoleShape, colour: string, code: string): MarkerLook {
  return { shape, colour, code, perceived: false, kind: 'now', mine: false, count: 1 };
}

const sign = (look: MarkerLook): LegendSign => ({ kind: 'marker', look });

/** What the picture's signs mean, in the board's language: only what is to be seen in it. */
export function legendOf(
  content: ExportContent,
  { board }: ExportSource,
  { names }: ExportOptions,
): LegendGroup[] {
  const { settings } = board;
  if (!settings) return [];
  const groups: LegendGroup[] = [];
  const partners = partnersIn(content, settings);
  if (partners.length > 0) groups.push(partnerGroup(partners, settings));
  if (content.ladder) {
    groups.push(roleGroup(settings), markerGroup(content, settings));
    if (content.ladder.agreed.length > 0) groups.push(agreedGroup(settings));
  }
  if (names && board.participants.size > 0) groups.push(participantGroup(board, settings));
  return groups;
}

function partnersIn({ ladder, items }: ExportContent, settings: BoardSettings): Municipality[] {
  if (ladder) return [...settings.municipalities];
  const concerned = new Set(
    items.flatMap(({ item }) => (item.type === 'task' ? item.concerns : [])),
  );
  return settings.municipalities.filter(({ id }) => concerned.has(id));
}

function partnerGroup(partners: readonly Municipality[], { locale }: BoardSettings): LegendGroup {
  const onlyMunicipalities = partners.every(({ kind }) => kind === 'municipality');
  const heading = onlyMunicipalities ? m.export_municipalities : m.export_partners;
  return {
    heading: heading({}, { locale }),
    entries: partners.map(({ short, name, colour }) => ({
      sign: { kind: 'code', code: short, colour },
      words: name,
    })),
  };
}

function roleGroup({ roles, locale }: BoardSettings): LegendGroup {
  return {
    heading: m.export_roles({}, { locale }),
    entries: roles.map(({ shape, name }) => ({
      sign: sign(sample(shape, NEUTRAL, '')),
      words: name,
    })),
  };
}

function markerGroup({ ladder }: ExportContent, settings: BoardSettings): LegendGroup {
  const { locale, municipalities, roles } = settings;
  const [partner] = municipalities;
  const shape = roles[0]?.shape ?? 'circle';
  const self = sample(shape, partner?.colour ?? NEUTRAL, partner?.short ?? '');
  const perceived: MarkerLook = { ...self, perceived: true };
  const drawn = ladder?.markers ?? [];
  const entries: LegendEntry[] = [
    { sign: sign(self), words: m.export_self({}, { locale }) },
    { sign: sign(perceived), words: m.export_perceived({}, { locale }) },
    { sign: sign({ ...self, kind: 'ambition' }), words: m.export_ambition({}, { locale }) },
  ];
  if (drawn.some(({ group }) => group.length > 1)) {
    entries.push({ sign: sign({ ...perceived, count: 3 }), words: m.export_count({}, { locale }) });
  }
  return { heading: m.export_markers({}, { locale }), entries };
}

function agreedGroup({ locale }: BoardSettings): LegendGroup {
  return {
    heading: m.export_agreed({}, { locale }),
    entries: [
      { sign: { kind: 'now' }, words: m.export_agreed_now({}, { locale }) },
      { sign: { kind: 'wanted' }, words: m.export_agreed_wanted({}, { locale }) },
      { sign: { kind: 'none' }, words: m.export_agreed_note({}, { locale }) },
    ],
  };
}

function participantGroup(
  { participants }: ExportSource['board'],
  { roles, municipalities, locale }: BoardSettings,
): LegendGroup {
  const entries: LegendEntry[] = [];
  for (const { name, role, municipality } of participants.values()) {
    const from = municipalities.find(({ id }) => id === municipality)?.name;
    const as = roles.find(({ id }) => id === role)?.name;
    if (from === undefined || as === undefined) continue;
    const words = m.export_person({ name, role: as, municipality: from }, { locale });
    entries.push({ sign: { kind: 'none' }, words });
  }
  return { heading: m.export_participants({}, { locale }), entries };
}
