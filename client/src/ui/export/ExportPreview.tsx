import { useEffect, useRef } from 'react';
import { fontReady } from '../../canvas/paint/index.ts';
import { drawExport, type ExportOptions, type ExportScene } from '../../export/index.ts';
import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import styles from './ExportDialog.module.css';

interface Props {
  readonly scene: ExportScene;
  readonly board: BoardState;
  readonly options: ExportOptions;
}

/** Longest side of the preview in CSS pixels; the stylesheet makes it smaller where there is less room. */
const LONGEST = 900;

/** The picture as it will be, small. */
export function ExportPreview({ scene, board, options }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      const scale = Math.min(1, LONGEST / Math.max(scene.width, scene.height));
      context.canvas.width = Math.max(1, Math.floor(scene.width * scale));
      context.canvas.height = Math.max(1, Math.floor(scene.height * scale));
      drawExport(context, scene, board, options, scale);
    };
    // In a frame of its own: the choice that was pressed answers first.
    frame = requestAnimationFrame(draw);
    void fontReady().then(() => {
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [scene, board, options]);
  return (
    <div className={styles.preview}>
      <canvas ref={canvas}>{m.export_preview()}</canvas>
    </div>
  );
}
