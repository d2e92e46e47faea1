import { type Item, type TextField, textOf } from '@samenspel/shared/records';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, usePresence } from '../board/index.ts';
import { m } from '../i18n/index.ts';
import visuallyHidden from '../ui/primitives/VisuallyHidden.module.css';
import { caretPlace, chosenParts } from './caretPlace.ts';
import { initialsOf, whoIs } from './others.ts';
import type { TextBlock } from './paint/draw.ts';
import styles from './TextCarets.module.css';

interface TextCaretsProps {
  readonly item: Item;
  readonly field: TextField;
  /** As the canvas draws the text: the carets lie in its corner. */
  readonly block: TextBlock;
}

/** Who else types in the text that is being typed in, and where. */
export function TextCarets({ item, field, block }: TextCaretsProps) {
  const carets = usePresence((state) => state.carets);
  const others = usePresence((state) => state.others);
  const board = useBoard(useShallow(({ settings, participants }) => ({ settings, participants })));
  const here = useMemo(
    () =>
      [...carets].flatMap(([client, caret]) => {
        if (caret.item !== item.id || caret.field !== field) return [];
        const presence = others.get(client);
        const who = presence && whoIs(presence, board);
        return who ? [{ client, ...caret, ...who }] : [];
      }),
    [carets, others, board, item.id, field],
  );
  const text = textOf(item, field) ?? '';
  const names = [...new Set(here.map(({ name }) => name))].join(', ');
  return (
    <>
      <output className={visuallyHidden.hidden}>
        {names === '' ? '' : m.canvas_typing_too({ names })}
      </output>
      {here.map(({ client, anchor, head, name, colour }) => {
        const place = caretPlace(text, block, head);
        if (!place) return null;
        return (
          <span key={client} className={styles.who} data-caret={name} aria-hidden>
            {chosenParts(text, block, anchor, head).map(({ x, y, width, height }) => (
              <span
                key={`${x} ${y}`}
                className={styles.chosen}
                style={{ left: x, top: y, width, height, background: colour }}
              />
            ))}
            <span
              className={styles.caret}
              style={{ left: place.x, top: place.y, height: place.height, background: colour }}
            >
              <Flag key={head} name={name} colour={colour} />
            </span>
          </span>
        );
      })}
    </>
  );
}

/** The whole name just after the caret has moved, and then the initials: a name lies over what others read. */
function Flag({ name, colour }: { readonly name: string; readonly colour: string }) {
  return (
    <span className={styles.flag}>
      <span className={styles.initials} style={{ background: colour }}>
        {initialsOf(name)}
      </span>
      <span className={styles.name} style={{ background: colour }}>
        {name}
      </span>
    </span>
  );
}
