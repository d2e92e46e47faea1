import { useEffect, useRef } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { fontReady } from '../../canvas/paint/index.ts';
import { picturesOf } from '../../canvas/pictures.ts';
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
  const pictures = picturesOf(useOpenBoard());
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      const scale = Math.min(1, LONGEST / Math.max(scene.width, scene.height));
      context.canvas.width = Math.max(1, Math.floor(scene.width * scale));
      context.canvas.height = Math.max(1, Math.floor(scene.height * scale));
      drawExport(context, scene, board, options, scale, (hash, width, natural) =>
        pictures.of(hash, width * scale, natural),
      );
    };
    // In a frame of its own: the choice that was pressed answers first.
    frame = requestAnimationFrame(draw);
    void fontReady().then(() => {
      frame = requestAnimationFrame(draw);
    });
    const stop = pictures.subscribe(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [scene, board, options, pictures]);
  return (
    <div className={styles.preview}>
      <canvas ref={canvas}>{m.export_preview()}</canvas>
    </div>
  );
}
