import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { m } from '../../i18n/index.ts';
import styles from './Combobox.module.css';
import { cx } from './cx.ts';

export interface ComboboxItem {
  readonly id: string;
  readonly label: string;
  /** Behind the label: what tells two of the same name apart. */
  readonly hint?: string | undefined;
  readonly mark?: ReactNode;
}

interface Shared<Item extends ComboboxItem> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly items: readonly Item[];
  /** Which items answer to what was typed, best first; by default those whose label holds it. */
  readonly search?: (items: readonly Item[], typed: string) => readonly Item[];
  readonly inputRef?: Ref<HTMLInputElement>;
}

export interface ComboboxProps<Item extends ComboboxItem> extends Shared<Item> {
  readonly value: Item | null;
  readonly onValue: (item: Item | null) => void;
}

/** One choice from a long list, by typing a few letters. */
export function Combobox<Item extends ComboboxItem>(props: ComboboxProps<Item>) {
  const { value, onValue } = props;
  const [typed, setTyped] = useState(value?.label ?? '');
  // With the chosen one in the field, nothing is being searched for.
  const searched = typed === value?.label ? '' : typed;
  return (
    <Base.Root
      {...rootProps(props, searched)}
      value={value}
      // Escape in a closed list would take away what was chosen, which nobody expects of it.
      onValueChange={(next, { reason }) => {
        if (reason !== 'escape-key') onValue(next);
      }}
      inputValue={typed}
      onInputValueChange={setTyped}
    >
      <Frame {...props} mark={value?.mark} />
    </Base.Root>
  );
}

export interface MultiComboboxProps<Item extends ComboboxItem> extends Shared<Item> {
  readonly value: readonly Item[];
  readonly onValue: (items: Item[]) => void;
}

/** Several choices from a long list; the caller shows what was chosen. */
export function MultiCombobox<Item extends ComboboxItem>(props: MultiComboboxProps<Item>) {
  const [typed, setTyped] = useState('');
  return (
    <Base.Root
      {...rootProps(props, typed)}
      multiple
      value={[...props.value]}
      onValueChange={(value, { reason }) => {
        if (reason === 'item-press') props.onValue(value);
      }}
      inputValue={typed}
      onInputValueChange={setTyped}
    >
      <Frame {...props} mark={undefined} />
    </Base.Root>
  );
}

function holds(item: ComboboxItem, typed: string): boolean {
  return item.label.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
}

function rootProps<Item extends ComboboxItem>({ items, search }: Shared<Item>, typed: string) {
  return {
    items,
    filteredItems: search ? search(items, typed) : items.filter((item) => holds(item, typed)),
    itemToStringLabel: (item: Item) => item.label,
    itemToStringValue: (item: Item) => item.id,
    isItemEqualToValue: (a: Item, b: Item) => a.id === b.id,
    autoHighlight: true,
  };
}

function Frame<Item extends ComboboxItem>({
  label,
  hint,
  error,
  placeholder,
  inputRef,
  mark,
}: Shared<Item> & { readonly mark: ReactNode }) {
  const id = useId();
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ].join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Base.InputGroup className={cx(styles.frame, error !== undefined && styles.invalid)}>
        {mark === undefined ? null : <span className={styles.mark}>{mark}</span>}
        <Base.Input
          id={id}
          ref={inputRef}
          className={styles.input}
          placeholder={placeholder}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described === '' ? undefined : described}
        />
        <Base.Trigger className={styles.trigger} aria-label={m.show_list()}>
          <ChevronDown aria-hidden />
        </Base.Trigger>
      </Base.InputGroup>
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <List />
    </div>
  );
}

function List() {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={6} className={styles.positioner}>
        <Base.Popup className={styles.popup}>
          <Base.Empty className={styles.empty}>{m.nothing_found()}</Base.Empty>
          <Base.List className={styles.list}>
            {(item: ComboboxItem) => (
              <Base.Item key={item.id} value={item} className={styles.item}>
                {item.mark}
                <span>{item.label}</span>
                {item.hint === undefined ? null : (
                  <span className={styles.itemHint}>{item.hint}</span>
                )}
                <span className={styles.tick}>
                  <Base.ItemIndicator>
                    <Check aria-hidden />
                  </Base.ItemIndicator>
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
