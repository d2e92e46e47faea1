import * as m from '../i18n/generated/messages.js';
import type { ExportArea, ExportSource } from './options.ts';

const LONGEST = 60;

/** Lower case letters, digits and hyphens: safe on every device and in every mail. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}

/** "samenwerking-regio-foodvalley-2026-11-23.png", with the area behind the title when it is not the whole board. */
export function exportFileName({ board, now }: ExportSource, area: ExportArea): string {
  const locale = board.settings?.locale ?? 'nl';
  const title = plain(board.settings?.title ?? '') || 'samenspel';
  const part =
    area === 'board'
      ? []
      : [
          area === 'ladder'
            ? m.export_file_ladder({}, { locale })
            : m.export_file_selection({}, { locale }),
        ];
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${[title, ...part, date].join('-')}.png`;
}
