import { Toolbar as Base } from '@base-ui/react/toolbar';
import { type Item, type ItemId, MAIN_TEXT } from '@samenspel/shared/records';
import {
  ArrowDownFromLine,
  ArrowUpToLine,
  CopyPlus,
  type LucideIcon,
  PanelRightOpen,
  MessageSquareText,
  Palette,
  Pencil,
  Square,
  SquareCheck,
  SquareDashedMousePointer,
  Trash2,
} from 'lucide-react';
import {
  lazy,
  type ReactElement,
  Suspense,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { kindOf } from '../../canvas/items/index.ts';
import { placeBar } from '../../canvas/placeBar.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { ActionId } from '../../tools/index.ts';
import { tip } from '../primitives/tip.ts';
import { patiently } from '../patiently.ts';
import { AltCard } from '../images/later.ts';
import { useSpotlight } from '../follow/useSpotlight.ts';
import { useAction } from '../useAction.ts';
import { useMayEdit } from '../useMayEdit.ts';
import { SelectionStyle } from './SelectionStyle.tsx';
import styles from './SelectionBar.module.css';

const ArrangeMenu = lazy(() => patiently(() => import('./ArrangeMenu.tsx')));

/** What one can do with what is chosen, just above it. */
export function SelectionBar() {
  const { capability } = useOpenBoard();
  const selection = useView((view) => view.selection);
  const busy = useView(
    ({ gesture, marquee, carriedHead, editing, tool }) =>
      gesture !== null ||
      marquee !== null ||
      carriedHead !== null ||
      editing !== null ||
      tool !== 'select',
  );
  if (capability === 'view' || busy || selection.size === 0) return null;
  return <Bar selection={selection} />;
}

function Bar({ selection }: { readonly selection: ReadonlySet<ItemId> }) {
  useLocale();
  const open = useOpenBoard();
  const records = useBoard((board) => board.items);
  const lanes = useBoard((board) => board.lanes);
  const items = useMemo(
    () => [...selection].flatMap((id) => records.get(id) ?? []),
    [selection, records],
  );
  const edits = useMayEdit();
  const [styling, setStyling] = useState(false);
  const describing = useView((view) => view.describing);
  const bar = useRef<HTMLDivElement>(null);

  const place = useCallback(() => {
    if (bar.current) placeBar(bar.current, open, selection);
  }, [open, selection]);
  useLayoutEffect(place);
  useLayoutEffect(() => {
    const stops = [open.view.subscribe(place), open.board.subscribe(place)];
    // What comes later above the bar makes it higher.
    const size = new ResizeObserver(place);
    if (bar.current) size.observe(bar.current);
    return () => {
      size.disconnect();
      for (const stop of stops) stop();
    };
  }, [open, place]);

  const [only] = items;
  if (!only) return null;
  // There is nothing one may do with it now.
  if (!edits && (items.length > 1 || only.type !== 'task')) return null;
  const single = items.length === 1;
  const lane = single && lanes.includes(only.id) ? only : undefined;
  const locked = items.every((item) => item.locked);
  const styled = !locked && hasStyle(items);
  return (
    <div ref={bar} className={styles.place}>
      {edits && styling && styled ? (
        <div className={styles.bar}>
          <SelectionStyle items={items} />
        </div>
      ) : null}
      {edits && only.type === 'image' && describing === only.id ? (
        <Suspense fallback={null}>
          <AltCard item={only} />
        </Suspense>
      ) : null}
      <Base.Root className={styles.bar} aria-label={m.canvas_selection()}>
        <GatherButton />
        {single ? null : (
          <span className={styles.count}>{m.canvas_chosen({ count: items.length })}</span>
        )}
        {edits && single && !locked && MAIN_TEXT[only.type] !== null && !lane ? (
          <ActionButton action="edit" icon={Pencil} />
        ) : null}
        {edits && styled ? (
          <BarButton
            label={m.canvas_style()}
            icon={Palette}
            expanded={styling}
            onPress={() => setStyling(!styling)}
          />
        ) : null}
        {edits && items.every(({ type }) => type === 'task') && !lane ? (
          <ActionButton action="put-on-ladder" icon={ArrowUpToLine} worded />
        ) : null}
        {edits && lane ? (
          <ActionButton action="take-off-ladder" icon={ArrowDownFromLine} worded />
        ) : null}
        {edits && single && only.type === 'image' ? (
          <BarButton
            label={m.images_describe()}
            icon={MessageSquareText}
            worded
            expanded={describing === only.id}
            onPress={() =>
              open.view.setState({ describing: describing === only.id ? null : only.id })
            }
          />
        ) : null}
        {single && only.type === 'agreement' ? (
          <ActionButton
            action={only.done ? 'undo-done' : 'check-off'}
            icon={only.done ? Square : SquareCheck}
            worded
          />
        ) : null}
        {single && (only.type === 'task' || only.type === 'agreement') ? (
          <ActionButton action="details" icon={PanelRightOpen} worded />
        ) : null}
        {single ? <SpotlightItem item={only.id} /> : null}
        {edits && !lane && (
          <Suspense fallback={null}>
            <ArrangeMenu several={!single} locked={locked} />
          </Suspense>
        )}
        {edits && !locked ? <ActionButton action="duplicate" icon={CopyPlus} /> : null}
        {edits && !locked ? <ActionButton action="delete" icon={Trash2} /> : null}
      </Base.Root>
    </div>
  );
}

/** For fingers, which have no Shift: what one taps next joins what is chosen. */
function GatherButton() {
  const { view } = useOpenBoard();
  const gathering = useView((now) => now.gathering);
  if (!gathering && !matchMedia('(any-pointer: coarse)').matches) return null;
  return (
    <BarButton
      label={m.arrange_choose_more()}
      icon={SquareDashedMousePointer}
      worded
      pressed={gathering}
      onPress={() => view.setState({ gathering: !gathering })}
    />
  );
}

/** Whether there is anything about how they look that all of them have. */
function hasStyle([first, ...rest]: readonly Item[]): boolean {
  const fields = first ? kindOf(first).styles : [];
  return fields.some((field) => rest.every((item) => kindOf(item).styles.includes(field)));
}

/** Everybody sees this alone in the light; for facilitators. */
function SpotlightItem({ item }: { readonly item: ItemId }) {
  const spotlight = useSpotlight(item);
  if (!spotlight) return null;
  const { icon, label, toggle } = spotlight;
  return <BarButton label={label} icon={icon} onPress={toggle} />;
}

interface ButtonProps {
  readonly icon: LucideIcon;
  /** Shows its name beside the icon. */
  readonly worded?: boolean;
}

function ActionButton({ action, ...look }: ButtonProps & { readonly action: ActionId }) {
  const { label, keys, perform } = useAction(action);
  return <BarButton {...look} label={label} keys={keys} onPress={perform} />;
}

function BarButton({
  label,
  keys,
  icon: Icon,
  worded = false,
  expanded,
  pressed,
  onPress,
}: ButtonProps & {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <Base.Button
      {...(worded && keys === undefined ? {} : tip(label, { keys, side: 'top' }))}
      className={worded ? styles.worded : styles.button}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon aria-hidden />
      {worded ? <span>{label}</span> : null}
    </Base.Button>
  );
}
