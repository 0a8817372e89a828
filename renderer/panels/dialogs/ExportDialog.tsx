import { useMemo, useState } from 'react';
import { REPORT_FORMS } from '../../../shared/exchange/export/report';
import type { ReportForm } from '../../../shared/exchange/export/report';
import type { Tenant } from '../../../shared/model/scenario';
import { chooseExport } from '../../document/export-choices';
import { documentOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { today } from '../../ui/today';
import { ExportActions } from './ExportActions';
import { ExportAll, ExportAllActions, TenantsChoice, useExportAll } from './ExportAll';
import { ExportFilm } from './ExportFilm';
import { ExportLesson } from './ExportLesson';
import { KindChoice } from './ExportKind';
import { ExportPreview } from './ExportPreview';
import type { ExportKind, OneFileKind } from './export-kinds';
import {
  ALL,
  fileName,
  hasForms,
  isForOneTenant,
  isLetter,
  isOfLesson,
  kindNamed,
  renderExport,
} from './export-kinds';
import { validIn, WantedIds } from './WantedIds';
import { say } from '../../words/say';

/**
 * Everything that leaves the program: reports, one tenant's rules, letters, all of them at once, and films. Seen first, then saved
 * or copied; it stays open, and remembers what was chosen.
 */
export function ExportDialog() {
  const kind = kindNamed(useSession((state) => state.exporting.kind));
  if (kind === ALL) return <SeveralFiles />;
  if (isOfLesson(kind)) return <ExportLesson kind={kind} />;
  return kind === 'film' ? <ExportFilm /> : <OneFile kind={kind} />;
}

function SeveralFiles() {
  const workbench = useWorkbench();
  const all = useExportAll();
  return (
    <Dialog
      title={say('dialogs.exportTitle')}
      look="wide"
      onClose={() => closeDialog(workbench)}
      actions={<ExportAllActions all={all} />}
    >
      <div className="dialog-form">
        <div className="import-choices">
          <KindChoice kind={ALL} />
          <TenantsChoice />
        </div>
        <ExportAll all={all} />
      </div>
    </Dialog>
  );
}

function OneFile({ kind }: { readonly kind: OneFileKind }) {
  const workbench = useWorkbench();
  const document = documentOf(workbench);
  const { form, typed, ...chosen } = useSession((state) => state.exporting);
  const [date] = useState(today);
  const tenants = choosable(kind, document.scenario.tenants);
  const wanted = isLetter(kind) ? chosen.partner : chosen.tenant;
  const tenant = (tenants.find(({ id }) => id === wanted) ?? tenants[0])?.id ?? '';
  const result = useMemo(
    () => renderExport(kind, document, { tenant, resolved: validIn(typed), date, form }),
    [kind, document, tenant, typed, date, form],
  );
  // What was answered stays in sight, so that it can be corrected.
  const unanswered = isForOneTenant(kind)
    ? renderExport(kind, document, { tenant, resolved: {}, date, form })
    : result;
  return (
    <Dialog
      title={say('dialogs.exportTitle')}
      look="wide"
      onClose={() => closeDialog(workbench)}
      actions={
        <ExportActions result={result} name={fileName(kind, document.scenario, tenant, form)} kind={kind} />
      }
    >
      <div className="dialog-form">
        <div className="import-choices">
          <KindChoice kind={kind} />
          {hasForms(kind) ? <FormChoice form={form} /> : null}
          <TenantChoice kind={kind} tenants={tenants} tenant={tenant} />
        </div>
        <WantedIds
          wanted={unanswered.ok ? [] : unanswered.error.flatMap(({ wanted: id }) => id ?? [])}
          typed={typed}
          onTyped={(key, text) => chooseExport(workbench, { typed: { ...typed, [key]: text } })}
        />
        {isLetter(kind) && tenants.length === 0 ? (
          <p>{say('dialogs.nobodyToWriteTo')}</p>
        ) : (
          <ExportPreview kind={kind} result={result} />
        )}
      </div>
    </Dialog>
  );
}

/** A letter goes to the administrators of others. */
function choosable(kind: ExportKind, tenants: readonly Tenant[]): readonly Tenant[] {
  return isLetter(kind) ? tenants.filter(({ managed }) => managed === false) : tenants;
}

const FORMS = REPORT_FORMS.toReversed();

function FormChoice({ form }: { readonly form: ReportForm }) {
  const workbench = useWorkbench();
  return (
    <SelectField
      label={say('dialogs.form')}
      value={form}
      options={FORMS.map((value) => ({ value, label: say('dialogs.reportForm', { form: value }) }))}
      onChange={(value) => chooseExport(workbench, { form: value })}
    />
  );
}

interface TenantChoiceProps {
  readonly kind: ExportKind;
  readonly tenants: readonly Tenant[];
  readonly tenant: string;
}

function TenantChoice({ kind, tenants, tenant }: TenantChoiceProps) {
  const workbench = useWorkbench();
  if (!isForOneTenant(kind) && !isLetter(kind)) return null;
  const options = tenants.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      label={isLetter(kind) ? say('dialogs.toTheAdministratorOf') : say('dialogs.tenant')}
      value={tenant}
      options={options}
      onChange={(id) => chooseExport(workbench, isLetter(kind) ? { partner: id } : { tenant: id })}
    />
  );
}
