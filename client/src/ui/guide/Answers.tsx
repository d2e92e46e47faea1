import {
  type BoardSettings,
  type MunicipalityId,
  type Question,
  questionOf,
  type Round,
  type RoundLane,
} from '@samenspel/shared/records';
import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard } from '../../board/index.ts';
import { type PlacedMarker, placedMarkers } from '../../canvas/ladder/placed.ts';
import { m } from '../../i18n/index.ts';
import { describePlace, placeHeading } from '../describe.ts';
import { GoneMarkers } from '../insight/GoneMarkers.tsx';
import { AnswerFold } from '../outline/AnswerFold.tsx';
import { MarkerGroup } from '../outline/MarkerGroup.tsx';
import { useAnswer } from '../outline/myAnswer.ts';
import { groupByPlace, type PlaceGroup } from '../outline/outline.ts';
import { Places } from '../outline/Places.tsx';
import { Button } from '../primitives/index.ts';
import styles from './Guide.module.css';
import { Partners } from './Partners.tsx';
import { subjectsOf } from './questions.ts';
import { laneWords, partName, questionWords } from './words.ts';

interface Props {
  readonly round: Round;
  /** With the ladder of the round. */
  readonly settings: BoardSettings;
}

/** Where everybody stands in a round with names, lane by lane; one's own can still be changed while it is open. */
export function Answers({ round, settings }: Props) {
  const source = useBoard(
    useShallow(({ markers, participants, me, profile }) => ({
      markers,
      participants,
      me,
      profile,
    })),
  );
  const cells = useMemo(
    () => placedMarkers({ ...source, settings, lanes: round.lanes.map(({ id }) => id) }),
    [source, settings, round],
  );
  return (
    <ul className={styles.lanes}>
      {round.lanes.map((lane) => (
        <li key={lane.id} className={styles.lane}>
          <h3 className={styles.heading}>{laneWords(lane)}</h3>
          {round.questions.map((question) => (
            <Part
              key={question}
              {...{ lane, question, settings }}
              alone={round.questions.length === 1}
              groups={groupsOf(groupByPlace(settings, cells, lane.id), question)}
            />
          ))}
          <GoneMarkers lane={lane.id} />
        </li>
      ))}
    </ul>
  );
}

/** Of the markers in a lane those that answer one question. */
function groupsOf(groups: readonly PlaceGroup[], question: Question): readonly PlaceGroup[] {
  const answers = ({ marker, who }: PlacedMarker) =>
    questionOf(who.municipality, marker) === question;
  return groups.flatMap(({ place, markers }) => {
    const those = markers.filter(answers);
    return those.length > 0 ? [{ place, markers: those }] : [];
  });
}

interface PartProps {
  readonly lane: RoundLane;
  readonly question: Question;
  readonly settings: BoardSettings;
  /** It is all the round asked, and needs no name. */
  readonly alone: boolean;
  readonly groups: readonly PlaceGroup[];
}

function Part({ lane, question, settings, alone, groups }: PartProps) {
  const own = useBoard((state) => state.profile?.municipality);
  const count = groups.reduce((sum, { markers }) => sum + markers.length, 0);
  return (
    <div className={styles.part}>
      {alone ? null : <h4 className={styles.partName}>{partName(question)}</h4>}
      {own === undefined ? null : <Own {...{ lane, question, settings, own, groups }} />}
      {count === 0 ? (
        <p className={styles.quiet}>{m.guide_nobody_answered()}</p>
      ) : (
        <>
          <Places groups={groups} settings={settings} />
          <details className={styles.fold}>
            <summary>{m.panels_list_who_and_why({ count })}</summary>
            {groups.map(({ place, markers }) => (
              <MarkerGroup
                key={place}
                heading={placeHeading(settings, place)}
                markers={markers}
                lane={laneWords(lane)}
              />
            ))}
          </details>
        </>
      )}
    </div>
  );
}

type OwnProps = Omit<PartProps, 'alone'> & { readonly own: MunicipalityId };

/** One's own answer, and the way to change it. */
function Own(props: OwnProps) {
  return props.question === 'partners' ? <OwnPartners {...props} /> : <OwnAnswer {...props} />;
}

function OwnAnswer({ lane, question, settings, own, groups }: OwnProps) {
  const subject = useMemo(() => subjectsOf({ lane, question }, own, [])[0], [lane, question, own]);
  const answer = useAnswer(subject);
  const mine = groups.find(({ markers }) => markers.some((placed) => placed.mine));
  if (answer) return <AnswerFold title={laneWords(lane)} {...{ settings, answer }} />;
  return (
    <p className={styles.given}>
      {mine
        ? m.panels_list_your_answer({ place: describePlace(settings, mine.place) })
        : m.guide_you_nothing()}
    </p>
  );
}

function OwnPartners({ lane, question, settings, own }: OwnProps) {
  const [open, setOpen] = useState(false);
  const profile = useBoard((state) => state.profile);
  const some = useMemo(
    () => subjectsOf({ lane, question }, own, settings.municipalities)[0],
    [lane, question, own, settings],
  );
  if (!useAnswer(some) || !profile) return null;
  const action = open ? m.panels_list_answer_done() : m.guide_partners_change();
  return (
    <>
      <Button
        size="small"
        aria-expanded={open}
        aria-label={m.panels_list_answer_of({ action, lane: laneWords(lane) })}
        onClick={() => setOpen(!open)}
      >
        {action}
      </Button>
      {open ? (
        <Partners
          {...{ lane, settings, profile }}
          question={questionWords(settings, { lane, question }, own)}
        />
      ) : null}
    </>
  );
}
