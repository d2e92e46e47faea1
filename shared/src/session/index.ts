export * from './access.ts';
export * from './commands.ts';
export { exampleBoard, type ExampleBoard } from './exampleBoard.ts';
export * from './newBoard.ts';
export * from './publish.ts';
