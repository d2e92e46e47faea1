import type { Frame } from '@samenspel/shared/records';
import { useEffect, useRef } from 'react';
import { useOpenBoard } from '../../../board/index.ts';
import { fontReady, type ImageOf } from '../../../canvas/paint/index.ts';
import { picturesOf } from '../../../canvas/pictures.ts';
import { drawAlone, exportContent } from '../../../export/index.ts';
import { m } from '../../../i18n/index.ts';
import styles from './Framed.module.css';

/** A frame with what lies in it, as large as the screen takes it. */
export function Framed({ frame }: { readonly frame: Frame }) {
  const open = useOpenBoard();
  const { board } = open;
  const pictures = picturesOf(open);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { id } = frame;
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return undefined;
    const imageOf: ImageOf = (hash, width, natural) => pictures.of(hash, width, natural);
    const draw = () => {
      const ratio = globalThis.devicePixelRatio;
      surface.width = Math.max(1, Math.round(surface.clientWidth * ratio));
      surface.height = Math.max(1, Math.round(surface.clientHeight * ratio));
      const context = surface.getContext('2d');
      const state = board.getState();
      if (!context || !state.settings) return;
      const source = { board: state, selection: new Set([id]), now: new Date() };
      const options = { area: 'selection', background: 'paper', names: false } as const;
      drawAlone(context, exportContent(source, options), state, surface, imageOf);
    };
    const size = new ResizeObserver(draw);
    size.observe(surface);
    const stops = [board.subscribe(draw), pictures.subscribe(draw)];
    void fontReady().then(draw);
    return () => {
      size.disconnect();
      for (const stop of stops) stop();
    };
  }, [board, pictures, id]);
  const name = frame.title.trim() || m.canvas_untitled_frame();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn, and has no address an image could have
    <canvas ref={canvas} className={styles.picture} role="img" aria-label={name} />
  );
}
