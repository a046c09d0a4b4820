// Made from seat-expert.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link seatExpert} is asked with. */
export interface SeatExpertParameters {
  dispatch: string;
}

/** What {@link seatExpert} gives. */
export interface SeatExpertRow {
  memberId: string | null;
  begins: boolean | null;
}

/** Lets the expert of a dispatch to an engagement join its team, or leave it, as the dispatch stands. */
export const seatExpert = statement<SeatExpertParameters, SeatExpertRow>({
  name: 'seatExpert',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['dispatch'],
      text: `
        select
          s.member_id as "memberId",
          s.begins
        from
          seat_expert($1) s`,
    },
  },
});
