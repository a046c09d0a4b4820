// Made from participants.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link peopleOfOffice} is asked with. */
export interface PeopleOfOfficeParameters {
  engagement: string;
  people: ReadonlyArray<string>;
}

/** What {@link peopleOfOffice} gives. */
export interface PeopleOfOfficeRow {
  id: string;
}

/** Which of these people are of the engagement's office. */
export const peopleOfOffice = statement<PeopleOfOfficeParameters, PeopleOfOfficeRow>({
  name: 'peopleOfOffice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'people'],
      text: `
        select
          p.id
        from
          shared_person p
          join shared_engagement e on e.tenant_id = p.tenant_id
        where
          e.id = $1
          and p.id = any ($2::uuid[])`,
    },
  },
});
