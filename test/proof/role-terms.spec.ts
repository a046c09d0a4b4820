import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@banso/testing';

/**
 * A role that a confirmed transfer has ended is over although its row in `role_holding` is open: whoever asks for the
 * days of a role reads the view `role_term`. What names the table is listed here with its reason; one unlisted fails.
 */
const IN_THE_DATABASE: Readonly<Record<string, string>> = {
  role_term: 'the view itself',
  enter_as: 'asks for role_end beside it, because entering has to be swift',
  person_guard: 'whether somebody ever held a role; whether they hold one is asked of role_term',
  has_left_role: 'which roles were held before a transfer, and which were granted since, whatever became of them',
  demo_accounts: 'the sign-in screen of the demo names what its people were seeded with',
  give_consent: 'writes; whether the term runs is asked of role_term',
  bring_provided_roles: 'writes; what runs is asked of role_term',
  hidden_ends_of_admins_give_way: 'which ends are those of an administrator’s role, whatever its days',
  role_makes_room: 'writes: the days that the constraint of the table compares',
  role_gets_room_back: 'writes: the same',
  shared_role_holding: 'roles as they were given, for other rooms; what runs is asked of role_term',
};

/** Statements of the application that name the table. */
const IN_STATEMENTS: Readonly<Record<string, string>> = {
  'libs/features/demo/src/seed/masters.ts': 'writes the demo',
  'libs/features/directory/src/role-holdings.sql':
    'writes and locks, and compares what the table compares; what runs is asked of role_term',
  'libs/features/directory/src/role-moves.sql':
    'which roles a transfer would end, whether it has done so already or not',
  'libs/features/transfers/src/holding-columns.ts': 'a list of columns, no statement',
  'libs/platform/identity/src/by-hand.sql': 'writes; whether the role runs is asked of role_term',
  'libs/testing/src/story.ts': 'writes the story of a test',
};

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Functions, policies and views whose text names the table; a comment counts as well. */
async function namingInDatabase(): Promise<string[]> {
  const rows = await database.query<{ name: string }>(`
    select p.proname as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
       and pg_get_functiondef(p.oid) ~ '\\mrole_holding\\M'
    union select tablename || '.' || policyname from pg_policies
     where coalesce(qual, '') || coalesce(with_check, '') ~ '\\mrole_holding\\M'
    union select viewname from pg_views where schemaname = 'public' and definition ~ '\\mrole_holding\\M' order by 1`);
  return rows.map(({ name }) => name);
}

/**
 * Sources of the product that name the table. Left out are migrations, since what they make is looked at in the
 * database, entities, which describe tables, and what is made from the statements in `.sql` files.
 */
function namingInSources(): string[] {
  const root = join(import.meta.dirname, '../..');
  return ['apps', 'libs']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter(
      (file) =>
        /\/src\/.*\.(ts|sql)$/.test(file) &&
        !/node_modules|\/dist\/|\/migrations\/|\.(spec|entity|sql)\.ts$/.test(file),
    )
    .filter((file) => /\brole_holding\b/.test(readFileSync(join(root, file), 'utf8')))
    .sort();
}

describe('whoever asks for the days of a role reads role_term', () => {
  it('in the database', async () => {
    expect(await namingInDatabase()).toEqual(Object.keys(IN_THE_DATABASE).sort());
    await database.query('create view peephole with (security_invoker = true) as select person_id from role_holding');
    expect(await namingInDatabase()).toContain('peephole');
  });

  it('in the statements of the application', () => {
    expect(namingInSources()).toEqual(Object.keys(IN_STATEMENTS).sort());
  });
});
