import { PNG } from 'pngjs';

const bytes = (base64: string) => Buffer.from(base64, 'base64');

/** An image of three by two pixels in each format that is kept. */
export const SMALL = {
  PNG: plainPng(3, 2),
  JPEG: bytes(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQARRP/9k=',
  ),
  'WebP with loss': bytes(
    'UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoDAAIAAsBMJaACdLoAA5gA/uHDfDaqytv/ln/n98Xe5gAA',
  ),
  'WebP without loss': bytes('UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAdQoEIXqP+BiOh/AAA='),
  'WebP that lets through': bytes(
    'UklGRloAAABXRUJQVlA4WAoAAAAQAAAAAgAAAQAAQUxQSAcAAAAAgICAgICAAFZQOCAsAAAAkAEAnQEqAwACAALATCWgAnS6AAOYAP7vmsfQo2USqX/0mz/ibP+Js+OYAAA=',
  ),
  GIF: bytes('R0lGODlhAwACAIAAANBAQAAAACwAAAAAAwACAAACAoRdADs='),
};

/** A PNG of one colour; red, green and blue from 0 to 255. */
export function plainPng(
  width: number,
  height: number,
  colour: readonly [number, number, number] = [208, 64, 64],
): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([...colour, 255], at);
  return PNG.sync.write(png);
}

/** A small PNG that says it is this large. */
export function pngThatSays(width: number, height: number): Buffer {
  const png = plainPng(3, 2);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}
