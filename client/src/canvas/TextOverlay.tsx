import { deleteItems } from '@samenspel/shared/commands';
import type { Item, ItemId, TextField } from '@samenspel/shared/records';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { type OpenBoard, useBoard, useOpenBoard, useView } from '../board/index.ts';
import { m, useLocale } from '../i18n/index.ts';
import { isBlank } from '../state/isBlank.ts';
import type { ViewState } from '../state/viewStore.ts';
import { useSharedText } from '../ui/useSharedText.ts';
import { AGREEMENT, NOTE_COLOURS, PEN_COLOURS } from './paint/colours.ts';
import { fontOf } from './paint/lines.ts';
import { layoutItem } from './paint/index.ts';
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
    const place = () => placeOver(frame.current, item, field, open.view.getState());
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
    case 'text':
    case 'stroke':
      return m.canvas_text_of_text();
  }
}

/** Puts the field where the canvas draws the text: same font, width, lines and zoom. */
function placeOver(
  frame: HTMLDivElement | null,
  item: Item | undefined,
  field: TextField,
  { camera }: ViewState,
): void {
  const block = item && layoutItem(item).blocks[field];
  if (!frame || !block) return;
  const [originX, originY] = originOf(camera, globalThis.devicePixelRatio);
  const x = originX + (item.pos[0] + block.x) * camera.zoom;
  const y = originY + (item.pos[1] + block.y) * camera.zoom;
  const { style } = frame;
  style.transform = `translate(${x}px, ${y}px) scale(${camera.zoom})`;
  style.width = `${block.width}px`;
  style.height = `${block.lines.length * block.style.leading}px`;
  style.font = fontOf(block.style);
  style.lineHeight = `${block.style.leading}px`;
  style.color = item.type === 'text' ? PEN_COLOURS[item.style.colour] : '';
  style.backgroundColor = paperOf(item);
}

function paperOf(item: Item): string {
  if (item.type === 'agreement') return AGREEMENT.paper;
  return item.type === 'note' ? NOTE_COLOURS[item.style.colour] : '';
}

/** Who typed nothing wanted nothing: an empty item goes, unless somebody gave it more than a text. */
function dropEmpty({ board, view, dispatch }: OpenBoard, id: ItemId): void {
  const { items, lanes } = board.getState();
  const item = items.get(id);
  if (!item || view.getState().editing?.id === id || lanes.includes(id)) return;
  if (isBlank(item)) dispatch(deleteItems({ ids: [id] }));
}
