import { deleteItems } from '@samenspel/shared/commands';
import type { Item, ItemId, TextField } from '@samenspel/shared/records';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { type OpenBoard, useBoard, useOpenBoard, useView } from '../board/index.ts';
import { m, useLocale } from '../i18n/index.ts';
import { isBlank } from '../state/isBlank.ts';
import type { ViewState } from '../state/viewStore.ts';
import { useSharedText } from '../ui/useSharedText.ts';
import { middleOf, placeItem, type SceneItem, turnPoint, whereIn } from './items/index.ts';
import { AGREEMENT, NOTE_COLOURS, PAPER, PEN_COLOURS, WHITE } from './paint/colours.ts';
import { fontOf } from './paint/lines.ts';
import { originOf } from './snap.ts';
import styles from './TextOverlay.module.css';

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

  useLayoutEffect(() => {
    const text = area.current;
    if (!text) return;
    text.focus({ preventScroll: true });
    text.setSelectionRange(text.value.length, text.value.length);
  }, []);
  useLayoutEffect(() => {
    const { items } = open.board.getState();
    const placed = item && placeItem(item, whereIn(items));
    const place = () => placeOver(frame.current, placed, field, open.view.getState());
    place();
    return open.view.subscribe(place);
  }, [item, field, open]);
  useEffect(() => () => dropEmpty(open, id), [open, id]);

  if (!item) return null;
  const end = () => {
    const { editing } = open.view.getState();
    if (editing?.id === id) open.view.setState({ editing: null });
  };
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    props.onKeyDown(event);
    if (event.nativeEvent.isComposing) return;
    const ends = event.key === 'Escape' || (event.key === 'Enter' && endsLine(event, field));
    if (!ends) return;
    event.preventDefault();
    event.stopPropagation();
    end();
    document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true });
  };
  return (
    <div ref={frame} className={styles.frame}>
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
        placeholder={item.type === 'task' ? m.canvas_untitled() : undefined}
        onKeyDown={keyDown}
        onBlur={() => {
          props.onBlur();
          // Another window or tab in front is no end of typing.
          if (document.hasFocus()) end();
        }}
      />
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
  style.width = `${block.width}px`;
  style.height = `${block.lines.length * block.style.leading}px`;
  style.font = fontOf(block.style);
  style.lineHeight = `${block.style.leading}px`;
  style.textAlign = block.align === 'centre' ? 'center' : (block.align ?? 'left');
  style.color = inkOf(item);
  style.backgroundColor = paperOf(item);
}

function inkOf({ type, style }: Item): string {
  if (type === 'text') return PEN_COLOURS[style.colour];
  return type === 'shape' && style.fill === 'solid' ? WHITE : '';
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
