import type { Agreement } from '@samenspel/shared/records';
import { AGREEMENT as COLOURS, INK, INK_2, WHITE } from '../paint/colours.ts';
import { drawBars, drawBlock, drawLines, roundRect } from '../paint/draw.ts';
import { clipText, textWidth, wrapLines } from '../paint/lines.ts';
import { type AgreementWords, detailAt, type Look } from '../paint/look.ts';
import type { ItemKind } from './kind.ts';
import { boxAt, type ItemLayout } from './layout.ts';

const PLACE = {
  padding: 14,
  head: { size: 13, weight: 600, leading: 18 },
  headGap: 6,
  box: 20,
  boxGap: 10,
  text: { size: 17, weight: 400, leading: 23 },
  footerGap: 10,
  footer: { size: 13, weight: 600, leading: 18 },
} as const;

/** An agreement: for which subject, a box that is ticked when it is done, what, and below it who and by when. */
export const agreement: ItemKind<Agreement> = {
  layout(item) {
    const [width, least] = item.size;
    const { padding, head, headGap, box, boxGap, footerGap, footer, text: style } = PLACE;
    const x = padding + box + boxGap;
    const inner = Math.max(80, width - x - padding);
    const lines = wrapLines(item.text, style, inner);
    const y = padding + head.leading + headGap;
    const height = y + lines.length * style.leading + footerGap + footer.leading + padding;
    return {
      ...boxAt(item, x + inner + padding, Math.max(least, height)),
      blocks: { text: { x, y, width: inner, lines, style } },
    };
  },
  paint: paintAgreement,
  resizes: 'free',
  turns: false,
  joins: true,
  styles: [],
  palette: 'paper',
};

const RADIUS = 10;

function paintAgreement(
  context: CanvasRenderingContext2D,
  agreement: Agreement,
  { box, blocks }: ItemLayout,
  look: Look,
): void {
  const { x, y, width, height } = box;
  const detail = detailAt(look.zoom);
  paintPaper(context, x, y, width, height, detail === 'text');
  const { text } = blocks;
  if (detail === 'plain' || !text) return;
  const boxX = x + PLACE.padding;
  const boxY = y + text.y + (text.style.leading - PLACE.box) / 2;
  paintBox(context, boxX, boxY, agreement.done);
  if (detail === 'bars') {
    context.fillStyle = 'rgb(18 51 60 / 26%)';
    drawBars(context, text, box);
    return;
  }
  if (look.editing !== agreement.id) {
    context.fillStyle = agreement.done ? INK_2 : INK;
    drawBlock(context, text, box);
  }
  paintWords(context, look.agreementWords(agreement), [x, y, width, height]);
}

function paintPaper(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  near: boolean,
): void {
  if (!near) {
    // From afar nobody sees round corners.
    context.fillStyle = COLOURS.edge;
    context.fillRect(x, y, width, height);
    context.fillStyle = COLOURS.paper;
    context.fillRect(x + 2, y + 2, width - 4, height - 4);
    return;
  }
  context.fillStyle = 'rgb(18 51 60 / 6%)';
  roundRect(context, x - 1, y + 1.5, width + 2, height + 3, RADIUS + 1);
  context.fill();
  roundRect(context, x + 0.75, y + 0.75, width - 1.5, height - 1.5, RADIUS);
  context.fillStyle = COLOURS.paper;
  context.fill();
  context.strokeStyle = COLOURS.edge;
  context.lineWidth = 1.5;
  context.stroke();
}

function paintBox(context: CanvasRenderingContext2D, x: number, y: number, done: boolean): void {
  const size = PLACE.box;
  roundRect(context, x + 1, y + 1, size - 2, size - 2, 4);
  context.fillStyle = done ? COLOURS.edge : WHITE;
  context.fill();
  context.strokeStyle = COLOURS.edge;
  context.lineWidth = 2;
  context.stroke();
  if (!done) return;
  context.beginPath();
  context.moveTo(x + size * 0.26, y + size * 0.52);
  context.lineTo(x + size * 0.44, y + size * 0.7);
  context.lineTo(x + size * 0.75, y + size * 0.32);
  context.strokeStyle = WHITE;
  context.lineWidth = 2.5;
  context.stroke();
}

/** What has no room is cut, but never the day. */
function paintWords(
  context: CanvasRenderingContext2D,
  { head, owner, due }: AgreementWords,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const inner = width - 2 * PLACE.padding;
  const left = x + PLACE.padding;
  context.fillStyle = COLOURS.words;
  drawLines(context, [clipText(head, PLACE.head, inner)], PLACE.head, left, y + PLACE.padding);
  const day = due === '' ? '' : ` · ${due}`;
  const room = inner - textWidth(day, PLACE.footer);
  const line = clipText(owner, PLACE.footer, room) + day;
  const below = y + height - PLACE.padding - PLACE.footer.leading + 2;
  context.fillStyle = INK_2;
  drawLines(context, [line], PLACE.footer, left, below);
}
