import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { m } from '../../i18n/index.ts';
import { Levels } from '../outline/Levels.tsx';
import { useAnswer } from '../outline/myAnswer.ts';
import { Reason } from '../outline/Reason.tsx';
import { Button } from '../primitives/index.ts';
import { Ask } from './Ask.tsx';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { Partners } from './Partners.tsx';
import { type PlacingProps, usePlacingHead } from './usePlacingHead.tsx';
import { besides, OVERVIEW, type Screen, subjectsOf } from './questions.ts';
import { SavedLine } from './SavedLine.tsx';
import type { Guided } from './useGuided.ts';
import { laneWords, questionWords } from './words.ts';

type Props = PlacingProps & { readonly guided: Guided; readonly screen: Screen };

/** One question: its answers, why, and the way on. */
export function QuestionScreen(props: Props) {
  const { round, settings, profile, guided, screen } = props;
  const head = usePlacingHead(props);
  const { screens, answered, at } = guided;
  const index = round.lanes.findIndex(({ id }) => id === screen.lane.id);
  const question = questionWords(settings, screen, profile.municipality);
  return (
    <Frame
      {...head}
      ask={
        <Ask
          {...{ at, screens, answered, question }}
          above={m.guide_lane_of({
            number: index + 1,
            count: round.lanes.length,
            lane: laneWords(screen.lane),
          })}
        />
      }
      footer={<Ways guided={guided} />}
    >
      <Answer key={screen.key} {...props} question={question} />
      {screen.question === 'partners' && answered.size > 0 ? <SavedLine /> : null}
    </Frame>
  );
}

function Answer(props: Props & { readonly question: string }) {
  const { screen, settings, profile, guided, question } = props;
  const stay = () => guided.go(screen.key);
  if (screen.question === 'partners') {
    return <Partners lane={screen.lane} {...{ settings, profile, question }} onAnswer={stay} />;
  }
  return <OwnAnswer {...{ screen, settings, profile, question }} onAnswer={stay} />;
}

/** The levels for one's own municipality, and why. */
function OwnAnswer({
  screen,
  settings,
  profile,
  question,
  onAnswer,
}: Pick<Props, 'screen' | 'settings' | 'profile'> & {
  readonly question: string;
  readonly onAnswer: () => void;
}) {
  const subject = useMemo(
    () => subjectsOf(screen, profile.municipality, [])[0],
    [screen, profile.municipality],
  );
  const answer = useAnswer(subject);
  if (!answer) return <p className={styles.quiet}>{m.guide_still()}</p>;
  const { marker } = answer;
  return (
    <>
      <Levels
        settings={settings}
        legend={question}
        hideLegend
        value={marker?.level}
        own
        onPlace={(place) => {
          onAnswer();
          answer.place(place);
        }}
      />
      {marker ? <SavedLine /> : null}
      {marker ? (
        <div className={styles.reason}>
          <Reason reason={marker.reason ?? ''} onReason={answer.giveReason} />
          <Button variant="quiet" size="small" onClick={answer.takeBack}>
            {m.guide_clear()}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Back, and on: where the thumb is. */
function Ways({ guided }: { readonly guided: Guided }) {
  const { screens, answered, at, go } = guided;
  const { back, next } = besides(screens, at);
  const on = next === OVERVIEW ? m.guide_to_overview() : m.guide_next();
  return (
    <>
      <Button
        size="large"
        className={styles.back}
        aria-label={m.guide_back()}
        // Not `disabled`: who has just pressed it would lose the focus.
        aria-disabled={back === undefined || undefined}
        icon={<ChevronLeft aria-hidden />}
        onClick={() => {
          if (back !== undefined) go(back);
        }}
      />
      <Button
        variant={answered.has(at) ? 'primary' : 'secondary'}
        size="large"
        className={styles.main}
        onClick={() => go(next)}
      >
        {answered.has(at) ? on : m.guide_skip()}
        <ChevronRight aria-hidden />
      </Button>
    </>
  );
}
