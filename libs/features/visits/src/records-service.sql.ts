// Made from records-service.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link supersedeRecordVersion} is asked with. */
export interface SupersedeRecordVersionParameters {
  now: Date | string;
  visit: string;
}

/** What {@link supersedeRecordVersion} gives. */
export type SupersedeRecordVersionRow = Record<string, never>;

/** Takes the version of a visit's record that is in force out of it: a newer one comes. */
export const supersedeRecordVersion = statement<SupersedeRecordVersionParameters, SupersedeRecordVersionRow>({
  name: 'supersedeRecordVersion',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'visit'],
      text: `
        update visit_record_version
        set
          superseded_at = $1
        where
          visit_id = $2
          and superseded_at is null`,
    },
  },
});
