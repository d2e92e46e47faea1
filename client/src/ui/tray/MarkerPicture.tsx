import { useEffect, useRef } from 'react';
import { type MarkerLook, paintMarker } from '../../canvas/ladder/index.ts';
import { fontReady } from '../../canvas/paint/index.ts';
import styles from './MarkerPicture.module.css';

export interface MarkerPictureProps {
  readonly look: MarkerLook;
  /** Of the marker itself, in CSS pixels; the picture has room for halo and arrow round it. */
  readonly size: number;
}

const ROOM = 1.34;

/** A marker exactly as it is drawn on the board. Says nothing to a screen reader: the words beside it do. */
export function MarkerPicture({ look, size }: MarkerPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { shape, colour, code, perceived, kind, mine, count } = look;
  useEffect(() => {
    let gone = false;
    const paint = () => {
      const context = canvas.current?.getContext('2d');
      if (gone || !context) return;
      const ratio = Math.max(2, window.devicePixelRatio);
      const edge = Math.round(size * ROOM * ratio);
      context.canvas.width = edge;
      context.canvas.height = edge;
      context.scale(ratio, ratio);
      const middle = edge / ratio / 2;
      const same = { shape, colour, code, perceived, kind, mine, count };
      paintMarker(context, same, { x: middle, y: middle }, size, Number.POSITIVE_INFINITY);
    };
    paint();
    void fontReady().then(paint);
    return () => {
      gone = true;
    };
  }, [shape, colour, code, perceived, kind, mine, count, size]);
  const edge = `${size * ROOM}px`;
  return (
    <canvas
      ref={canvas}
      className={styles.picture}
      style={{ width: edge, height: edge }}
      aria-hidden="true"
    />
  );
}
