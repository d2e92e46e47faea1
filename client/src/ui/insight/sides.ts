import type { Gap, PlacedSide, PlacedSpread, Side, Voice } from '@samenspel/shared/insight';
import type { ParticipantId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { describeProfile, inSentence, municipalityName, roleName } from '../describe.ts';
import { kindOf } from './choose.ts';
import { listed } from './lists.ts';
import type { Told } from './words.ts';

/** As many of one end are named; the others are counted. */
const NAMED = 4;
/** Up to so many sides all are named, also those between the ends. */
const ALL = 4;
/** As many groups are suggested to speak. */
const ASKED = 3;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "3 tot 5, meestal 4", "2 en 3", "4": every level in it is one that somebody chose. */
export function spreadWords({ counts, lowest, highest, mostly }: PlacedSpread): string {
  if (lowest === highest) return String(lowest);
  const chosen = counts.flatMap((count, index) => (count > 0 ? [String(index + 1)] : []));
  const spread = chosen.length === 2 ? listed(chosen) : m.insight_spread({ lowest, highest });
  if (mostly.length === chosen.length) return spread;
  return m.insight_spread_mostly({ spread, levels: listed(mostly.map(String)) });
}

function nameOf({ who }: Side, gap: Gap, { settings }: Told): string {
  switch (who.is) {
    case 'role':
      return inSentence(roleName(settings, who.role));
    case 'municipality':
      return municipalityName(settings, who.municipality);
    case 'self':
      return m.insight_side_self({
        municipality: municipalityName(settings, gap.municipality ?? ''),
      });
    case 'partners':
      return m.insight_side_partners();
    case 'now':
      return m.insight_side_now();
    case 'ambition':
      return m.insight_side_ambition();
    case 'earlier':
      return m.insight_side_earlier();
  }
}

/** The level that stands for a side, and how far its answers lie apart. */
function levelOf({ spread, level }: PlacedSide): string {
  const words = spreadWords(spread);
  return words === String(level) ? words : `${level} (${words})`;
}

/** What a side says: its level, or what it said instead. */
function answerOf(side: Side, gap: Gap): string {
  const { spread, level } = side;
  if (level !== null && !(gap.kind === 'contact' && isIn(side, gap.noContact)))
    return levelOf(side);
  const said = [
    ...(spread.none > 0 ? [m.insight_none()] : []),
    ...(spread.unknown > 0 ? [m.insight_unknown()] : []),
    ...(level === null ? [] : [levelOf(side)]),
  ];
  return said.join(' / ');
}

/** Those named: what is before what; else from the lowest end to the highest, each end apart. */
function endsNamed(gap: Gap): (readonly Side[])[] {
  if (['perception', 'ambition', 'change'].includes(kindOf(gap)))
    return gap.sides.map((side) => [side]);
  const [first, last] =
    gap.kind === 'contact' ? [gap.noContact, gap.onLadder] : [gap.low, gap.high];
  const between = gap.sides.filter((side) => !isIn(side, first) && !isIn(side, last));
  if (gap.sides.length > ALL) return [first, last];
  const placed = between.filter(({ level }) => level !== null);
  const off = between.filter(({ level }) => level === null);
  return [first, placed, last, off].filter((sides) => sides.length > 0);
}

const isIn = (side: Side, sides: readonly Side[]) =>
  sides.some(({ who }) => JSON.stringify(who) === JSON.stringify(side.who));

/** Who stands where: "Renswoude 1, Scherpenzeel 1 · Ede 4". Who rests on a single answer is said to. */
export function whoWords(gap: Gap, told: Told): string {
  const ends = endsNamed(gap);
  const allFew = ends.flat().every(({ few }) => few);
  const sideWords = (side: Side) => {
    const words = `${nameOf(side, gap, told)} ${answerOf(side, gap)}`;
    return side.few && !allFew ? m.insight_few({ side: words }) : words;
  };
  const endWords = (sides: readonly Side[]) => {
    const more = sides.length - NAMED;
    const named = sides.slice(0, NAMED).map(sideWords).join(', ');
    return more > 0 ? `${named}, ${m.insight_more_sides({ count: more })}` : named;
  };
  const sides = capital(ends.map(endWords).join(' · '));
  return allFew ? m.insight_few_all({ sides }) : sides;
}

/** Answers beside the ladder, in words; undefined when there are none, or all are named already. */
export function offWords(gap: Gap): string | undefined {
  const isSaid = gap.kind === 'contact' || gap.sides.length <= ALL;
  const isTold = (side: Side) =>
    side.level === null || (gap.kind === 'contact' && isIn(side, gap.noContact));
  const told = isSaid ? endsNamed(gap).flat().filter(isTold) : [];
  const sum = (which: 'none' | 'unknown') =>
    gap.off[which] - told.reduce((total, { spread }) => total + spread[which], 0);
  const [none, unknown] = [sum('none'), sum('unknown')];
  const answers = [
    ...(none > 0 ? [m.insight_off_none({ count: none })] : []),
    ...(unknown > 0 ? [m.insight_off_unknown({ count: unknown })] : []),
  ];
  return answers.length > 0 ? m.insight_off({ answers: answers.join(', ') }) : undefined;
}

/** Groups once, also where they stand at both ends, with how many people. */
function groupsOf(voices: readonly Voice[]): { readonly voice: Voice; readonly count: number }[] {
  const groups = new Map<string, { readonly voice: Voice; readonly people: Set<ParticipantId> }>();
  for (const voice of voices) {
    const key = [voice.municipality, voice.role].join('|');
    const group = groups.get(key) ?? { voice, people: new Set() };
    for (const participant of voice.participants) group.people.add(participant);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ voice, people }) => ({ voice, count: people.size }));
}

/** Who may want to speak; undefined when nobody can be named. */
export function askWords({ voices }: Gap, { settings }: Told): string | undefined {
  const groups = groupsOf(voices);
  if (groups.length === 0) return undefined;
  const words = groups.slice(0, ASKED).map(({ voice: { role, municipality }, count }) => {
    const voice = inSentence(describeProfile(settings, { name: '', role, municipality }));
    return m.insight_voice_people({ voice, count });
  });
  const more = groups.length - ASKED;
  const all = more > 0 ? [...words, m.insight_more_voices({ count: more })] : words;
  return m.insight_ask({ voices: all.join(', ') });
}
