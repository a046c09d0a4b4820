import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actionItem,
  allTo,
  emptyOffice,
  engagement,
  need,
  type Office,
  openOffice,
  preview,
  register,
  reminder,
  visit,
} from '../../../../test/support/handover-story.js';
import { PERSON_COLUMNS } from './holding-columns.js';
import { ITEM_KINDS, type ItemKind } from './transfer.response.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('2027-03-10T09:00:00+09:00');
  await emptyOffice(office);
});
afterAll(async () => {
  await office.rooms.close();
  await office.database.drop();
});

/** Every column of the catalogue that can name a person; a key to another table than `person` says that it does not. */
async function columnsThatCanNamePeople(): Promise<string[]> {
  const rows = await office.database.query<{ name: string }>(`
    select c.relname || '.' || a.attname as name
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
       and (format_type(a.atttypid, null) in ('uuid', 'uuid[]', 'jsonb', 'json') or (format_type(a.atttypid, null) = 'text' and a.attname ~ '(person|_by$|owner)'))
       and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and k.conkey = array[a.attnum] and a.attname = 'id')
       and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey) and k.confrelid <> 'person'::regclass)
     order by 1`);
  return rows.map(({ name }) => name);
}
const unknown = async () => (await columnsThatCanNamePeople()).filter((name) => !(name in PERSON_COLUMNS));

describe('a walk through the schema', () => {
  it('every column that can name a person is held and shown by the preview, or stays for a reason', async () => {
    expect(await unknown()).toEqual([]);
  });

  it('a column that nobody has thought of fails, whether it has a key to a person or only looks like one', async () => {
    await office.database.query(
      'alter table visit add column escort uuid references person, add column driven_by text, add column passengers uuid[]',
    );
    expect(await unknown()).toEqual(['visit.driven_by', 'visit.escort', 'visit.passengers']);
    await office.database.query('alter table visit drop column escort, drop column driven_by, drop column passengers');
  });

  it('the table names no column that is gone', async () => {
    const there = new Set(await columnsThatCanNamePeople());
    expect(Object.keys(PERSON_COLUMNS).filter((name) => !there.has(name))).toEqual([]);
  });

  it('what is said to be held really appears in the preview: a row is laid for every kind', async () => {
    const { hanako, jiro, saburo } = office;
    const led = await engagement(office, { lead: saburo });
    await allTo(
      office,
      (await register(office, saburo, { announcedOn: '2027-03-10', effectiveOn: '2027-03-11' })).id,
      hanako,
    );
    await engagement(office, { lead: jiro, deputy: hanako });
    await office.story.member({
      engagementId: await engagement(office, { lead: jiro }),
      person: hanako,
      role: 'prefecturalStaff',
    });
    await visit(office, led, { plannedOn: '2027-04-15' });
    await actionItem(office, led, hanako);
    await need(office, led, hanako);
    const meeting = await need(office, null, hanako);
    await visit(office, led, { plannedOn: '2027-03-05', draftBy: hanako });
    await visit(office, led, { heldOn: '2027-02-10', writtenBy: hanako });
    await reminder(office, led, hanako);
    const { id } = await register(office, hanako);
    const shown = new Set((await preview(office, id)).items.map(({ kind }) => kind));
    const said = Object.values(PERSON_COLUMNS)
      .flatMap((column) => ('held' in column ? column.held : []))
      .flat() as ItemKind[];
    expect([...said].sort()).toEqual([...ITEM_KINDS].sort());
    expect(said.filter((kind) => !shown.has(kind))).toEqual([]);

    // And all of it goes to the successor: nothing is left undecided.
    const { items } = await allTo(office, id, jiro);
    expect(items.map(({ kind, result }) => [kind, result])).toContainEqual(['packet', 'follows']);
    expect(items.filter(({ result }) => result === null)).toEqual([]);
    expect(items.find(({ subjectId }) => subjectId === meeting)).toMatchObject({
      kind: 'need',
      engagementId: null,
      municipality: { name: '長野市' },
      result: 'ownerMoved',
    });
    const holders = await office.database.query<{ person: string; from: string }>(
      `select person_id as person, from_on::text as from from need_holder where need_id = $1 order by from_on`,
      [meeting],
    );
    expect(holders).toEqual([
      { person: hanako.id, from: '2027-03-01' },
      { person: jiro.id, from: expect.any(String) },
    ]);
  });
});
