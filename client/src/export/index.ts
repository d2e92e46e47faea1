export { exportContent } from './content.ts';
export { drawAlone, drawExport } from './drawExport.ts';
export { type ExportScene, exportScene } from './exportScene.ts';
export { exportFileName } from './fileName.ts';
export { type MadePng, makePng } from './makePng.ts';
export type { ExportArea, ExportOptions, ExportScale, ExportSource } from './options.ts';
export { canvasLimits, fittingScale, pixelSize } from './size.ts';
