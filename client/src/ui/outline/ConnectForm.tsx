import { addItem } from '@samenspel/shared/commands';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button, Select } from '../primitives/index.ts';
import { joinOptions } from './joinOptions.ts';
import { newConnector } from './newItem.ts';
import styles from './Outline.module.css';

/** Draws a line between two things that are chosen by their words. */
export function ConnectForm() {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <Choice onDone={() => setOpen(false)} />
  ) : (
    <Button icon={<Plus aria-hidden />} onClick={() => setOpen(true)}>
      {m.panels_list_new_connector()}
    </Button>
  );
}

function Choice({ onDone }: { readonly onDone: () => void }) {
  const { board, dispatch } = useOpenBoard();
  const items = useBoard((state) => state.items);
  const options = useMemo(() => joinOptions(items), [items]);
  const [chosenFrom, setFrom] = useState('');
  const [chosenTo, setTo] = useState('');
  const from = items.has(chosenFrom) ? chosenFrom : (options[0]?.value ?? '');
  const others = options.filter(({ value }) => value !== from);
  const to = items.has(chosenTo) && chosenTo !== from ? chosenTo : (others[0]?.value ?? '');
  if (to === '') return <p className={styles.quiet}>{m.panels_list_connect_few()}</p>;
  const make = () => {
    if (dispatch(addItem({ item: newConnector(board.getState(), from, to) }))) onDone();
  };
  return (
    <div className={styles.editor}>
      <Select label={m.panels_list_from()} value={from} options={options} onValue={setFrom} />
      <Select label={m.panels_list_to()} value={to} options={others} onValue={setTo} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={make}>
          {m.panels_list_connect()}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {m.cancel()}
        </Button>
      </div>
    </div>
  );
}
