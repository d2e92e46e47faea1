import { setDone } from '@samenspel/shared/commands';
import { sessionMarkerKey } from '@samenspel/shared/records';
import { Check, ChevronLeft, ChevronRight } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { placeHeading } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { Ask } from './Ask.tsx';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { type PlacingProps, usePlacingHead } from './usePlacingHead.tsx';
import { besides, OVERVIEW, type Screen, subjectsOf } from './questions.ts';
import { SavedLine } from './SavedLine.tsx';
import type { Guided } from './useGuided.ts';
import { laneWords, partName } from './words.ts';

type Props = PlacingProps & { readonly guided: Guided };

/** All one's answers, what is still open, and "I have finished". */
export function Overview(props: Props) {
  const { round, guided } = props;
  const { dispatch } = useOpenBoard();
  const head = usePlacingHead(props);
  const { screens, answered, go } = guided;
  const { back } = besides(screens, OVERVIEW);
  const open = screens.length - answered.size;
  return (
    <Frame
      {...head}
      ask={
        <Ask
          at={undefined}
          {...{ screens, answered }}
          above={m.guide_count_of({ done: answered.size, count: screens.length })}
          question={open === 0 ? m.guide_overview() : m.guide_overview_open({ count: open })}
        />
      }
      footer={
        <>
          <Button
            size="large"
            className={styles.back}
            aria-label={m.guide_back()}
            icon={<ChevronLeft aria-hidden />}
            onClick={() => {
              if (back !== undefined) go(back);
            }}
          />
          <Button
            variant="primary"
            size="large"
            className={styles.main}
            icon={<Check aria-hidden />}
            onClick={() => dispatch(setDone({ round: round.id, done: true }))}
          >
            {m.guide_ready()}
          </Button>
        </>
      }
    >
      {open === 0 ? null : <p className={styles.quiet}>{m.guide_may_skip()}</p>}
      {round.questions.length > 1 ? (
        round.lanes.map((lane) => (
          <section key={lane.id}>
            <h4 className={styles.laneName}>{laneWords(lane)}</h4>
            <Rows {...props} screens={screens.filter((one) => one.lane.id === lane.id)} />
          </section>
        ))
      ) : (
        <Rows {...props} screens={screens} />
      )}
      <SavedLine />
    </Frame>
  );
}

function Rows({ screens, ...props }: Props & { readonly screens: readonly Screen[] }) {
  return (
    <ul className={styles.answers}>
      {screens.map((screen) => (
        <AnswerRow key={screen.key} {...props} screen={screen} />
      ))}
    </ul>
  );
}

function AnswerRow(props: Props & { readonly screen: Screen }) {
  const { round, guided, screen } = props;
  const words = useAnswerWords(props);
  const lane = laneWords(screen.lane);
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => guided.go(screen.key)}>
        <span className={styles.grow}>
          <span className={styles.rowTitle}>
            {round.questions.length > 1 ? partName(screen.question) : lane}
          </span>
          <span className={words === undefined ? styles.open : styles.given}>
            {words ?? m.guide_open()}
          </span>
        </span>
        <ChevronRight aria-label={m.guide_change()} />
      </button>
    </li>
  );
}

/** What one answered there; undefined: nothing yet. */
function useAnswerWords({
  settings,
  profile,
  screen,
}: PlacingProps & { readonly screen: Screen }): string | undefined {
  const subjects = subjectsOf(screen, profile.municipality, settings.municipalities);
  return useBoard(({ markers, me }) => {
    const held = subjects.flatMap((subject) => markers.get(sessionMarkerKey(me, subject)) ?? []);
    const [first] = held;
    if (!first) return undefined;
    if (screen.question !== 'partners') return placeHeading(settings, first.level);
    return m.guide_partners_given({ done: held.length, count: subjects.length });
  });
}
