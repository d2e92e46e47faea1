import type { Meetings } from '@samenspel/shared/insight';
import { type Agreement, type Item, type LaneId, type Level } from '@samenspel/shared/records';
import { ArrowRight, Check } from 'lucide-react';
import { useMemo } from 'react';
import { useBoard } from '../../../board/index.ts';
import { today } from '../../../i18n/dates.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { whoAndWhen } from '../../../ui/agreements/describe.ts';
import { partsOf } from '../../../ui/agreements/parts.ts';
import { describeLane } from '../../../ui/describe.ts';
import { pagesOf } from '../fit.ts';
import { usePageOf } from '../usePages.ts';
import styles from './Agreements.module.css';

/** More on one screen cannot be read from the last row. */
const LANES = 8;
const AGREEMENTS = 6;

/** The outcome of the conversation: per subject the level now and the wanted one, and then who does what. */
export function Agreements() {
  const lanes = useBoard((board) => board.lanes);
  const items = useBoard((board) => board.items);
  const meetings = useBoard(({ method }) => method.meetings);
  const agreements = useMemo(() => agreementsOf(items, meetings), [items, meetings]);
  const tables = pagesOf(lanes, LANES);
  const lists = agreements.length === 0 ? [] : pagesOf(agreements, AGREEMENTS);
  const page = usePageOf(tables.length + lists.length);
  const list = lists[page - tables.length];
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{list ? m.votes_agreements() : m.present_agreed()}</h2>
      <p className={styles.lead}>{m.panels_agreed_note()}</p>
      {list ? <List agreements={list} /> : <Table lanes={tables[page] ?? []} />}
    </div>
  );
}

/** First what is still open from meetings before, what is done last. */
function agreementsOf(items: ReadonlyMap<string, Item>, meetings: Meetings): Agreement[] {
  const all = [...items.values()].filter((item) => item.type === 'agreement');
  const { earlier, fresh, done } = partsOf(all, meetings);
  return [...earlier, ...fresh, ...done];
}

function List({ agreements }: { readonly agreements: readonly Agreement[] }) {
  return (
    <ul className={styles.list}>
      {agreements.map((agreement) => (
        <One key={agreement.id} agreement={agreement} />
      ))}
    </ul>
  );
}

function One({ agreement }: { readonly agreement: Agreement }) {
  const locale = useLocale();
  const lane = useBoard((board) => describeLane(board, agreement.lane));
  return (
    <li className={styles.agreement}>
      <p className={styles.what}>
        {agreement.done ? <Check aria-hidden /> : null}
        <span className={styles.text}>{agreement.text.trim() || m.votes_agreement_empty()}</span>
      </p>
      <p className={styles.who}>
        {agreement.done ? <strong>{m.votes_done()} · </strong> : null}
        {lane} · {whoAndWhen(agreement, locale, today())}
      </p>
    </li>
  );
}

function Table({ lanes }: { readonly lanes: readonly LaneId[] }) {
  const agreed = useBoard((board) => board.agreed);
  const ladder = useBoard((board) => board.settings?.ladder) ?? NO_LEVELS;
  return (
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
        {lanes.map((lane) => {
          const { now = null, wanted = null } = agreed.get(lane) ?? {};
          const hasWay = now !== null && wanted !== null && now !== wanted;
          return (
            <tr key={lane}>
              <th scope="row">
                <LaneName lane={lane} />
              </th>
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
  );
}

function LaneName({ lane }: { readonly lane: LaneId }) {
  return useBoard((board) => describeLane(board, lane));
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
