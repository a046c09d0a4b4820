// What can be found in 47 offices, and who searches in two of them: a large one and a middling one.
import { createHash, randomBytes } from 'node:crypto';

/** The moment at which they search. */
export const NOW = '2026-11-24T10:00:00+09:00';
/** Said in every third entry of these days, and never since. */
export const ONCE_COMMON = { word: 'ワクチン', from: '2021-04-01', until: '2022-12-31' };

/** The first are said most: how often falls as in speech (Zipf). */
const WORDS = (
  '支援 健診 役場 協議 ﾃﾞｰﾀ 住民 計画 高齢者 保健師 介護予防 面談 資料 会議 研修 フレイル 医療機関 地域包括 国保 特定健診 受診率 ' +
  '生活習慣病 糖尿病 重症化予防 保健指導 通いの場 サロン 民生委員 社会福祉協議会 アンケート 分析 評価指標 予算 補助金 条例 議会 課長 係長 主事 ' +
  '首長 副町長 県庁 振興局 医師会 薬剤師 歯科医師 栄養士 看護師 管理職 後任 引継ぎ 異動 認知症 カフェ 見守り 買い物 移動販売 送迎 路線バス ' +
  '農協 商工会 観光協会 消防団 学校 保育所 子育て 移住 空き家 防災 避難所 豪雨 除雪 水道 廃棄物 温泉 体操教室 百歳体操 運動習慣 減塩 野菜 ' +
  '禁煙 飲酒 睡眠 心の健康 自殺対策 ひきこもり 虐待防止 権利擁護 成年後見 障害福祉 手話 点字 手帳 年金 生活保護 就労 雇用 賃金 税務 徴収 ' +
  'システム 標準化 クラウド 電子申請 オンライン タブレット データヘルス ＫＤＢ 可視化 ダッシュボード ワークショップ モデル事業 実証 連携協定 ' +
  '大学 学生 実習 論文 倫理審査 個人情報 同意書 契約 入札 委託 業者 見積 工程 進捗 課題 目標 成果 要因 仮説 背景 経緯 方針 合意 宿題 ' +
  '郡上 木曽 飛騨 隠岐 壱岐 対馬 奄美 十勝 釧路 根室 宗谷 留萌 渡島 檜山 後志 胆振 日高 上川 空知 石狩 津軽 下北 遠野 気仙 最上 置賜 ' +
  '会津 那須 秩父 房総 佐渡 能登 若狭 南信州 諏訪 安曇野 伊豆 遠州 三河 熊野 丹波 但馬 淡路 因幡 石見 備後 阿波 土佐 宇和 筑豊 天草 日向'
).split(' ');
const JOINED = ['の', 'を', 'に', 'が', 'と', 'は', 'で', 'について', 'として', 'から'];
const ENDS = ['した。', 'を行った。', 'が必要。', 'との声があった。', 'を確認した。', 'が続いている。'];
/** What is told beside two records. */
const BESIDE = ['opinion', 'actionItem', 'actionItem', 'challenge', 'contact', 'attachment'];

/**
 * Lays out so many entries, the oldest first, over all municipalities of the country, and builds the index of pairs.
 * @param {import('pg').Client} owner
 * @returns how long the entries and the index took (seconds)
 */
export async function layOutEntries(owner, entries) {
  await owner.query(`select set_config('app.now', '${NOW}', false), setseed(0.5)`);
  await owner.query('set max_parallel_workers_per_gather = 0; set maintenance_work_mem = $$512MB$$');
  await owner.query('insert into tenant (prefecture_code, name) select code, name from prefecture order by code');
  await owner.query(
    `with made as (
       insert into programme (id, tenant_id, name, from_fiscal_year)
         select gen_random_uuid(), id, '支援', 2016 from tenant returning id)
     insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
       select id, 2016, '{accompanying}', '{A}', 'free' from made`,
  );
  await owner.query(
    `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on)
     select gen_random_uuid(), t.id, m.code, p.id, '2016-04-01'
       from tenant t join municipality m on m.prefecture_code = t.prefecture_code join programme p on p.tenant_id = t.id`,
  );
  const { rows } = await owner.query(`select pg_get_indexdef('search_entry_keys'::regclass) as index`);
  await owner.query('drop index search_entry_keys; alter table search_entry disable trigger user');
  const began = performance.now();
  await owner.query(SAID, [SENTENCES, WORDS, JOINED, ENDS]);
  await owner.query(TOLD, [entries, BESIDE, ONCE_COMMON.word, ONCE_COMMON.from, ONCE_COMMON.until]);
  const told = performance.now();
  await owner.query(rows[0].index);
  const indexed = performance.now();
  await owner.query('alter table search_entry enable trigger user');
  await owner.query('vacuum analyze');
  return { told: (told - began) / 1000, indexed: (indexed - told) / 1000 };
}

