import type { LaneId, Question, Role, RoleId } from '@samenspel/shared/records';
import type { ReactNode } from 'react';
import { useBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { MARKER_BOX, markerPath } from '../../../markers/index.ts';
import { roundOf } from '../../../state/round.ts';
import { dimmed, type RoomLayout, type Space } from '../fit.ts';
import { countsIn, type RoleCount, withheldIn } from '../outcome.ts';
import { LadderPage, useLanePages } from '../RoomLadder.tsx';
import { usePageOf } from '../usePages.ts';
import styles from './Outcome.module.css';

interface Props {
  readonly space: Space;
  readonly lit: LaneId | undefined;
}

/** Above the ladder: which question, and what is not told. */
const HEAD = 2.4;

/**
 * An anonymous round: how many of each role at each place, as bars where markers would stand. Each question that was
 * asked has pages of its own, one after the other.
 */
export function Outcome({ space, lit }: Props) {
  const outcome = useBoard((board) => board.outcome);
  const roles = useBoard((board) => board.settings?.roles) ?? NO_ROLES;
  const round = useBoard(roundOf);
  const lanes = useBoard((board) => board.lanes);
  const questions = round?.questions ?? NO_QUESTIONS;
  const { pages, only } = useLanePages(space, lit);
  const perQuestion = only === undefined ? pages.length : 1;
  const page = usePageOf(perQuestion * questions.length);
  const question = questions[Math.floor(page / perQuestion)] ?? 'self';
  if (!outcome) return null;
  const groups = outcome.groups.filter((group) => group.question === question);
  const withheld = withheldIn(groups, lanes);
  const most = Math.max(1, ...groups.flatMap(({ counts }) => Object.values(counts ?? {})));
  return (
    <div>
      <p className={styles.head} style={{ height: `${HEAD}rem` }}>
        <strong>{questionWords(question)}</strong>
        <span>{m.present_outcome_anonymous()}</span>
        {withheld.size > 0 ? <span>{withheldWords(roles, withheld)}</span> : null}
      </p>
      <LadderPage
        space={{ ...space, height: space.height - HEAD }}
        lit={lit}
        page={only ?? page % perQuestion}
        inCells={(layout) => barsOf({ layout, groups, roles, most, lit })}
      />
    </div>
  );
}

const NO_ROLES: readonly Role[] = [];
const NO_QUESTIONS: readonly Question[] = ['self'];

function questionWords(question: Question): string {
  switch (question) {
    case 'self':
      return m.present_outcome_self();
    case 'partners':
      return m.present_outcome_partners();
    case 'ambition':
      return m.present_outcome_ambition();
  }
}

function withheldWords(roles: readonly Role[], withheld: ReadonlySet<RoleId>): string {
  const names = roles.filter(({ id }) => withheld.has(id)).map(({ name }) => name);
  return m.present_outcome_withheld({ roles: names.join(', ') });
}

interface BarsProps {
  readonly layout: RoomLayout;
  readonly groups: Parameters<typeof countsIn>[0];
  readonly roles: readonly Role[];
  readonly most: number;
  readonly lit: LaneId | undefined;
}

function barsOf({ layout, groups, roles, most, lit }: BarsProps): ReactNode {
  return layout.columns.map((column) =>
    layout.rows.map((row) => {
      const counts = countsIn(groups, roles, column.lane, row.place);
      if (counts.length === 0) return null;
      const { x, y, width, height } = layout.area(column, row);
      return (
        <div
          key={`${column.lane}|${row.place}`}
          className={styles.cell}
          style={{
            left: `${x}rem`,
            top: `${y}rem`,
            width: `${width}rem`,
            height: `${height}rem`,
            opacity: dimmed(column, lit),
          }}
        >
          {counts.map((one) => (
            <Bar key={one.role.id} {...one} most={most} />
          ))}
        </div>
      );
    }),
  );
}

function Bar({ role, count, most }: RoleCount & { readonly most: number }) {
  return (
    <div className={styles.row}>
      <svg viewBox={`0 0 ${MARKER_BOX} ${MARKER_BOX}`} aria-hidden="true" className={styles.shape}>
        <path d={markerPath(role.shape)} />
      </svg>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <span className={styles.count}>{count}</span>
    </div>
  );
}
