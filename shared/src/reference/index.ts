export * from './agenda.ts';
export * from './ladder.ts';
