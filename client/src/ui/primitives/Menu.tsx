import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import styles from './Menu.module.css';

/** A menu under the button given as trigger, or at another side of it. */
export function Menu({
  trigger,
  children,
  align = 'end',
  side = 'bottom',
  startsOpen = false,
}: {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** It was asked for before it was there. */
  readonly startsOpen?: boolean;
}) {
  return (
    <Base.Root modal={false} defaultOpen={startsOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} side={side} sideOffset={8} className={styles.positioner}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A menu at a point of the window (CSS pixels), for what has no button. Mount it to open it. */
export function MenuAt({
  x,
  y,
  label,
  focusAfter,
  onClose,
  children,
}: {
  readonly x: number;
  readonly y: number;
  /** Its accessible name: there is no button to take it from. */
  readonly label: string;
  /** What has the focus when it closes. */
  readonly focusAfter: () => HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  return (
    <Base.Root open modal={false} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup} aria-label={label} finalFocus={focusAfter}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuItem({
  icon,
  keys,
  children,
  onSelect,
  disabled = false,
}: {
  readonly icon?: ReactNode;
  /** Keys that do the same; not read out, as they are no part of the name. */
  readonly keys?: string | undefined;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <Base.Item className={styles.item} onClick={onSelect} disabled={disabled}>
      <span className={styles.icon}>{icon}</span>
      {children}
      {keys === undefined ? null : (
        <kbd className={styles.keys} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </Base.Item>
  );
}

/** One of several that exclude each other. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onValue,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onValue}>
        {options.map((option) => (
          <Base.RadioItem
            key={option.value}
            value={option.value}
            closeOnClick
            className={styles.item}
          >
            <span className={styles.icon}>
              <Base.RadioItemIndicator>
                <Check aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />;
}

/** Several that are on or off, each by itself; the menu stays open. */
export function MenuSwitches<Name extends string>({
  label,
  switches,
  onSwitch,
}: {
  readonly label: string;
  readonly switches: readonly {
    readonly name: Name;
    readonly label: string;
    readonly on: boolean;
  }[];
  readonly onSwitch: (name: Name, on: boolean) => void;
}) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      {switches.map(({ name, label: words, on }) => (
        <Base.CheckboxItem
          key={name}
          checked={on}
          onCheckedChange={(next) => onSwitch(name, next)}
          className={styles.item}
        >
          <span className={styles.box} data-on={on || undefined}>
            <Base.CheckboxItemIndicator>
              <Check aria-hidden />
            </Base.CheckboxItemIndicator>
          </span>
          {words}
        </Base.CheckboxItem>
      ))}
    </Base.Group>
  );
}
