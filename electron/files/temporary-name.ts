import { makerTag, parseMaker, type Maker } from './maker';

const TEMPORARY = /^\.tisim-(.+)\.tmp$/;

/** For a file beside the target. A name of its own, not the target's with a suffix: that could be too long. */
export function temporaryName(): string {
  return `.tisim-${makerTag()}.tmp`;
}

/** Who made a temporary file; null for every file that is not one of ours. */
export function makerOfTemporary(name: string): Maker | null {
  const tag = TEMPORARY.exec(name)?.[1];
  return tag === undefined ? null : parseMaker(tag);
}
