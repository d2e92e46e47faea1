import type { Item, Point } from '@samenspel/shared/records';
import { useRef, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { ActionContext } from '../../tools/index.ts';
import { Button, Dialog, RadioGroup } from '../primitives/index.ts';
import { freshNote, freshTask, freshText } from './fresh.ts';
import { type LineKind, linesIn, notesFrom, PASTE_MOST, tasksFrom, textFrom } from './lines.ts';
import styles from './PasteDialog.module.css';
import { putDown } from './putDown.ts';

interface Props {
  readonly text: string;
  readonly at: Point;
  readonly onClose: () => void;
}

/** Several lines of text: what they become, how many, and what does not fit. */
export function LinesDialog({ text, at, onClose }: Props) {
  useLocale();
  const { context } = boardTools(useOpenBoard());
  const [kind, setKind] = useState<LineKind>(() =>
    context.view().tool === 'text' ? 'text' : 'note',
  );
  const paste = useRef<HTMLButtonElement>(null);
  const lines = linesIn(text);
  const made = plans(text, lines)[kind];
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={m.clipboard_lines_title({ count: lines.length })}
      initialFocus={paste}
      footer={
        <>
          <Button onClick={onClose}>{m.clipboard_cancel()}</Button>
          <Button
            ref={paste}
            variant="primary"
            onClick={() => {
              putDown(context, made.items(context), at);
              onClose();
            }}
          >
            {made.words}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <RadioGroup
          label={m.clipboard_lines_as()}
          value={kind}
          onValue={setKind}
          options={[
            { value: 'note', label: m.clipboard_as_notes(), hint: m.clipboard_as_notes_hint() },
            { value: 'task', label: m.clipboard_as_tasks(), hint: m.clipboard_as_tasks_hint() },
            { value: 'text', label: m.clipboard_as_text(), hint: m.clipboard_as_text_hint() },
          ]}
        />
        <output className={styles.problems}>
          {made.problems.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </output>
      </div>
    </Dialog>
  );
}

interface Plan {
  readonly items: (context: ActionContext) => Item[];
  /** What the button says. */
  readonly words: string;
  readonly problems: readonly string[];
}

function plans(text: string, lines: readonly string[]): Readonly<Record<LineKind, Plan>> {
  const [notes, tasks, one] = [notesFrom(lines), tasksFrom(lines), textFrom(text)];
  return {
    note: {
      items: (context) => notes.values.map((words) => freshNote(context, words)),
      words: m.clipboard_paste_notes({ count: notes.values.length }),
      problems: problemsOf(notes),
    },
    task: {
      items: (context) => tasks.values.map((words) => freshTask(context, words)),
      words: m.clipboard_paste_tasks({ count: tasks.values.length }),
      problems: problemsOf(tasks),
    },
    text: {
      items: (context) => one.values.map((words) => freshText(context, words)),
      words: m.clipboard_paste_text(),
      problems: one.shortened > 0 ? [m.clipboard_shortened_text()] : [],
    },
  };
}

function problemsOf({ shortened, left }: { shortened: number; left: number }): string[] {
  return [
    ...(left > 0 ? [m.clipboard_left({ count: left, most: PASTE_MOST })] : []),
    ...(shortened > 0 ? [m.clipboard_shortened({ count: shortened })] : []),
  ];
}
