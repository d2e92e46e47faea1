import type { BoardSettings, Profile, Round } from '@samenspel/shared/records';
import { EyeOff, Lock } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describeProfile } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { Done } from './Done.tsx';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { Overview } from './Overview.tsx';
import { OwnMark } from './OwnMark.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { type Guided, useGuided } from './useGuided.ts';

export interface PlacingProps {
  readonly round: Round;
  /** With the ladder of the round. */
  readonly settings: BoardSettings;
  readonly profile: Profile;
}

/** Each alone: one question at a time, then all answers, then waiting for the others. */
export function Placing(props: PlacingProps) {
  const { round } = props;
  const guided = useGuided(round);
  const done = useBoard((state) => state.done.has(round.id));
  if (done) return <Done {...props} onAgain={() => guided.go('overview')} />;
  if (round.anonymous && guided.fresh) return <AnonymousFirst {...props} guided={guided} />;
  const screen = guided.screens.find(({ key }) => key === guided.at);
  if (!screen) return <Overview {...props} guided={guided} />;
  return <QuestionScreen {...props} guided={guided} screen={screen} />;
}

/** What placing shows above the title: who answers, and who sees it. */
export function usePlacingHead({ round, settings, profile }: PlacingProps) {
  const Icon = round.anonymous ? EyeOff : Lock;
  return {
    mark: <OwnMark />,
    title: describeProfile(settings, profile),
    subtitle: (
      <span className={styles.lock}>
        <Icon aria-hidden />
        {round.anonymous ? m.guide_anonymous_short() : m.guide_only_you()}
      </span>
    ),
  };
}

/** Said before the first answer: what anonymous means here, and what it does not. */
function AnonymousFirst(props: PlacingProps & { readonly guided: Guided }) {
  const { guided } = props;
  const head = usePlacingHead(props);
  return (
    <Frame
      {...head}
      footer={
        <Button
          variant="primary"
          size="large"
          className={styles.main}
          onClick={() => guided.go(guided.at)}
        >
          {m.guide_begin()}
        </Button>
      }
    >
      <h3 className={styles.heading} tabIndex={-1} data-guide-heading>
        {m.guide_anonymous_title()}
      </h3>
      <ul className={styles.points}>
        <li>{m.guide_anonymous_others()}</li>
        <li>{m.guide_anonymous_counts()}</li>
        <li>{m.guide_anonymous_small()}</li>
        <li>{m.guide_anonymous_reasons()}</li>
        <li>{m.guide_anonymous_server()}</li>
      </ul>
    </Frame>
  );
}
