// Made from packets-of-transfers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link packetsHeld} is asked with. */
export interface PacketsHeldParameters {
  transfers: ReadonlyArray<string>;
  engagements: ReadonlyArray<string>;
}

/** What {@link packetsHeld} gives. */
export interface PacketsHeldRow {
  transferId: string;
  subjectId: string;
  engagementId: string;
  text: string;
  dueOn: CivilDay;
  municipality: { code: string; name: string; prefecture: string };
}

/**
 * Packets that leavers have not received, of the engagements in which they hold a part; the two lists go together. A
 * plan that was made while there were few packets would read all of them for each transfer of a long list.
 */
export const packetsHeld = statement<PacketsHeldParameters, PacketsHeldRow>({
  name: 'packetsHeld',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: ['transfers', 'engagements'],
      text: `
        select
          x.id as "transferId",
          h.id as "subjectId",
          h.engagement_id as "engagementId",
          coalesce(nullif(n.name, ''), p.name) as text,
          h.effective_on as "dueOn",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality
        from
          (
            select distinct
              u.transfer_id,
              u.engagement_id
            from
              unnest($1::uuid[], $2::uuid[]) as u (transfer_id, engagement_id)
          ) t
          join shared_transfer x on x.id = t.transfer_id
          join handover_packet h on h.engagement_id = t.engagement_id
          and h.successor_id = x.person_id
          and h.transfer_id <> x.id
          and h.state not in ('received', 'done')
          join shared_transfer o on o.id = h.transfer_id
          and o.withdrawn_at is null
          left join shared_person n on n.id = h.predecessor_id
          join shared_engagement e on e.id = h.engagement_id
          join shared_programme p on p.id = e.programme_id
          join shared_municipality m on m.code = e.municipality_code
        order by
          m.code,
          h.effective_on,
          h.id`,
    },
  },
});

/** What {@link packetsOfTransfer} is asked with. */
export interface PacketsOfTransferParameters {
  transfer: string;
}

/** What {@link packetsOfTransfer} gives. */
export interface PacketsOfTransferRow {
  id: string;
}

/** The packets of a transfer, whatever their state. */
export const packetsOfTransfer = statement<PacketsOfTransferParameters, PacketsOfTransferRow>({
  name: 'packetsOfTransfer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        select
          h.id
        from
          handover_packet h
        where
          h.transfer_id = $1`,
    },
  },
});
