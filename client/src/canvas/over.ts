// What lies over the canvas once something is chosen or typed in; one file, as both come right after the board.
export { SelectionBar } from '../ui/toolbar/SelectionBar.tsx';
export { TextOverlay } from './TextOverlay.tsx';
