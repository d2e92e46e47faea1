import type { Point } from '@samenspel/shared/records';
import { useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button, Checkbox, Dialog, Select } from '../primitives/index.ts';
import {
  COLUMN_USES,
  type ColumnUse,
  guessReading,
  type Reading,
  type RowProblem,
  tasksIn,
  withUse,
} from './columns.ts';
import { freshTask } from './fresh.ts';
import { PASTE_MOST } from './lines.ts';
import styles from './PasteDialog.module.css';
import { putDown } from './putDown.ts';

/** Rows that are shown, and problems that are told one by one. */
const SHOWN = 5;

interface Props {
  readonly rows: readonly (readonly string[])[];
  readonly at: Point;
  readonly onClose: () => void;
}

/** A table from a spreadsheet: what its columns are, and what does not fit. Nothing is on the board until one says so. */
export function TableDialog({ rows, at, onClose }: Props) {
  useLocale();
  const { context } = boardTools(useOpenBoard());
  const partners = useBoard((board) => board.settings?.municipalities) ?? [];
  const [reading, setReading] = useState(() => guessReading(rows, partners));
  const paste = useRef<HTMLButtonElement>(null);
  const { tasks, problems } = tasksIn(rows, reading, partners);
  const taken = tasks.slice(0, PASTE_MOST);
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={m.clipboard_table_title()}
      description={m.clipboard_table_lead()}
      initialFocus={paste}
      footer={
        <>
          <Button onClick={onClose}>{m.clipboard_cancel()}</Button>
          <Button
            ref={paste}
            variant="primary"
            aria-disabled={taken.length === 0}
            onClick={() => {
              if (taken.length === 0) return;
              putDown(
                context,
                taken.map((words) => freshTask(context, words)),
                at,
              );
              onClose();
            }}
          >
            {m.clipboard_paste_tasks({ count: taken.length })}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <Checkbox
          label={m.clipboard_table_head()}
          checked={reading.hasHead}
          onChecked={(hasHead) => setReading({ ...reading, hasHead })}
        />
        <Preview rows={rows} reading={reading} onReading={setReading} />
        <Problems problems={problems} left={tasks.length - taken.length} />
      </div>
    </Dialog>
  );
}

const USE_WORDS: Readonly<Record<ColumnUse, () => string>> = {
  title: m.clipboard_use_title,
  description: m.clipboard_use_description,
  theme: m.clipboard_use_theme,
  concerns: m.clipboard_use_concerns,
  none: m.clipboard_use_none,
};

function Preview({
  rows,
  reading,
  onReading,
}: {
  readonly rows: Props['rows'];
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}) {
  const { hasHead, uses } = reading;
  const body = hasHead ? rows.slice(1) : rows;
  const options = COLUMN_USES.map((value) => ({ value, label: USE_WORDS[value]() }));
  const choose = (column: number, value: string) => {
    const use = COLUMN_USES.find((known) => known === value) ?? 'none';
    onReading({ ...reading, uses: withUse(uses, column, use) });
  };
  return (
    <section className={styles.sheet} aria-label={m.clipboard_table_preview()}>
      <table>
        <thead>
          <tr>
            {uses.map((use, column) => (
              // Columns have no other name than their number, and never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col">
                <Select
                  label={m.clipboard_table_column({ number: column + 1 })}
                  hideLabel={!hasHead}
                  value={use}
                  options={options}
                  onValue={(value) => choose(column, value)}
                />
                {hasHead ? <span>{rows[0]?.[column]}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, SHOWN).map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} data-unused={uses[column] === 'none' || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > SHOWN ? <p>{m.clipboard_table_more({ count: body.length - SHOWN })}</p> : null}
    </section>
  );
}

function Problems({
  problems,
  left,
}: {
  readonly problems: readonly RowProblem[];
  readonly left: number;
}) {
  const count = problems.length;
  return (
    <output className={styles.problems}>
      {left > 0 ? <p>{m.clipboard_left_rows({ count: left, most: PASTE_MOST })}</p> : null}
      {count > 0 ? (
        <>
          <p>{m.clipboard_problems({ count })}</p>
          <ul>
            {problems.slice(0, SHOWN).map((problem) => {
              const words = problemWords(problem);
              return <li key={words}>{words}</li>;
            })}
            {count > SHOWN ? <li>{m.clipboard_problems_more({ count: count - SHOWN })}</li> : null}
          </ul>
        </>
      ) : null}
    </output>
  );
}

function problemWords(problem: RowProblem): string {
  const { row } = problem;
  switch (problem.kind) {
    case 'no-title':
      return m.clipboard_row_no_title({ row });
    case 'shortened':
      return m.clipboard_row_shortened({ row, column: USE_WORDS[problem.use]().toLowerCase() });
    case 'unknown-partner':
      return m.clipboard_row_partner({ row, name: problem.name });
  }
}