/** Sentences of four to eight words, from which all is told. */
const SENTENCES = 50_000;
const SAID = `
  create temporary table sentence as
  select id, (
      select string_agg(($2::text[])[floor(power(cardinality($2::text[]) + 1, random()))::int]
               || case when word < words then ($3::text[])[1 + floor(random() * 10)::int]
                    else ($4::text[])[1 + floor(random() * 6)::int] end, '' order by word)
        from generate_series(1, words) word) as text
    from (select id, 4 + floor(random() * 5)::int as words from generate_series(0, $1::int - 1) id) s`;

/** Two to twelve sentences each, mostly few. */
const TOLD = `
  with place as materialized (
      select id, tenant_id, municipality_code, row_number() over (order by id) - 1 as k from engagement),
    entry as materialized (
      select n, date '2016-04-01' + (n * 3889 / $1::int)::int as on_day,
             floor(random() * (select count(*) from place))::int as k, 2 + floor(random() * random() * 11)::int as long
        from generate_series(1::bigint, $1::int) n),
    part as materialized (
      select n, floor(random() * ${SENTENCES})::int as id from entry, lateral generate_series(1, long)),
    text as (select n, string_agg(s.text, '') as told from part join sentence s using (id) group by n)
  insert into search_entry (subject_id, kind, internal, tenant_id, engagement_id, municipality_code, on_day, title,
                            told)
  select gen_random_uuid(), case when n % 3 < 2 then 'record' else ($2::text[])[1 + n / 3 % 6] end, n % 36 = 2,
         p.tenant_id, p.id, p.municipality_code, on_day,
         '第' || n % 40 || '回 訪問',
         case when on_day between $4::date and $5::date and n % 3 = 0 then $3::text || 'の話から。' else '' end || told
    from entry join place p using (k) join text using (n)
   order by n`;

/**
 * A manager, a health office with six municipalities and a partner with four, in the office of a prefecture.
 * @param {import('pg').Client} owner
 * @returns {Promise<Array<{ name: string; token: Buffer; tenant: number }>>}
 */
export async function layOutSearchers(owner, prefecture) {
  /** @returns {Promise<any>} the first row */
  const one = async (sql, values) => (await owner.query(sql, values)).rows[0];
  const { id: tenant, codes } = await one(
    `select t.id, (select array_agg(code order by code) from municipality m where m.prefecture_code = $1) as codes
       from tenant t where t.prefecture_code = $1`,
    [prefecture],
  );
  const organisation = async (kind, areaId = null) =>
    (
      await one(
        'insert into organisation (id, tenant_id, kind, name, area_id) values (gen_random_uuid(), $1, $2, $2, $3) returning id',
        [tenant, kind, areaId],
      )
    ).id;
  const { id: areaId } = await one(
    `insert into area (id, tenant_id, kind, name) values (gen_random_uuid(), $1, 'healthOffice', '圏域') returning id`,
    [tenant],
  );
  await owner.query(
    'insert into area_municipality (area_id, municipality_code, tenant_id) select $1, unnest($2::text[]), $3',
    [areaId, codes.slice(10, 16), tenant],
  );
  const university = await organisation('university');
  await owner.query(
    `insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on)
     select gen_random_uuid(), $1, $2, unnest($3::text[]), '2020-04-01'`,
    [tenant, university, codes.slice(14, 18)],
  );
  const searcher = async (name, role, organisationId) => {
    const token = createHash('sha256').update(randomBytes(32)).digest();
    const { id } = await one(
      `insert into person (id, tenant_id, organisation_id, name, kana) values (gen_random_uuid(), $1, $2, $3, 'x') returning id`,
      [tenant, organisationId, name],
    );
    await owner.query(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
       values (gen_random_uuid(), $1, $2, $3, $4, '2020-04-01')`,
      [id, tenant, organisationId, role],
    );
    await owner.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at)
       values ($1, $2, '2020-01-01', '2100-01-01', '2100-01-01')`,
      [token, id],
    );
    return { name, token, tenant };
  };
  return [
    await searcher('manager', 'manager', await organisation('prefecture')),
    await searcher('health office with 6 municipalities', 'staff', await organisation('healthOffice', areaId)),
    await searcher('partner with 4 municipalities', 'partner', university),
  ];
}
