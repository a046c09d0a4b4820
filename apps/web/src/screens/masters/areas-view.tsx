import { AREA_KIND_LABELS, AREA_KINDS } from '@banso/domain';
import { Button, Select, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import { useSaveArea } from '../../api/areas.js';
import { useAreas, useOwnMunicipalities } from '../../api/directory.js';
import type { Area } from '../../api/types.js';
import { everyPage } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { MunicipalitiesField } from '../../forms/municipalities-field.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { useMay } from '../../shell/session-context.js';
import { useAdministrationWords } from './administration-words.js';
import { AreaImportDialog } from './area-import-dialog.js';
import { useMastersWords } from './masters-words.js';
import { Register } from './register.js';
import { useWordOf } from './use-word-of.js';

// More names than this are not read in one line; the rest is counted.
const NAMES_SHOWN = 30;

/** The areas (圏域・所管) with the municipalities in them; changed by hand or by a file. */
export function AreasView() {
  const w = useMastersWords();
  const say = useAdministrationWords();
  const word = useWordOf();
  const may = useMay();
  const municipalities = useOwnMunicipalities();
  const [editing, setEditing] = useState<Area | 'new' | null>(null);
  const [isImporting, setImporting] = useState(false);
  const names = new Map((municipalities.data ?? []).map(({ code, name }) => [code, name]));
  const members = ({ municipalityCodes: codes }: Area) =>
    codes
      .slice(0, NAMES_SHOWN)
      .map((code) => names.get(code) ?? code)
      .join('、') + (codes.length > NAMES_SHOWN ? ` ${w('memberOthers', { count: codes.length - NAMES_SHOWN })}` : '');
  const canChange = may('master:write');
  return (
    <>
      <Register
        title={w('areas')}
        query={useAreas()}
        rowKey={({ id }) => id}
        actions={
          canChange && (
            <>
              <Button onPress={() => setImporting(true)}>{say('import')}</Button>
              <Button variant="secondary" onPress={() => setEditing('new')}>
                {say('drawArea')}
              </Button>
            </>
          )
        }
        columns={[
          { key: 'name', header: w('name'), isRowHeader: true, cell: (row) => row.name },
          { key: 'kind', header: w('kind'), cell: (row) => word(AREA_KINDS, AREA_KIND_LABELS, row.kind) },
          {
            key: 'members',
            header: w('members'),
            cell: (row) => (
              <span>
                <span className="block font-700">{w('memberCount', { count: row.municipalityCodes.length })}</span>
                <span className="text-dns-14N-130">{members(row)}</span>
              </span>
            ),
          },
          ...(canChange
            ? [
                {
                  key: 'edit',
                  header: say('act'),
                  cell: (row: Area) => (
                    <Button
                      size="small"
                      variant="text"
                      aria-label={say('editSpoken', { name: row.name })}
                      onPress={() => setEditing(row)}
                    >
                      {say('edit')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {editing && <AreaDialog area={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {isImporting && <AreaImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}

const asRead = (row: Area | null) => ({
  kind: row?.kind ?? ('healthOffice' as Area['kind']),
  name: row?.name ?? '',
  municipalityCodes: row?.municipalityCodes ?? [],
});

function AreaDialog({ area, onClose }: { area: Area | null; onClose: () => void }) {
  const w = useAdministrationWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const save = useSaveArea();
  const municipalities = useOwnMunicipalities();
  const names = new Map((municipalities.data ?? []).map(({ code, name }) => [code, name]));
  const form = useForm(asRead(area), ({ name }) => ({ name: name.trim() ? undefined : w('nameMissing') }), save.error);
  const { values, errors, set } = form;
  const read = useAsRead<Area | null>(area, (one) => one?.version ?? 0);
  const merge = useMerge(form, {
    fields: [
      { key: 'name', label: w('areaName') },
      {
        key: 'municipalityCodes',
        label: w('areaMembers'),
        show: (codes: string[]) =>
          codes
            .map((code) => names.get(code) ?? code)
            .sort()
            .join('、'),
      },
    ],
    read,
    valuesOf: asRead,
    latest: async () => {
      const now = (await everyPage('/areas')).find(({ id }) => id === area?.id);
      if (!now) throw new Problem(404, {});
      return now;
    },
    onSettled: () => save.reset(),
  });
  const done = () => {
    say(common('saved'));
    onClose();
  };
  const send = (facts: typeof values) =>
    save.mutate({ of: area ? { id: area.id, version: read.version } : undefined, ...facts }, { onSuccess: done });
  return (
    <FormDialog
      title={area ? w('editSpoken', { name: area.name }) : w('drawArea')}
      submitLabel={common('save')}
      isPending={save.isPending}
      problem={save.error}
      merge={area ? merge : undefined}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      {!area && (
        <Select
          label={w('areaKind')}
          isRequired
          options={AREA_KINDS.map((kind) => ({ value: kind, label: label(AREA_KIND_LABELS[kind]) }))}
          value={values.kind}
          onChange={set('kind')}
          error={errors.kind}
        />
      )}
      <TextField label={w('areaName')} isRequired value={values.name} onChange={set('name')} error={errors.name} />
      <MunicipalitiesField
        label={w('areaMembers')}
        value={values.municipalityCodes}
        onChange={set('municipalityCodes')}
        error={errors.municipalityCodes}
      />
    </FormDialog>
  );
}
