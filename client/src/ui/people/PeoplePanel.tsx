import { UserRoundPen, UsersRound } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { Participant } from '../../state/boardStore.ts';
import type { Identity } from '../../state/myBoards.ts';
import { describeProfile } from '../describe.ts';
import { AttendanceTable } from '../follow/AttendanceTable.tsx';
import { Handover } from '../follow/Handover.tsx';
import { PersonSign } from '../follow/PersonSign.tsx';
import { RemovePerson } from '../panels/remove/RemovePerson.tsx';
import { Button } from '../primitives/Button.tsx';
import { Panel } from '../primitives/Panel.tsx';
import styles from './PeoplePanel.module.css';
import { PersonMarker } from './PersonMarker.tsx';
import { useHere, usePeople } from './usePeople.ts';

interface Props {
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** Everybody on this board: oneself first, then who are here now, then who were here before. */
export function PeoplePanel({ onChangeDetails, onBecome }: Props) {
  useLocale();
  const { me, view, capability } = useOpenBoard();
  const people = usePeople();
  const here = useHere();
  const own = people.find(({ id }) => id === me);
  const othersHere = here.filter(({ id }) => id !== me);
  const away = people.filter((person) => person.id !== me && !here.includes(person));
  const before = away.filter(({ rehearsal }) => !rehearsal);
  const simulated = away.filter(({ rehearsal }) => rehearsal);
  return (
    <Panel
      title={m.board_people()}
      subtitle={m.board_here({ count: here.length })}
      onClose={() => view.setState({ panel: null })}
    >
      {own ? (
        <section className={styles.own} aria-label={m.board_you()}>
          <Person person={own} note={m.board_you()} own />
          <div className={styles.actions}>
            <Button size="small" icon={<UserRoundPen aria-hidden />} onClick={onChangeDetails}>
              {m.board_change_details()}
            </Button>
            <Button
              size="small"
              variant="quiet"
              icon={<UsersRound aria-hidden />}
              onClick={() => onBecome()}
            >
              {m.board_somebody_else()}
            </Button>
          </div>
        </section>
      ) : null}
      {!own && capability !== 'view' ? (
        <Button variant="primary" onClick={onChangeDetails}>
          {m.board_join()}
        </Button>
      ) : null}
      {capability === 'facilitate' ? (
        <>
          <Handover />
          <AttendanceTable />
        </>
      ) : null}
      <Group title={m.board_people_here()} people={othersHere} none={m.board_people_alone()} />
      <Group title={m.follow_rehearse_people()} people={simulated} none={undefined} />
      <Group title={m.board_people_before()} people={before} none={undefined} />
    </Panel>
  );
}

function Group({
  title,
  people,
  none,
}: {
  readonly title: string;
  readonly people: readonly Participant[];
  /** Said when there is nobody; undefined: then the group is left out. */
  readonly none: string | undefined;
}) {
  if (people.length === 0 && none === undefined) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        {title}
        {people.length > 0 ? <span className={styles.count}>{people.length}</span> : null}
      </h3>
      {people.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <Person person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({
  person,
  note,
  own = false,
}: {
  readonly person: Participant;
  readonly note?: string;
  readonly own?: boolean;
}) {
  const { capability } = useOpenBoard();
  const settings = useBoard((board) => board.settings);
  return (
    <div className={styles.person}>
      <PersonMarker person={person} size={38} own={own} />
      <span className={styles.words}>
        <span className={styles.name}>
          {person.name}
          {note === undefined ? null : <span className={styles.note}>{note}</span>}
          {person.rehearsal ? (
            <span className={styles.simulated}>{m.follow_rehearse_mark()}</span>
          ) : null}
          <PersonSign id={person.id} />
        </span>
        <span className={styles.role}>{describeProfile(settings, person)}</span>
      </span>
      {capability === 'facilitate' && !own ? <RemovePerson participant={person.id} /> : null}
    </div>
  );
}
