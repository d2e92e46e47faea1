import {
  type MarkerSubject,
  type Municipality,
  type MunicipalityId,
  type Question,
  type Round,
  type RoundLane,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';

/** One question in one lane: what the guide shows at a time. */
export interface Screen {
  /** Names it among those of its round. */
  readonly key: string;
  readonly lane: RoundLane;
  readonly question: Question;
}

/** After the last question: all answers, and what is still open. */
export const OVERVIEW = 'overview';

const ORDER: readonly Question[] = ['self', 'partners', 'ambition'];

type Asking = Pick<Round, 'lanes' | 'questions'>;

/** What a round asks, lane by lane; in each first the own municipality, then the partners, then the ambition. */
export function screensOf(round: Asking, partners: readonly Municipality[]): readonly Screen[] {
  const questions = ORDER.filter(
    (question) =>
      round.questions.includes(question) && (question !== 'partners' || partners.length > 1),
  );
  return round.lanes.flatMap((lane) =>
    questions.map((question) => ({ key: `${lane.id}|${question}`, lane, question })),
  );
}

/** The markers that would answer it; of the partners each one may be left out. */
export function subjectsOf(
  { lane, question }: Pick<Screen, 'lane' | 'question'>,
  own: MunicipalityId,
  partners: readonly Municipality[],
): readonly MarkerSubject[] {
  switch (question) {
    case 'self':
      return [{ lane: lane.id, about: own, kind: 'now' }];
    case 'ambition':
      return [{ lane: lane.id, about: own, kind: 'ambition' }];
    case 'partners':
      return partners
        .filter(({ id }) => id !== own)
        .map(({ id }) => ({ lane: lane.id, about: id, kind: 'now' }));
  }
}

type Answering = Pick<BoardState, 'settings' | 'profile' | 'markers' | 'me'>;

/** Keys of the screens one has answered; of the partners one is enough. */
export function answeredOf(board: Answering, screens: readonly Screen[]): ReadonlySet<string> {
  const { settings, profile, markers, me } = board;
  if (!settings || !profile) return new Set();
  const answered = screens.filter((screen) =>
    subjectsOf(screen, profile.municipality, settings.municipalities).some((subject) =>
      markers.has(sessionMarkerKey(me, subject)),
    ),
  );
  return new Set(answered.map(({ key }) => key));
}

/** Where one goes on: the first question that is open, or the overview. */
export function nextOpen(screens: readonly Screen[], answered: ReadonlySet<string>): string {
  return screens.find(({ key }) => !answered.has(key))?.key ?? OVERVIEW;
}

/** The neighbours of a screen; after the last comes the overview, before the first nothing. */
export function besides(
  screens: readonly Screen[],
  key: string,
): { readonly back: string | undefined; readonly next: string } {
  const index = key === OVERVIEW ? screens.length : screens.findIndex((one) => one.key === key);
  return { back: screens[index - 1]?.key, next: screens[index + 1]?.key ?? OVERVIEW };
}

/** How many have finished, of how many who are here. */
export function finished(progress: BoardState['progress']): {
  readonly done: number;
  readonly of: number;
} {
  let [done, of] = [0, 0];
  for (const [ready, here] of progress.values()) {
    done += ready;
    of += here;
  }
  return { done, of };
}
