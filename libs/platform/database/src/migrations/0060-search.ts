import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be found: a row for the text of each subject, with an index of its pairs of characters. More variants of
 * kanji are searched as what people type, so the columns folded before are computed anew.
 */
export class Search0060 implements MigrationInterface {
  name = 'Search2026113000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function search_fold(text text) returns text
        language sql immutable parallel safe
        return trim(regexp_replace(translate(lower(normalize(text, NFKC)), '${WRITTEN}', '${SEARCHED}'),
          '\\s+', ' ', 'g'));
      alter table municipality alter column search set expression as (search_fold(((name || ' ') || kana)));
      alter table organisation alter column search set expression as (search_fold(name));
      alter table programme alter column search set expression as (search_fold(name));
      alter table person alter column search set expression as (search_fold(((name || ' ') || kana)));
      alter table engagement alter column search set expression as (search_fold(vision));

      create function search_keys(p_tenant int, p_folded text) returns bigint[]
        language sql immutable parallel safe
        return array(
          select (p_tenant::bigint << 42) | (ascii(one)::bigint << 21) | ascii(other)
            from unnest(string_to_array(p_folded, null), (string_to_array(p_folded, null))[2:]) as pair (one, other)
           where one <> ' ' and other <> ' ');
      create table search_entry (
        subject_id uuid not null constraint search_entry_pkey primary key,
        kind text not null constraint search_entry_kind_check check (kind = any (array['record', 'challenge',
          'initiative', 'actionItem', 'person', 'counterpart', 'attachment', 'engagement'])),
        tenant_id int not null constraint search_entry_tenant_id_fkey references tenant (id),
        engagement_id uuid,
        municipality_code text,
        internal boolean not null default false,
        on_day date not null,
        title text not null,
        told text not null,
        folded text not null generated always as (search_fold(((title || ' ') || told))) stored,
        constraint search_entry_engagement_fkey foreign key (engagement_id, tenant_id, municipality_code)
          references engagement (id, tenant_id, municipality_code),
        constraint search_entry_place_check check (
          (engagement_id is null) = (municipality_code is null) and (engagement_id is not null or not internal))
      );
      create index search_entry_engagement on search_entry (engagement_id);
      create index search_entry_newest on search_entry
        (tenant_id, on_day, subject_id, kind, coalesce(municipality_code, ''));
      create index search_entry_keys on search_entry using gin (search_keys(tenant_id, folded))
        with (fastupdate = off);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

const WRITTEN =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶゖゕ檮髙﨑籠條龍邉邊濵濱澤廣國眞德惠榮櫻嶌嶋𠮷舘萬與瀨冨會學藏黑彌壽圓實豐關鐵嶽礒檜鷗靜齋齊斉曾縣區驛澁淺';
const SEARCHED =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔかけけか梼高崎篭条竜辺辺浜浜沢広国真徳恵栄桜島島吉館万与瀬富会学蔵黒弥寿円実豊関鉄岳磯桧鴎静斎斎斎曽県区駅渋浅';
