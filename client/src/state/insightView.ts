import type {
  Marker,
  MunicipalityId,
  RoleId,
  RoundId,
  RoundResult,
} from '@samenspel/shared/records';

/** Whose answers this window looks at; nothing chosen is everybody. It changes nothing of the board. */
export interface PeopleFilter {
  readonly roles: ReadonlySet<RoleId>;
  readonly municipalities: ReadonlySet<MunicipalityId>;
}

export const NO_FILTER: PeopleFilter = { roles: new Set(), municipalities: new Set() };

/** How this window looks at differences; never stored, never sent. */
export interface InsightView {
  /** The difference that was chosen in this window, by its id. */
  readonly gap: string | null;
  /** Session keys of the markers a difference is about: all others are drawn faint. Null: none is shown. */
  readonly lit: ReadonlySet<string> | null;
  readonly filter: PeopleFilter;
  /** The earlier round this window compares with. */
  readonly compare: RoundId | null;
  /** What that round showed; null while it is not here. */
  readonly since: RoundResult | null;
  /** It could not be fetched. */
  readonly missing: boolean;
  /** What the round that is shown gave at its reveal; null before it, and of an anonymous one. */
  readonly revealed: RoundResult | null;
}

export const NO_INSIGHT: InsightView = {
  gap: null,
  lit: null,
  filter: NO_FILTER,
  compare: null,
  since: null,
  missing: false,
  revealed: null,
};

/** Whether only some people are looked at. */
export function isFiltered({ roles, municipalities }: PeopleFilter): boolean {
  return roles.size > 0 || municipalities.size > 0;
}

/** Whether the filter lets through what a role says about a municipality. */
export function passes(
  { roles, municipalities }: PeopleFilter,
  role: RoleId,
  about: MunicipalityId,
): boolean {
  return (
    (roles.size === 0 || roles.has(role)) &&
    (municipalities.size === 0 || municipalities.has(about))
  );
}

const ownThen = new WeakMap<RoundResult, readonly Marker[]>();

/** Where people said that their own municipality stood. */
function ownNow(result: RoundResult): readonly Marker[] {
  const known = ownThen.get(result);
  if (known) return known;
  const homes = new Map(
    result.voices.map(({ participant, municipality }) => [participant, municipality]),
  );
  const own = result.markers.filter(
    ({ participant, about, kind }) => kind === 'now' && homes.get(participant) === about,
  );
  ownThen.set(result, own);
  return own;
}

/**
 * The markers from which trails lead to where things stand now: all of the reveal, or of an earlier round what people
 * said of their own municipality: there everything may have moved. The same list for the same results.
 */
export function beforeOf({
  since,
  revealed,
}: Pick<InsightView, 'since' | 'revealed'>): readonly Marker[] | undefined {
  return since ? ownNow(since) : revealed?.markers;
}

/** Something that is of one participant, about one partner. */
export interface Standing {
  readonly key: string;
  readonly role: RoleId;
  readonly about: MunicipalityId;
}

/** Whether a marker is drawn in full: it passes the filter, and belongs to the difference that is shown. */
export function isLit({ lit, filter }: InsightView, { key, role, about }: Standing): boolean {
  return (lit === null || lit.has(key)) && passes(filter, role, about);
}
