export * from './access.ts';
export * from './commands.ts';
export * from './newBoard.ts';
export * from './publish.ts';
