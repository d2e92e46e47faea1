export * from './agreement.ts';
export * from './connector.ts';
export * from './image.ts';
export * from './items.ts';
export * from './ladder.ts';
export * from './shape.ts';
export * from './task.ts';
export * from './text.ts';
