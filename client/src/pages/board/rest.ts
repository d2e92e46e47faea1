// One file: cut in as many as there are bars and panels, what the board itself shares with them would be cut as well,
// and that compresses badly. They are all fetched as soon as the board stands anyway.
export { default as BoardExtras } from './BoardExtras.tsx';
export { default as BoardMenu } from './BoardMenu.tsx';
export { CommandLayer } from '../../ui/commands/CommandLayer.tsx';
export { default as RespondMenu } from '../../ui/follow/RespondMenu.tsx';
export { HeaderMiddle, LeadLayer } from '../../ui/lead/everybody.ts';
export { Tray } from '../../ui/tray/Tray.tsx';
