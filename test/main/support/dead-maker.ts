import { spawnSync } from 'node:child_process';
import { makerTag } from '../../../electron/files/maker';

/** What a program of this computer that has ended signs with. */
export function deadTag(): string {
  const { pid } = spawnSync('true');
  return makerTag().replace(/-\d+-\d+-/, `-${pid}-1-`);
}

/** The temporary file of a program that was killed. */
export function deadTemporary(): string {
  return `.tisim-${deadTag()}.tmp`;
}
