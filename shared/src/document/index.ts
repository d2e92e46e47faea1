export * from './migrations/index.ts';
export * from './method.ts';
export * from './read.ts';
export * from './renew.ts';
export * from './roots.ts';
export * from './write.ts';
