import { Button, Card, useToast } from '@banso/ui';
import { useState } from 'react';
import { useChangePerson, useLatestPerson } from '../../api/administration.js';
import { useOwnMunicipalities } from '../../api/directory.js';
import type { PersonDetails } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { SupportTypes } from '../../parts/support-types.js';
import { useMay } from '../../shell/session-context.js';
import { PersonDialog } from './person-dialog.js';
import { usePersonWords } from './person-words.js';

/** Name, address, organisation and what peers and experts offer. */
export function DetailsCard({ person }: { person: PersonDetails }) {
  const w = usePersonWords();
  const common = useCommonWords();
  const may = useMay();
  const say = useToast();
  const municipalities = useOwnMunicipalities();
  const change = useChangePerson();
  const [isEditing, setEditing] = useState(false);
  const latest = useLatestPerson(person.id);
  const close = () => {
    setEditing(false);
    change.reset();
  };
  const done = (saved: PersonDetails) => {
    say(saved.waitingEmail && saved.waitingEmail !== person.waitingEmail ? w('asked') : common('saved'));
    close();
  };
  const facts = [
    [w('kana'), person.kana],
    [
      w('email'),
      person.waitingEmail
        ? w('emailWaits', { now: person.email ?? w('nothing'), next: person.waitingEmail })
        : person.email,
    ],
    [w('organisation'), person.organisation.name],
    [w('post'), person.post],
    [w('profession'), person.profession],
    [
      w('home'),
      municipalities.data?.find(({ code }) => code === person.homeMunicipalityCode)?.name ??
        person.homeMunicipalityCode,
    ],
    [w('themes'), person.themes.join('、')],
    [
      w('supportTypes'),
      person.supportTypes.length > 0 ? <SupportTypes key="types" types={person.supportTypes} /> : null,
    ],
    [w('loadLimit'), person.loadLimit],
  ] as const;
  return (
    <Card
      title={w('details')}
      aside={
        may('person:write') && (
          <Button size="small" variant="text" onPress={() => setEditing(true)}>
            {w('edit')}
          </Button>
        )
      }
    >
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[10rem_1fr]">
        {facts.map(([term, fact]) => (
          <div key={term} className="contents">
            <dt className="text-dns-14B-130 font-700 text-solid-gray-700">{term}</dt>
            <dd className="break-words">{fact || <span className="text-solid-gray-700">{w('nothing')}</span>}</dd>
          </div>
        ))}
      </dl>
      {isEditing && (
        <PersonDialog
          title={w('editTitle', { name: person.name })}
          person={person}
          isPending={change.isPending}
          problem={change.error}
          latest={latest}
          onSettled={() => change.reset()}
          onClose={close}
          onSave={(typed, version) => change.mutate({ id: person.id, version, ...typed }, { onSuccess: done })}
        />
      )}
    </Card>
  );
}
