import { slug } from '../../shared/base/ids';
import { exportNames } from '../../shared/exchange/export/names';
import { documentOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { tellOutcome } from './tell-outcome';

/** The tenants as a list to fill in and apply, here or to any other scenario. */
export async function saveNames({ author }: Workbench): Promise<void> {
  author.drafts.commit();
  const document = documentOf(author);
  const suggestedName = `${slug(document.scenario.name) || 'scenario'}-names.csv`;
  tellOutcome(author, await author.desk.bridge.saveText({ suggestedName, text: exportNames(document) }));
}
