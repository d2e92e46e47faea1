import { useRef } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { type Template, TEMPLATES } from '../../templates/index.ts';
import { lockedWords } from '../clipboard/lockedWords.ts';
import { afterClosing, boardSurface } from '../commands/closing.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { showToast } from '../primitives/toasts.ts';
import { insertTemplate } from './insertTemplate.ts';
import styles from './TemplateDialog.module.css';
import { useThumbnail } from './useThumbnail.ts';

/** Layouts for a workshop, each in small. Mount it to open it. */
export default function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const open = useOpenBoard();
  const { context } = boardTools(open);
  const insert = (template: Template) => {
    onClose();
    afterClosing(() => boardSurface()?.focus({ preventScroll: true }));
    if (insertTemplate(context, template)) return;
    showToast({
      text: lockedWords(open.board.getState()) ?? m.templates_failed(),
      tone: 'problem',
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={m.templates_title()}
      description={m.templates_lead()}
    >
      <ul className={styles.cards}>
        {TEMPLATES.map((template) => (
          <li key={template.id}>
            <Card template={template} onChoose={() => insert(template)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Card({
  template,
  onChoose,
}: {
  readonly template: Template;
  readonly onChoose: () => void;
}) {
  const picture = useRef<HTMLCanvasElement>(null);
  const locale = useBoard((board) => board.settings?.locale ?? 'nl');
  useThumbnail(picture, template);
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <canvas ref={picture} className={styles.picture} aria-hidden />
      <span className={styles.name}>{template.name({}, { locale })}</span>
      <span className={styles.about}>{template.about({}, { locale })}</span>
    </button>
  );
}
