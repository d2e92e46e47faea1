export {
  type Answer,
  boardInfo,
  closeCode,
  copyBoard,
  createBoard,
  currentCode,
  findByCode,
  listVersions,
  openCode,
} from './api.ts';
export { prepareDevice } from './connection.ts';
export { BoardProvider, useBoard, useOpenBoard, usePresence, useView } from './context.tsx';
export { serverNow } from './clock.ts';
export { type BoardImages, openImages, type SendAnswer, type SendRefusal } from './images.ts';
export { type BoardLink, type OpenBoard, openBoard } from './openBoard.ts';
export { sha256 } from './sha256.ts';
