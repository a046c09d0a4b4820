import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { reword } from './reword.js';
import { ACTORS, ofEngagement, reach, rewall, wall } from './walls.js';

/**
 * Writes keep secrets as reads do. An open end of a term and that of a transfer stand beside each other, and the earlier
 * one counts, so that nobody who writes runs into a row that they must not know of. Where an open term takes the place
 * that a hidden one was to have, the open one stands: the hidden one gives way for those days, and the managers are told.
 */
export class TermsKeepSecrets0041 implements MigrationInterface {
  name = 'TermsKeepSecrets2026112800041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table team_member_end drop constraint team_member_end_pkey;
      create unique index team_member_end_one on team_member_end (member_id, transfer_id) nulls not distinct;
      -- The end that a term had before its transfer was kept with the disposition, because there was room for one end only.
      insert into team_member_end (member_id, engagement_id, person_id, until_on, reason)
        select d.held_id, d.engagement_id, t.person_id, (d.result::jsonb -> 'formerEnd' ->> 'until')::date, coalesce(d.result::jsonb -> 'formerEnd' ->> 'reason', '')
          from disposition d join transfer t on t.id = d.transfer_id and t.withdrawn_at is null join team_member m on m.id = d.held_id where d.result like '%formerEnd%'
        on conflict do nothing;
      -- person_id: who knows of the end before its announcement, which for an end that a transfer writes is the leaver.
      create or replace view team_term with (security_invoker = true) as
        select m.id, m.engagement_id, m.tenant_id, m.municipality_code, m.person_id, m.role, m.from_on, e.until_on, e.reason as end_reason, m.transfer_id
          from team_member m left join lateral (select x.until_on, x.reason from team_member_end x where x.member_id = m.id order by x.until_on, x.transfer_id nulls first limit 1) e on true;

      ${reword('receiver_of(uuid, uuid, date)', [
        ['select m.person_id from team_member m left join team_member_end x on x.member_id = m.id', 'select m.person_id from team_member m left join lateral (select min(n.until_on) as until_on from team_member_end n where n.member_id = m.id and (n.hidden_until is null or n.hidden_until <= ctx_today())) x on true'],
        ['or x.hidden_until > ctx_today() ', ''],
      ])}
      ${reword('tell_desks()', [
        ['from team_member t left join team_member_end e on e.member_id = t.id', 'from team_member t'],
        ['(e.until_on is null or e.until_on >= ctx_today())', 'not exists (select from team_member_end e where e.member_id = t.id and e.until_on < ctx_today())'],
      ])}

      create table term_clash (
        id uuid primary key default gen_random_uuid(), ${ofEngagement}, transfer_id uuid not null references transfer, kind text not null check (kind in ('part','end')),
        role text not null, person_id uuid not null references person, other_id uuid references person, on_day date not null, other_day date, noted_at timestamptz not null default ctx_now(),
        unique nulls not distinct (transfer_id, engagement_id, kind, role, person_id, other_id)
      );
      create index term_clash_engagement on term_clash (engagement_id);
      -- Told to those who may know of the transfer; written by the function below alone.
      ${wall('term_clash', { select: reach.manages })}

