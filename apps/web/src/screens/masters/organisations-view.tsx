import {
  ORGANISATION_KINDS,
  ORGANISATION_KIND_LABELS,
  OWN_ORGANISATION_KINDS,
  type OrganisationKind,
  type OwnOrganisationKind,
} from '@banso/domain';
import { Badge, Button, Select, TextField, useToast } from '@banso/ui';
import { useState } from 'react';
import { useSaveOrganisation } from '../../api/administration.js';
import { useAreas, useOrganisations, usePrefectures } from '../../api/directory.js';
import type { Organisation } from '../../api/types.js';
import { everyPage } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useAsRead } from '../../forms/use-as-read.js';
import { useForm } from '../../forms/use-form.js';
import { useMerge } from '../../forms/use-merge.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useLabel } from '../../i18n/days.js';
import { useMay } from '../../shell/session-context.js';
import { useAdministrationWords } from './administration-words.js';
import { useMastersWords } from './masters-words.js';
import { Register } from './register.js';
import { useWordOf } from './use-word-of.js';

/** Support bodies and other organisations; one's own can be changed. */
export function OrganisationsView() {
  const w = useMastersWords();
  const say = useAdministrationWords();
  const word = useWordOf();
  const may = useMay();
  const prefectures = usePrefectures();
  const [editing, setEditing] = useState<Organisation | 'new' | null>(null);
  const nameOf = ({ prefectureCode }: Organisation) =>
    prefectureCode === null
      ? w('nationwide')
      : (prefectures.data?.find(({ code }) => code === prefectureCode)?.name ?? '');
  const canChange = may('master:write');
  return (
    <>
      <Register
        title={w('organisations')}
        query={useOrganisations()}
        rowKey={({ id }) => id}
        actions={canChange && <Button onPress={() => setEditing('new')}>{say('registerOrganisation')}</Button>}
        columns={[
          { key: 'name', header: w('name'), isRowHeader: true, cell: (row) => row.name },
          {
            key: 'kind',
            header: w('kind'),
            cell: (row) => (
              <span>
                {word<OrganisationKind>(ORGANISATION_KINDS, ORGANISATION_KIND_LABELS, row.kind)}
                {row.area && <span className="block text-dns-14N-130 text-solid-gray-700">{row.area}</span>}
              </span>
            ),
          },
          { key: 'prefecture', header: w('prefecture'), cell: nameOf },
          ...(canChange
            ? [
                {
                  key: 'edit',
                  header: say('act'),
                  cell: (row: Organisation) =>
                    row.own ? (
                      <Button
                        size="small"
                        variant="text"
                        aria-label={say('editSpoken', { name: row.name })}
                        onPress={() => setEditing(row)}
                      >
                        {say('edit')}
                      </Button>
                    ) : (
                      <Badge>{say('shared')}</Badge>
                    ),
                },
              ]
            : []),
        ]}
      />
      {editing && (
        <OrganisationDialog organisation={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

const asRead = (row: Organisation | null) => ({
  name: row?.name ?? '',
  kind: row?.kind ?? ('university' as Organisation['kind']),
  areaId: row?.areaId ?? null,
});

function OrganisationDialog({ organisation, onClose }: { organisation: Organisation | null; onClose: () => void }) {
  const w = useAdministrationWords();
  const common = useCommonWords();
  const label = useLabel();
  const say = useToast();
  const areas = useAreas();
  const save = useSaveOrganisation();
  const form = useForm(
    asRead(organisation),
    ({ name, kind, areaId }) => ({
      name: name.trim() ? undefined : w('nameMissing'),
      areaId: kind === 'healthOffice' && !areaId ? w('areaMissing') : undefined,
    }),
    save.error,
  );
  const { values, errors, set } = form;
  const read = useAsRead<Organisation | null>(organisation, (one) => one?.version ?? 0);
  const merge = useMerge(form, {
    fields: [
      { key: 'name', label: w('organisationName') },
      { key: 'kind', label: w('kind'), show: (kind: OrganisationKind) => label(ORGANISATION_KIND_LABELS[kind]) },
      {
        key: 'areaId',
        label: w('area'),
        show: (id: string | null) => areas.data?.find((area) => area.id === id)?.name ?? '',
      },
    ],
    read,
    valuesOf: asRead,
    latest: async () => {
      const now = (await everyPage('/organisations')).find(({ id }) => id === organisation?.id);
      if (!now) throw new Problem(404, {});
      return now;
    },
    onSettled: () => save.reset(),
  });
  const send = ({ name, kind, areaId }: typeof values) => {
    const of = organisation ? { id: organisation.id, version: read.version } : undefined;
    const onSuccess = () => {
      say(common('saved'));
      onClose();
    };
    // A bureau is nobody's own; the API would refuse it with a sentence.
    const own = kind as OwnOrganisationKind;
    save.mutate({ of, name, kind: own, areaId: kind === 'healthOffice' ? areaId : null }, { onSuccess });
  };
  return (
    <FormDialog
      title={organisation ? w('editSpoken', { name: organisation.name }) : w('registerOrganisation')}
      submitLabel={common('save')}
      isPending={save.isPending}
      problem={save.error}
      merge={organisation ? merge : undefined}
      formRef={form.ref}
      onSubmit={form.submit(send)}
      onClose={onClose}
    >
      <TextField
        label={w('organisationName')}
        isRequired
        value={values.name}
        onChange={set('name')}
        error={errors.name}
      />
      <Select
        label={w('kind')}
        isRequired
        options={OWN_ORGANISATION_KINDS.map((kind) => ({
          value: kind as OrganisationKind,
          label: label(ORGANISATION_KIND_LABELS[kind]),
        }))}
        value={values.kind}
        onChange={set('kind')}
        error={errors.kind}
      />
      {values.kind === 'healthOffice' && (
        <Select
          label={w('area')}
          hint={w('areaHint')}
          isRequired
          options={(areas.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={values.areaId}
          onChange={set('areaId')}
          error={errors.areaId}
        />
      )}
    </FormDialog>
  );
}
