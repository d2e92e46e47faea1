import type { LaneId, Level } from '@samenspel/shared/records';
import { ArrowRight } from 'lucide-react';
import { useBoard } from '../../../board/index.ts';
import { ladderScene } from '../../../canvas/ladder/index.ts';
import { m } from '../../../i18n/index.ts';
import { usePageIn } from '../usePages.ts';
import styles from './Agreements.module.css';

const MOST = 8;

/** For each subject the level it is at and the one that is wanted: the outcome of the conversation. */
export function Agreements() {
  const agreed = useBoard((board) => board.agreed);
  const lanes = useBoard((board) => board.lanes);
  const ladder = useBoard((board) => board.settings?.ladder) ?? NO_LEVELS;
  const scene = useBoard(ladderScene);
  const titleOf = (lane: LaneId) => scene.heads.find((head) => head.lane === lane)?.title;
  const shown = usePageIn(lanes, MOST);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{m.present_agreed()}</h2>
      <p className={styles.lead}>{m.panels_agreed_note()}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.present_agreed_subject()}</th>
            <th scope="col">{m.present_agreed_now()}</th>
            <th scope="col" aria-hidden="true" />
            <th scope="col">{m.present_agreed_wanted()}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((lane) => {
            const { now = null, wanted = null } = agreed.get(lane) ?? {};
            const hasWay = now !== null && wanted !== null && now !== wanted;
            return (
              <tr key={lane}>
                <th scope="row">{titleOf(lane)}</th>
                <td>
                  <LevelName ladder={ladder} level={now} sign="now" />
                </td>
                <td className={styles.way}>{hasWay ? <ArrowRight aria-hidden /> : null}</td>
                <td>
                  <LevelName ladder={ladder} level={wanted} sign="wanted" />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const NO_LEVELS: readonly Level[] = [];

interface LevelProps {
  readonly ladder: readonly Level[];
  readonly level: string | null;
  readonly sign: 'now' | 'wanted';
}

function LevelName({ ladder, level, sign }: LevelProps) {
  const index = ladder.findIndex(({ id }) => id === level);
  const found = ladder[index];
  if (!found) return <span className={styles.open}>{m.present_agreed_open()}</span>;
  return (
    <span className={styles.level}>
      <span className={styles[sign]} aria-hidden="true" />
      {m.present_agreed_level({ number: index + 1, name: found.name })}
    </span>
  );
}
