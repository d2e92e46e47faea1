import type { Image } from '@samenspel/shared/records';
import { useEffect, useRef } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { picturesOf } from '../../canvas/pictures.ts';
import styles from './Images.module.css';

/** Pixels: sharp on a screen of two to one. */
const WIDTH = 144;
const HEIGHT = 108;

/** An image, small; its words stand beside it. */
export function Thumb({ item }: { readonly item: Image }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pictures = picturesOf(useOpenBoard());
  const { hash } = item;
  const [natural] = item.natural;
  useEffect(() => {
    const draw = () => {
      const context = canvas.current?.getContext('2d');
      const picture = pictures.of(hash, WIDTH, natural);
      if (!context || picture.kind !== 'there') return;
      const { width, height } = picture.bitmap;
      const scale = Math.min(WIDTH / width, HEIGHT / height);
      const [wide, high] = [width * scale, height * scale];
      context.clearRect(0, 0, WIDTH, HEIGHT);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture.bitmap, (WIDTH - wide) / 2, (HEIGHT - high) / 2, wide, high);
    };
    draw();
    return pictures.subscribe(draw);
  }, [pictures, hash, natural]);
  return <canvas ref={canvas} className={styles.thumb} width={WIDTH} height={HEIGHT} aria-hidden />;
}
