import type { BoardSettings, CountGroup, Round } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { placeHeading, roleName } from '../describe.ts';
import { placesOf } from '../outline/outline.ts';
import styles from './Guide.module.css';
import { laneWords, partName } from './words.ts';

interface Props {
  readonly round: Round;
  /** With the ladder of the round. */
  readonly settings: BoardSettings;
}

/** What an anonymous round shows: how many of each role chose which level, and reasons without who gave them. */
export function Counts({ round, settings }: Props) {
  const outcome = useBoard((state) => state.outcome);
  if (!outcome) return <p className={styles.quiet}>{m.guide_counts_none()}</p>;
  return (
    <ul className={styles.lanes}>
      {round.lanes.map((lane) => {
        const groups = outcome.groups.filter((group) => group.lane === lane.id);
        const reasons = outcome.reasons.find((given) => given.lane === lane.id)?.reasons ?? [];
        return (
          <li key={lane.id} className={styles.lane}>
            <h3 className={styles.heading}>{laneWords(lane)}</h3>
            {groups.length === 0 ? (
              <p className={styles.quiet}>{m.guide_nobody_answered()}</p>
            ) : null}
            {round.questions.map((question) => (
              <Question
                key={question}
                name={round.questions.length > 1 ? partName(question) : undefined}
                groups={groups.filter((group) => group.question === question)}
                settings={settings}
              />
            ))}
            {reasons.length === 0 ? null : <Reasons reasons={reasons} />}
          </li>
        );
      })}
    </ul>
  );
}

function Question({
  name,
  groups,
  settings,
}: {
  readonly name: string | undefined;
  readonly groups: readonly CountGroup[];
  readonly settings: BoardSettings;
}) {
  if (groups.length === 0) return null;
  return (
    <div className={styles.part}>
      {name === undefined ? null : <h4 className={styles.partName}>{name}</h4>}
      {groups.map(({ role, counts }) => (
        <div key={role} className={styles.role}>
          <p className={styles.rowTitle}>{roleName(settings, role)}</p>
          {counts === null ? (
            <p className={styles.quiet}>{m.guide_too_few()}</p>
          ) : (
            <Bars counts={counts} settings={settings} />
          )}
        </div>
      ))}
    </div>
  );
}

/** A bar for every place that was chosen, with its number. */
function Bars({
  counts,
  settings,
}: {
  readonly counts: Readonly<Record<string, number>>;
  readonly settings: BoardSettings;
}) {
  const most = Math.max(...Object.values(counts));
  return (
    <ul className={styles.bars}>
      {placesOf(settings).flatMap((place) => {
        const count = counts[place];
        if (count === undefined) return [];
        return (
          <li key={place}>
            <span>{placeHeading(settings, place)}</span>
            <span className={styles.bar}>
              <span
                className={styles.fill}
                style={{ width: `${(count / most) * 85}%` }}
                aria-hidden="true"
              />
              <span className={styles.number}>{count}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <div className={styles.part}>
      <h4 className={styles.partName}>{m.guide_reasons()}</h4>
      <ul className={styles.reasons}>
        {reasons.map((reason, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- two people may say the same
          <li key={i}>
            <q>{reason}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
