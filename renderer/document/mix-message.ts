import type { MixOptions } from '../../shared/exchange/import/import-mix';
import type { PickedText } from '../../shared/ipc/contract';
import type { ScenarioDocument } from '../../shared/model/scenario';

/** What goes to the other thread: what it has already is left out. */
export interface MixMessage {
  readonly options: MixOptions;
  readonly files?: readonly PickedText[];
  readonly into?: ScenarioDocument;
}
