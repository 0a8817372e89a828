import { shownText } from '../../shared/base/shown-text';
import { readPicture } from '../bridge/read-picture';
import { editAndTell } from '../workbench/dispatch';
import { announce, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

/** Gives a tenant the picture in this file, or says why it cannot. */
export async function setPicture(workbench: Workbench, tenant: string, file: File): Promise<void> {
  const read = await readPicture(file);
  if ('fault' in read) {
    showToast(
      workbench,
      message('document.pictureNotTaken', { file: shownText(file.name), fault: read.fault }),
    );
    return;
  }
  const changes = { picture: read.url };
  if (editAndTell(workbench, { type: 'set-tenant-look', tenant, changes }))
    announce(workbench, message('document.tenantHasPicture'));
}