      -- Called after every open write of terms, whether there is anything hidden or not, so that nothing can be told from it.
      create function settle_hidden_terms(p_engagement uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
      declare one record;
      begin
        for one in
          select h.id, h.tenant_id, h.municipality_code, h.transfer_id, h.role, h.person_id, h.from_on, h.hidden_until, o.person_id as other_id, o.from_on as other_from, t.person_id as leaver_id
            from team_member h join transfer t on t.id = h.transfer_id
            join team_member o on o.engagement_id = h.engagement_id and o.role = h.role and o.id <> h.id and (o.hidden_until is null or o.hidden_until <= ctx_today())
           where h.engagement_id = p_engagement and h.hidden_until > ctx_today() and h.role in ('lead','deputy')
             and not exists (select from team_member_end e where e.member_id = o.id and e.until_on < h.from_on)
             and not exists (select from team_member_end e where e.member_id = h.id and e.until_on < greatest(h.from_on, o.from_on))
           order by o.from_on
        loop
          if one.other_from > one.from_on then
            insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
              values (one.id, p_engagement, one.leaver_id, one.other_from - 1, '', one.hidden_until, one.transfer_id)
              on conflict (member_id, transfer_id) do update set until_on = least(team_member_end.until_on, excluded.until_on);
          else
            -- Whoever was to rise from deputy to lead stays deputy.
            delete from team_member_end e using team_member m where e.member_id = m.id and e.transfer_id = one.transfer_id and m.engagement_id = p_engagement and m.person_id = one.person_id and m.role <> one.role;
            delete from team_member_end where member_id = one.id;
            delete from team_member where id = one.id;
            update handover_packet set successor_id = one.other_id, version = version + 1
             where transfer_id = one.transfer_id and engagement_id = p_engagement and successor_id = one.person_id and state not in ('received', 'done');
          end if;
          if one.other_id <> one.person_id then
            insert into term_clash (engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id, other_id, on_day, other_day)
              values (p_engagement, one.tenant_id, one.municipality_code, one.transfer_id, 'part', one.role, one.person_id, one.other_id, one.from_on, one.other_from) on conflict do nothing;
          end if;
        end loop;
        insert into term_clash (engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id, on_day, other_day)
          select p_engagement, m.tenant_id, m.municipality_code, h.transfer_id, 'end', m.role, m.person_id, h.until_on, o.until_on
            from team_member m join team_member_end h on h.member_id = m.id and h.hidden_until > ctx_today() join team_member_end o on o.member_id = m.id and o.transfer_id is null
           -- An end that stood before the transfer was confirmed was known to whoever confirmed it.
            join disposition d on d.transfer_id = h.transfer_id and d.held_id = m.id
           where m.engagement_id = p_engagement and o.until_on <> h.until_on and not (d.result like '%"formerEnd":"' || o.until_on || '"%')
          on conflict (transfer_id, engagement_id, kind, role, person_id, other_id) do update set other_day = excluded.other_day;
      end $$;
      revoke all on function settle_hidden_terms(uuid) from public;
      grant execute on function settle_hidden_terms(uuid) to ${ACTORS}, banso_worker;

      ${rewall('visit_draft', { select: `(${reach.me()} and ${reach.read()}) or (${reach.own} and (person_id, visit_id) in (${TAKEN_OVER}))` })}

      -- A stored answer is given again only to somebody who still reaches at least what they reached then.
      alter table idempotency add column reach jsonb;
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

const PARTS = `('lead', 'deputy', 'member')`;
const effective = (transfer: string) => `${transfer}.confirmed_at is not null and ${transfer}.withdrawn_at is null and ${transfer}.effective_on <= (select ctx_today())`;
const isOfTheTeam = (person: string) => `exists (
  select from team_member m
   where m.engagement_id = l.engagement_id and m.person_id = ${person} and m.from_on <= (select ctx_today())
     and not exists (select from team_member_end x where x.member_id = m.id and x.until_on < (select ctx_today())))`;

/** As in 0022, which says what it is for; with room for more than one end of a term. */
const TAKEN_OVER = `
  with recursive line (writer, engagement_id, visit_id, effective_on) as (
    select t.person_id, d.engagement_id, case d.held_kind when 'draft' then d.held_id end, t.effective_on
      from disposition d join transfer t on t.id = d.transfer_id and ${effective('t')}
     where d.successor_id = (select ctx_person()) and (d.held_kind in ${PARTS}
        or d.held_kind = 'draft' and not exists (select from disposition p where p.transfer_id = d.transfer_id and p.engagement_id = d.engagement_id and p.held_kind in ${PARTS}))
    union
    select t.person_id, d.engagement_id, null, t.effective_on
      from line l join disposition d on d.successor_id = l.writer and d.engagement_id = l.engagement_id and d.held_kind in ${PARTS}
      join transfer t on t.id = d.transfer_id and ${effective('t')} and t.effective_on <= l.effective_on
     where l.visit_id is null
  )
  select l.writer, v.id from line l
    join visit v on v.engagement_id = l.engagement_id and v.status = 'planned' and v.created_at < l.effective_on::timestamp at time zone 'Asia/Tokyo'
   where v.id = l.visit_id or l.visit_id is null and ${isOfTheTeam('(select ctx_person())')} and not ${isOfTheTeam('l.writer')}`;
