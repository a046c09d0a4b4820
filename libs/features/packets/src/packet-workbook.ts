import {
  ACTION_SIDE_LABELS,
  type AheadEntry,
  type CivilDay,
  ENGAGEMENT_STATUS_LABELS,
  HUMAN_FIELD_LABELS,
  HUMAN_FIELDS,
  INITIATIVE_STATE_LABELS,
  ORGANISATION_KIND_LABELS,
  SIGNATURE_STEP_LABELS,
  STAGE_LABELS,
  VISIT_MODE_LABELS,
} from '@banso/domain';
import { type WrittenTable, writeWorkbook } from '@banso/files';
import { AHEAD_WORDS, COURSE_WORDS } from './packet-paper.js';
import type { PrintedPacket } from './printed-packet.js';

/** A packet as a workbook: one sheet per part, the hash on the first. */
export function packetWorkbook({
  content,
  version,
  reason,
  sha256,
  frozenAt,
  signatures,
  questions,
  printedOn,
}: PrintedPacket): Promise<WrittenTable> {
  const { cover, municipality, present } = content;
  const ahead = (entries: readonly AheadEntry[]) =>
    entries.map(({ on, kind, text }) => [{ day: on }, AHEAD_WORDS[kind], text]);
  const dayOrNothing = (day: CivilDay | null | undefined) => (day ? { day } : '');
  return writeWorkbook([
    {
      name: '表紙',
      widths: [24, 72],
      headings: ['項目', '内容'],
      rows: [
        ['市区町村', `${municipality.prefecture}${municipality.name}`],
        ['市区町村コード', municipality.code],
        ['支援事業', cover.programme],
        ['発令日', { day: cover.effectiveOn, long: true }],
        ['内示日', { day: cover.announcedOn, long: true }],
        ['前任者', `${cover.predecessor.post} ${cover.predecessor.name}`.trim()],
        ['後任者', cover.successor ? `${cover.successor.post} ${cover.successor.name}`.trim() : 'なし（終了）'],
        ['立会者', cover.witness ? `${cover.witness.post} ${cover.witness.name}`.trim() : ''],
        ['版', version === null ? '下書き' : `第${version}版`],
        ['訂正の理由', reason],
        ['固定した日時', version === null ? '' : { at: frozenAt }],
        ['照合番号（SHA-256）', sha256],
        ['段階', `${present.stage} ${STAGE_LABELS[present.stage].ja}`],
        ['状態', ENGAGEMENT_STATUS_LABELS[present.status].ja],
        ['次の訪問の期限', present.nextVisitDueOn ? { day: present.nextVisitDueOn, long: true } : ''],
        ['書き出した日', { day: printedOn, long: true }],
      ],
    },
    {
      name: '前任者が書いたこと',
      widths: [24, 100],
      headings: ['項目', '内容'],
      rows: HUMAN_FIELDS.map((field) => [HUMAN_FIELD_LABELS[field].ja, content.human[field]]),
    },
    {
      name: '先方担当者',
      widths: [20, 30, 14, 14, 8],
      headings: ['氏名', '職', 'から', 'まで', '新任'],
      rows: content.counterparts.map(({ name, post, from, until, isNew }) => [
        name,
        post,
        { day: from },
        dayOrNothing(until),
        isNew ? '新任' : '',
      ]),
    },
    {
      name: 'ありたい姿・課題・取組',
      widths: [16, 80, 16],
      headings: ['種別', '内容', '状況'],
      rows: [
        ['ありたい姿', content.vision, ''],
        ...content.challenges.map(({ text, isTrueOne }) => ['課題', text, isTrueOne ? '真の課題' : '']),
        ...(content.initiatives ?? []).map(({ text, state }) => ['取組', text, INITIATIVE_STATE_LABELS[state].ja]),
      ],
    },
    {
      name: '支援の経過',
      widths: [14, 14, 80, 14],
      headings: ['年月日', 'できごと', '内容', '支援種別'],
      rows: content.course.map(({ on, kind, text, supportTypes }) => [
        { day: on },
        COURSE_WORDS[kind],
        text,
        supportTypes.join('・'),
      ]),
    },
    {
      name: '残っている宿題',
      widths: [70, 10, 20, 14, 10],
      headings: ['宿題', '側', '担当', '期限', '期限切れ'],
      rows: content.promises.map(({ text, side, owner, dueOn, isOverdue }) => [
        text,
        ACTION_SIDE_LABELS[side].ja,
        owner,
        dayOrNothing(dueOn),
        isOverdue ? '期限切れ' : '',
      ]),
    },
    { name: '今後の予定', widths: [14, 16, 80], headings: ['年月日', '種別', '内容'], rows: ahead(content.ahead) },
    { name: '年間の予定', widths: [14, 16, 80], headings: ['年月日', '種別', '内容'], rows: ahead(content.yearPlan) },
    {
      name: '関係機関',
      widths: [40, 20, 40],
      headings: ['機関', '種別', 'かかわり'],
      rows: content.relatedBodies.map(({ name, kind, part }) => [name, ORGANISATION_KIND_LABELS[kind].ja, part]),
    },
    {
      name: '資料',
      widths: [60, 40, 14],
      headings: ['資料', '所在', '年月日'],
      rows: content.material.map(({ title, where, on }) => [title, where, dayOrNothing(on)]),
    },
    {
      name: '直近の訪問',
      widths: [14, 14, 40, 80, 60, 60, 60],
      headings: ['年月日', '方法', '目的', 'あったこと', '決まったこと', '所見', '所感'],
      rows: content.lastVisits.map((visit) => [
        { day: visit.heldOn },
        VISIT_MODE_LABELS[visit.mode].ja,
        visit.purpose,
        visit.facts,
        visit.decisions,
        [visit.opinion ?? '', ...(visit.otherOpinions ?? []).map(({ body, text }) => `（${body}）${text}`)]
          .filter(Boolean)
          .join('\n'),
        (visit.remarks ?? []).map(({ by, body, text }) => `（${by}・${body}）${text}`).join('\n'),
      ]),
    },
    {
      name: '記録の訂正',
      widths: [14, 8, 14, 20, 40, 80, 60],
      headings: ['訪問日', '版', '訂正日', '訂正した人', '理由', '訂正前のあったこと', '訂正前の決まったこと'],
      rows: content.lastVisits.flatMap((visit) =>
        (visit.corrections ?? []).map((c) => [
          { day: visit.heldOn },
          `第${c.version}版`,
          { day: c.on },
          c.by,
          c.reason,
          c.factsBefore,
          c.decisionsBefore,
        ]),
      ),
    },
    {
      name: '質問と回答',
      widths: [20, 20, 60, 60, 20],
      headings: ['質問した人', '日時', '質問', '回答', '回答した人'],
      rows: questions.map(({ askedBy, askedAt, text, answer, answeredBy }) => [
        askedBy,
        { at: askedAt },
        text,
        answer ?? '',
        answeredBy ?? '',
      ]),
    },
    {
      name: '署名',
      widths: [12, 24, 24, 20],
      headings: ['段階', '職', '氏名', '日時'],
      rows: signatures.map(({ step, name, post, at }) => [SIGNATURE_STEP_LABELS[step].ja, post, name, { at: at }]),
    },
  ]);
}
