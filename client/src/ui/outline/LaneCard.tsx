import { type BoardSettings, type LaneId, WHOLE } from '@samenspel/shared/records';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import type { PlacedMarker } from '../../canvas/ladder/placed.ts';
import { m } from '../../i18n/index.ts';
import { lanesAsked, stopOf } from '../../state/round.ts';
import { describeLane, describePlace, placeHeading } from '../describe.ts';
import { GoneMarkers } from '../insight/GoneMarkers.tsx';
import { Button } from '../primitives/index.ts';
import { AnswerFold } from './AnswerFold.tsx';
import { DotsLine } from './DotsLine.tsx';
import { detailsButtonId } from './focusTask.ts';
import { MarkerGroup } from './MarkerGroup.tsx';
import { Places } from './Places.tsx';
import { useMyAnswer } from './myAnswer.ts';
import styles from './Outline.module.css';
import { groupByPlace } from './outline.ts';

/** A subject of the ladder: one's own answer, where everybody stands, and what has been agreed. */
export function LaneCard({
  lane,
  settings,
  cells,
}: {
  readonly lane: LaneId;
  readonly settings: BoardSettings;
  readonly cells: ReadonlyMap<string, readonly PlacedMarker[]>;
}) {
  const title = useBoard((state) => describeLane(state, lane));
  const answer = useMyAnswer(lane);
  const asked = useBoard(
    (state) => stopOf(state) !== undefined || lanesAsked(state).includes(lane),
  );
  const groups = groupByPlace(settings, cells, lane);
  const count = groups.reduce((sum, group) => sum + group.markers.length, 0);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h4>{title}</h4>
        {lane === WHOLE ? null : <DetailsButton task={lane} title={title} />}
      </div>
      {answer ? <AnswerFold title={title} settings={settings} answer={answer} /> : null}
      {asked ? null : <p className={styles.quiet}>{m.guide_not_asked()}</p>}
      <AgreedLine lane={lane} settings={settings} />
      <DotsLine item={lane} />
      {count === 0 ? (
        <p className={styles.quiet}>{m.panels_list_no_markers()}</p>
      ) : (
        <>
          <Places groups={groups} settings={settings} />
          <details className={styles.fold}>
            <summary>{m.panels_list_who_and_why({ count })}</summary>
            {groups.map((group) => (
              <MarkerGroup
                key={group.place}
                heading={placeHeading(settings, group.place)}
                markers={group.markers}
                lane={title}
              />
            ))}
          </details>
        </>
      )}
      <GoneMarkers lane={lane} />
    </li>
  );
}

/** Opens the details of a task; its id is where the focus returns to when the details close. */
export function DetailsButton({ task, title }: { readonly task: string; readonly title: string }) {
  const { view } = useOpenBoard();
  return (
    <Button
      id={detailsButtonId(task)}
      size="small"
      aria-label={m.panels_list_details_of({ title })}
      onClick={() => view.setState({ panel: 'task', openTask: task })}
    >
      {m.panels_list_details()}
    </Button>
  );
}

function AgreedLine({
  lane,
  settings,
}: {
  readonly lane: LaneId;
  readonly settings: BoardSettings;
}) {
  const agreed = useBoard((state) => state.agreed.get(lane));
  if (!agreed) return null;
  return (
    <p className={styles.agreed}>
      {m.panels_list_agreed_now({ place: describePlace(settings, agreed.now) })}
      {'. '}
      {m.panels_list_agreed_wanted({ place: describePlace(settings, agreed.wanted) })}.
    </p>
  );
}
