import type { Image, ItemId } from '@samenspel/shared/records';
import { ImagePlus, Pencil, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { chooseImages } from '../../canvas/files.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { describeVoice, inSentence } from '../describe.ts';
import { AltField } from '../images/AltField.tsx';
import imageStyles from '../images/Images.module.css';
import { Thumb } from '../images/Thumb.tsx';
import { useDeleteItem } from '../panels/useDeleteItem.ts';
import { Button } from '../primitives/index.ts';
import { useMayEdit } from '../useMayEdit.ts';
import { DotsLine } from './DotsLine.tsx';
import styles from './Outline.module.css';
import { useFocusKept } from './useFocusKept.ts';

/** All images with what is to be seen in them and who put them there. */
export function ImageList({ images }: { readonly images: readonly Image[] }) {
  const open = useOpenBoard();
  const edits = useMayEdit();
  const [editing, setEditing] = useState<ItemId | undefined>();
  return (
    <section aria-labelledby="outline-images">
      <h3 id="outline-images" tabIndex={-1}>
        {m.images_list()}
      </h3>
      {images.length === 0 ? (
        <p className={styles.quiet}>{m.images_list_none()}</p>
      ) : (
        <ul className={styles.cards}>
          {images.map((item) => (
            <ImageRow
              key={item.id}
              item={item}
              edits={edits}
              editing={item.id === editing}
              onEdit={setEditing}
            />
          ))}
        </ul>
      )}
      {edits ? (
        <Button icon={<ImagePlus aria-hidden />} onClick={() => chooseImages(open)}>
          {m.images_list_add()}
        </Button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly item: Image;
  readonly edits: boolean;
  readonly editing: boolean;
  readonly onEdit: (id: ItemId | undefined) => void;
}

const ImageRow = memo(function ImageRow({ item, edits, editing, onEdit }: RowProps) {
  useLocale();
  const voice = useBoard((state) => inSentence(describeVoice(state, item.by)));
  const words = item.alt === '' ? m.images_alt_none() : item.alt;
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <li className={styles.note}>
      <div className={imageStyles.row}>
        <Thumb item={item} />
        {editing ? (
          <AltField item={item} onDone={() => onEdit(undefined)} />
        ) : (
          <p className={styles.long}>{words}</p>
        )}
      </div>
      <p className={styles.author}>{m.images_list_of({ voice })}</p>
      <DotsLine item={item.id} />
      {edits && !editing ? <ImageActions {...{ item, words, onEdit }} editRef={edit} /> : null}
    </li>
  );
});

function ImageActions({
  item,
  words,
  editRef,
  onEdit,
}: Pick<RowProps, 'item' | 'onEdit'> & {
  readonly words: string;
  readonly editRef: React.RefObject<HTMLButtonElement | null>;
}) {
  const deleteItem = useDeleteItem();
  const actions = useFocusKept<HTMLDivElement>((part) =>
    part.closest('section')?.querySelector('h3'),
  );
  return (
    <div ref={actions} className={styles.actions}>
      <Button
        ref={editRef}
        size="small"
        icon={<Pencil aria-hidden />}
        aria-label={m.images_list_describe({ text: words })}
        onClick={() => onEdit(item.id)}
      >
        {m.images_describe()}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={<Trash2 aria-hidden />}
        aria-label={m.images_list_delete({ text: words })}
        onClick={() => deleteItem(item.id, m.images_list_deleted({ text: words }))}
      >
        {m.delete()}
      </Button>
    </div>
  );
}
