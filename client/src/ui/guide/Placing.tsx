import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button } from '../primitives/index.ts';
import { Done } from './Done.tsx';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { Overview } from './Overview.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { type Guided, useGuided } from './useGuided.ts';
import { type PlacingProps, usePlacingHead } from './usePlacingHead.tsx';

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
