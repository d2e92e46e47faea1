import {
  type BoardSettings,
  type Question,
  type RoundLane,
  WHOLE,
} from '@samenspel/shared/records';
import { m } from '../../i18n/index.ts';
import type { Stop } from '../../state/round.ts';
import { municipalityName } from '../describe.ts';
import type { Screen } from './questions.ts';

/** What is asked, in a sentence. */
export function questionWords(
  settings: BoardSettings,
  { lane, question }: Pick<Screen, 'lane' | 'question'>,
  own: string,
): string {
  const municipality = municipalityName(settings, own);
  const whole = lane.id === WHOLE;
  const words: Readonly<Record<Question, () => string>> = {
    self: () =>
      whole ? m.guide_ask_self_whole({ municipality }) : m.guide_ask_self({ municipality }),
    partners: () => (whole ? m.guide_ask_partners_whole() : m.guide_ask_partners()),
    ambition: () =>
      whole ? m.guide_ask_ambition_whole({ municipality }) : m.guide_ask_ambition({ municipality }),
  };
  return words[question]();
}

/** What a lane was called when the round was asked; the whole is named by the screen. */
export function laneWords({ id, title }: RoundLane): string {
  if (id === WHOLE) return m.panels_whole_lane();
  return title.trim() === '' ? m.panels_untitled_task() : title;
}

/** A question of a round by its short name. */
export function partName(question: Question): string {
  const words: Readonly<Record<Question, () => string>> = {
    self: m.guide_part_self,
    partners: m.guide_part_partners,
    ambition: m.guide_part_ambition,
  };
  return words[question]();
}

/** Why no marker can be placed now. */
export function stopWords(stop: Stop): string {
  const words: Readonly<Record<Stop, () => string>> = {
    view: m.panels_readonly_text,
    join: m.panels_list_join_first,
    count: m.guide_stop_count,
    locked: m.guide_still,
    step: m.follow_locked_place,
    closed: m.guide_stop_closed,
    anonymous: m.guide_stop_anonymous,
  };
  return words[stop]();
}
