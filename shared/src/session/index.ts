export * from './access.ts';
export * from './commands.ts';
export * from './copyBoard.ts';
export { exampleBoard, type ExampleBoard } from './exampleBoard.ts';
export * from './method.ts';
export { isMethodCommand, type MethodCommand } from './methodCommands.ts';
export * from './newBoard.ts';
export * from './outcome.ts';
export * from './publish.ts';
