import type { Point } from '@samenspel/shared/records';
import { useState } from 'react';
import { LinesDialog } from './LinesDialog.tsx';
import { isSheet, readSheet } from './sheet.ts';
import { TableDialog } from './TableDialog.tsx';

/** Text that was pasted on the board, and where. */
export interface PastedText {
  readonly html: string;
  readonly text: string;
  readonly at: Point;
}

/** Asks what pasted lines, or a pasted table, are to become. Mount it to open it. */
export default function PasteDialog({
  pasted: { html, text, at },
  onClose,
}: {
  readonly pasted: PastedText;
  readonly onClose: () => void;
}) {
  const [rows] = useState(() => (isSheet(html, text) ? readSheet(text) : []));
  if ((rows[0]?.length ?? 0) > 1) return <TableDialog rows={rows} at={at} onClose={onClose} />;
  const lines = rows.length > 0 ? rows.map(([cell = '']) => cell).join('\n') : text;
  return <LinesDialog text={lines} at={at} onClose={onClose} />;
}
