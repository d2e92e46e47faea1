import { addItem, connect, setForm } from '@samenspel/shared/commands';
import {
  type Connector,
  Form,
  type Item,
  type ItemId,
  MAIN_TEXT,
  stuckTo,
} from '@samenspel/shared/records';
import { Plus } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { contentOfFrames } from '../../canvas/reading/order.ts';
import { describeEnds } from '../../canvas/reading/words.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { describeItem, formTitle, kindTitle, wordsOn } from '../describe.ts';
import { Button, Select, TextArea } from '../primitives/index.ts';
import { useMayEdit } from '../useMayEdit.ts';
import { useSharedText } from '../useSharedText.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { joinOptions } from './joinOptions.ts';
import { ItemRow } from './ItemRow.tsx';
import { newFrame, newShape } from './newItem.ts';
import type { Thing } from './outline.ts';
import styles from './Outline.module.css';

/** Shapes, lines and frames: what they say, what they connect and what lies in them. */
export function ThingList({ things }: { readonly things: readonly Thing[] }) {
  const open = useOpenBoard();
  const edits = useMayEdit();
  const items = useBoard((state) => state.items);
  const lanes = useBoard((state) => state.lanes);
  const [made, setMade] = useState<ItemId | undefined>();
  const inside = useMemo(
    () => contentOfFrames(boardTools(open).scenes.of({ items, lanes })),
    [open, items, lanes],
  );
  const make = (item: Thing) => {
    if (open.dispatch(addItem({ item }))) setMade(item.id);
  };
  return (
    <section aria-labelledby="outline-things">
      <h3 id="outline-things" tabIndex={-1}>
        {m.panels_list_things()}
      </h3>
      {things.length === 0 ? (
        <p className={styles.quiet}>{m.panels_list_things_none()}</p>
      ) : (
        <ul className={styles.cards}>
          {things.map((item) => (
            <ThingRow
              key={item.id}
              item={item}
              edits={edits}
              isNew={item.id === made}
              holds={inWords(inside.get(item.id) ?? [])}
            />
          ))}
        </ul>
      )}
      {edits ? (
        <>
          <div className={styles.actions}>
            <Button
              icon={<Plus aria-hidden />}
              onClick={() => make(newShape(open.board.getState()))}
            >
              {m.panels_list_new_shape()}
            </Button>
            <Button
              icon={<Plus aria-hidden />}
              onClick={() => make(newFrame(open.board.getState()))}
            >
              {m.panels_list_new_frame()}
            </Button>
          </div>
          <ConnectForm />
        </>
      ) : null}
    </section>
  );
}

/** Longest list of what lies in a frame; what is more is counted. */
const NAMED = 6;

function inWords(items: readonly Item[]): string {
  const names = items.slice(0, NAMED).map((one) => describeItem(one));
  if (items.length > NAMED) names.push(`+${items.length - NAMED}`);
  return names.join(', ');
}

interface ThingRowProps {
  readonly item: Thing;
  readonly edits: boolean;
  readonly isNew: boolean;
  /** What lies in it, in words. */
  readonly holds: string;
}

const ThingRow = memo(function ThingRow({ item, edits, isNew, holds }: ThingRowProps) {
  useLocale();
  const ends = useBoard((state) => (item.type === 'connector' ? describeEnds(state, item) : ''));
  const words = wordsOn(item);
  const kind = ends === '' ? kindTitle(item) : `${kindTitle(item)} ${ends}`;
  return (
    <ItemRow
      item={item}
      name={words === '' ? kind : `${kind}: ${words}`}
      edits={edits}
      isNew={isNew}
      editor={<ThingEditor item={item} />}
    >
      {holds === '' ? null : <p>{m.panels_list_holds({ things: holds })}</p>}
    </ItemRow>
  );
});

function ThingEditor({ item }: { readonly item: Thing }) {
  const { dispatch } = useOpenBoard();
  const { props } = useSharedText(item.id, MAIN_TEXT[item.type] ?? 'text');
  const { maxLength, ...field } = props;
  return (
    <>
      <TextArea {...field} limit={maxLength} label={m.panels_list_words()} rows={2} />
      {item.type === 'shape' ? (
        <Select
          label={m.panels_list_form()}
          value={item.form}
          options={Form.options.map((form) => ({ value: form, label: formTitle(form) }))}
          onValue={(value) => {
            const form = Form.options.find((one) => one === value);
            if (form) dispatch(setForm({ ids: [item.id], form }));
          }}
        />
      ) : null}
      {item.type === 'connector' ? <EndFields item={item} /> : null}
    </>
  );
}

function EndFields({ item }: { readonly item: Connector }) {
  const { dispatch } = useOpenBoard();
  const items = useBoard((state) => state.items);
  const options = useMemo(() => joinOptions(items), [items]);
  return (['from', 'to'] as const).map((end) => {
    const at = stuckTo(item[end]) ?? '';
    const free = items.has(at) ? [] : [{ value: at, label: m.canvas_free_end() }];
    return (
      <Select
        key={end}
        label={end === 'from' ? m.panels_list_from() : m.panels_list_to()}
        value={at}
        options={[...free, ...options]}
        onValue={(id) => {
          if (items.has(id)) dispatch(connect({ id: item.id, end, to: { item: id } }));
        }}
      />
    );
  });
}
