export * from './layout.ts';
export * from './measures.ts';
export * from './pack.ts';
