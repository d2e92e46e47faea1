export { MoreTools } from './MoreTools.tsx';
export { ToolStyle } from './ToolStyle.tsx';
