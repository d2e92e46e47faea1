import { deleteItems } from '@samenspel/shared/commands';
import type { Item, ItemId, TextField } from '@samenspel/shared/records';
import {
  type KeyboardEvent,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { type OpenBoard, useBoard, useOpenBoard, useView } from '../board/index.ts';
import { m, useLocale } from '../i18n/index.ts';
import { isBlank } from '../state/isBlank.ts';
import type { ViewState } from '../state/viewStore.ts';
import { useSharedText } from '../ui/useSharedText.ts';
import { middleOf, placeItem, type SceneItem, turnPoint, whereIn } from './items/index.ts';
import { inkOn } from './items/shape.ts';
import { AGREEMENT, INK_2, NOTE_COLOURS, PAPER, PEN_COLOURS } from './paint/colours.ts';
import { fontOf } from './paint/lines.ts';
import { TextCarets } from './later.ts';
import { originOf } from './snap.ts';
import { focusBoard } from './reading/focusBoard.ts';
import styles from './TextOverlay.module.css';
import { useWordsKept } from './useWordsKept.ts';

/** The text that is being typed in, exactly over where the canvas draws it. */
export function TextOverlay() {
  const open = useOpenBoard();
  const editing = useView((view) => view.editing);
  const exists = useBoard((board) => editing !== null && board.items.has(editing.id));
  if (!editing || !exists || open.capability === 'view') return null;
  return <Editor key={`${editing.id} ${editing.field}`} id={editing.id} field={editing.field} />;
}

function Editor({ id, field }: { readonly id: ItemId; readonly field: TextField }) {
  useLocale();
  const open = useOpenBoard();
  const item = useBoard((board) => board.items.get(id));
  const { props, left } = useSharedText(id, field);
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const acting = useRef(false);
  useWordsKept(
    id,
    field,
    useCallback(() => acting.current, []),
  );

  useLayoutEffect(() => {
    const text = area.current;
    if (!text) return;
    text.focus({ preventScroll: true });
    text.setSelectionRange(text.value.length, text.value.length);
  }, []);
  useLayoutEffect(() => {
    // A connector's label moves with what it sticks to, so also when only that changes.
    const place = () => placeOver(frame.current, placedNow(open, id), field, open.view.getState());
    place();
    const stops = [open.view.subscribe(place), open.board.subscribe(place)];
    return () => stops.forEach((stop) => stop());
  }, [id, field, open]);
  useEffect(() => () => dropEmpty(open, id), [open, id]);

  if (!item) return null;
  const end = () => {
    const { editing } = open.view.getState();
    if (editing?.id === id) open.view.setState({ editing: null });
  };
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    acting.current = true;
    props.onKeyDown(event);
    acting.current = false;
    if (event.nativeEvent.isComposing) return;
    const ends = event.key === 'Escape' || (event.key === 'Enter' && endsLine(event, field));
    if (!ends) return;
    event.preventDefault();
    event.stopPropagation();
    end();
    focusBoard();
  };
  const block = placedNow(open, id)?.layout.blocks[field];
  return (
    <div ref={frame} className={styles.frame} data-editing={item.type}>
      <textarea
        {...props}
        ref={(text) => {
          area.current = text;
          props.ref(text);
        }}
        className={styles.text}
        rows={1}
        spellCheck
        lang={open.board.getState().settings?.locale}
        aria-label={nameOf(item)}
        placeholder={placeholderOf(item)}
        onKeyDown={keyDown}
        onBlur={() => {
          props.onBlur();
          // Another window or tab in front is no end of typing.
          if (document.hasFocus()) end();
        }}
      />
      <Suspense fallback={null}>
        {block ? <TextCarets item={item} field={field} block={block} /> : null}
      </Suspense>
      {left === undefined ? null : (
        <output className={styles.left}>{m.canvas_left({ count: left })}</output>
      )}
    </div>
  );
}

/** A title is one line; in other texts Enter begins a new one, and with ctrl ends typing. */
function endsLine(event: KeyboardEvent, field: TextField): boolean {
  return field === 'title' || event.ctrlKey || event.metaKey;
}

/** What an empty text shows on the canvas as well. */
function placeholderOf({ type }: Item): string | undefined {
  if (type === 'task') return m.canvas_untitled();
  return type === 'frame' ? m.canvas_untitled_frame() : undefined;
}

function placedNow({ board }: OpenBoard, id: ItemId): SceneItem | undefined {
  const { items } = board.getState();
  const item = items.get(id);
  return item && placeItem(item, whereIn(items));
}

function nameOf(item: Item): string {
  switch (item.type) {
    case 'task':
      return m.canvas_text_of_task();
    case 'note':
      return m.canvas_text_of_note();
    case 'agreement':
      return m.votes_what();
    case 'shape':
      return m.canvas_text_of_shape();
    case 'connector':
      return m.canvas_text_of_connector();
    case 'frame':
      return m.canvas_text_of_frame();
    case 'text':
    case 'stroke':
    case 'image':
      return m.canvas_text_of_text();
  }
}

/** Puts the field where the canvas draws the text: same font, width, lines, zoom and turn. */
function placeOver(
  frame: HTMLDivElement | null,
  placed: SceneItem | undefined,
  field: TextField,
  { camera: { zoom, ...camera } }: ViewState,
): void {
  const block = placed?.layout.blocks[field];
  if (!frame || !block) return;
  const { item, layout } = placed;
  const [originX, originY] = originOf({ ...camera, zoom }, globalThis.devicePixelRatio);
  const { box, angle } = layout;
  const corner = turnPoint([box.x + block.x, box.y + block.y], middleOf(box), angle);
  const x = originX + corner[0] * zoom;
  const y = originY + corner[1] * zoom;
  const { style } = frame;
  const turn = angle === 0 ? '' : ` rotate(${angle}deg)`;
  style.transform = `translate(${x}px, ${y}px)${turn} scale(${zoom})`;
  style.setProperty('--zoom', String(zoom));
  // One line that is too long scrolls, where the canvas cuts it off.
  style.setProperty('--wrap', item.type === 'frame' ? 'pre' : 'pre-wrap');
  style.width = `${block.width}px`;
  style.height = `${block.lines.length * block.style.leading}px`;
  style.font = fontOf(block.style);
  style.lineHeight = `${block.style.leading}px`;
  style.textAlign = block.align === 'centre' ? 'center' : (block.align ?? 'left');
  style.color = inkOf(item);
  style.backgroundColor = paperOf(item);
}

function inkOf(item: Item): string {
  const { type, style } = item;
  if (type === 'text') return PEN_COLOURS[style.colour];
  if (type === 'frame') return INK_2;
  if (type === 'agreement') return item.done ? INK_2 : '';
  return type === 'shape' ? inkOn(style) : '';
}

function paperOf(item: Item): string {
  switch (item.type) {
    case 'agreement':
      return AGREEMENT.paper;
    case 'note':
      return NOTE_COLOURS[item.style.colour];
    case 'connector':
      return PAPER;
    case 'shape':
    case 'frame':
    case 'text':
    case 'image':
    case 'stroke':
    case 'task':
      return '';
  }
}

/** Who typed nothing wanted nothing: an empty item goes, unless somebody gave it more than a text. */
function dropEmpty({ board, view, dispatch }: OpenBoard, id: ItemId): void {
  const { items, lanes } = board.getState();
  const item = items.get(id);
  if (!item || view.getState().editing?.id === id || lanes.includes(id)) return;
  if (isBlank(item)) dispatch(deleteItems({ ids: [id] }));
}
