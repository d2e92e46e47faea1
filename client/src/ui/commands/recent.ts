import * as v from 'valibot';
import { readDevice, writeDevice } from '../../state/deviceStorage.ts';

const KEY = 'samenspel:commands';
const MOST = 5;

/** The commands last used on this device, newest first. */
export function recentCommands(): readonly string[] {
  return readDevice(KEY, v.array(v.string())) ?? [];
}

/** Says that a command was used. */
export function rememberCommand(id: string): void {
  const others = recentCommands().filter((one) => one !== id);
  writeDevice(KEY, [id, ...others].slice(0, MOST));
}
