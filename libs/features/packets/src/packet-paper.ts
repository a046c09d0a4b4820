import {
  ACTION_SIDE_LABELS,
  AHEAD_DAYS,
  type AheadEntry,
  COMPLETENESS_LABELS,
  completeness,
  type CourseKind,
  dayInTokyo,
  ENGAGEMENT_STATUS_LABELS,
  HUMAN_FIELD_LABELS,
  HUMAN_FIELDS,
  INITIATIVE_STATE_LABELS,
  LAST_VISITS,
  ORGANISATION_KIND_LABELS,
  type PacketPerson,
  type PacketVisit,
  SIGNATURE_STEP_LABELS,
  SIGNATURE_STEPS,
  STAGE_LABELS,
  VISIT_MODE_LABELS,
  wareki,
  warekiShort,
} from '@banso/domain';
import {
  boxes,
  heading,
  keptTogether,
  nothing,
  type Paper,
  type PaperPart,
  paragraph,
  paragraphs,
  subheading,
  table,
  timeInTokyo,
} from '@banso/files';
import type { PrintedPacket } from './printed-packet.js';

/** What a line of the course tells, and what lies ahead, as printed. */
export const COURSE_WORDS: Readonly<Record<CourseKind, string>> = {
  start: '支援開始',
  visit: '訪問',
  stageChange: '段階',
  pause: '休止',
  resume: '再開',
  counterpartChange: '先方の異動',
  contact: '連絡',
};
export const AHEAD_WORDS: Readonly<Record<AheadEntry['kind'], string>> = {
  visitDue: '訪問の期限',
  plannedVisit: '訪問',
  promise: '宿題の期限',
  milestone: '節目',
  missedMilestone: '節目（未達成）',
};

/**
 * A packet as an A4 paper (引継書): cover with signature boxes, table of contents, what people wrote, then what was
 * gathered.
 */
export function packetPaper(packet: PrintedPacket): Paper {
  const { content, version, sha256, printedOn } = packet;
  const name = `${content.municipality.prefecture}${content.municipality.name}　${content.cover.programme}`;
  const mark = version === null ? '下書き' : `第${version}版　SHA-256 ${sha256.slice(0, 16)}…`;
  return {
    title: `引継書　${name}`,
    author: [content.cover.predecessor.post, content.cover.predecessor.name].filter(Boolean).join('　'),
    subject: version === null ? '下書き' : `第${version}版 ${sha256}`,
    header: `引継書　${name}`,
    footer: `${mark}　印刷 ${wareki(printedOn)}`,
    watermark: version === null ? '下書き' : null,
    content: [
      ...cover(packet, name),
      ...sections(packet).flatMap(([title, parts], place) => keptTogether(heading(`${place + 1}　${title}`), parts)),
    ],
  };
}

function cover(
  { content: { cover, human, ...content }, version, reason, signatures, frozenAt, ...packet }: PrintedPacket,
  name: string,
): PaperPart[] {
  const person = (who: PacketPerson | null, none: string) =>
    who ? [who.post, who.name].filter(Boolean).join('　') : none;
  const { percent, missing } = completeness({ ...content, cover, human });
  const lacking = missing.map((item) => COMPLETENESS_LABELS[item].ja);
  const state =
    version === null
      ? `下書き（できぐあい ${percent}%${lacking.length > 0 ? `。足りないもの：${lacking.join('、')}` : ''}）`
      : `第${version}版（${timeInTokyo(frozenAt)} に固定）`;
  return [
    { text: '引　継　書', style: 'title', alignment: 'center', margin: [0, 0, 0, 2] },
    { text: name, bold: true, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 10] },
    table(
      [95, '*'],
      null,
      [
        ['発令日', wareki(cover.effectiveOn)],
        ['内示日', wareki(cover.announcedOn)],
        ['前任者', person(cover.predecessor, '')],
        ['後任者', person(cover.successor, 'なし（終了）')],
        ['立会者', person(cover.witness, '未定')],
        ['版', state],
        ...(reason ? [['訂正の理由', reason]] : []),
        ...(packet.isWithheld ? [['閲覧の範囲', '所管外の方への写しのため、内部の所見と資料を除いています。']] : []),
      ].map(([label, value]) => [{ text: label, style: 'th' }, paragraph(value ?? '')]),
    ),
    { text: '決裁・署名', bold: true, margin: [0, 14, 0, 4] },
    boxes(
      SIGNATURE_STEPS.map((step) => {
        const signature = signatures.find((signed) => signed.step === step);
        return {
          title: SIGNATURE_STEP_LABELS[step].ja,
          lines: signature ? [signature.post, signature.name, timeInTokyo(signature.at)] : [],
        };
      }),
    ),
    {
      toc: {
        title: { text: '目　次', bold: true, fontSize: 12, margin: [0, 12, 0, 4] },
        textStyle: 'toc',
        numberStyle: 'toc',
      },
    },
    { text: '', pageBreak: 'after' },
  ];
}

/** A title with what stands under it. */
type Section = [title: string, parts: PaperPart[]];

/** Every section with its title, in the order in which a successor reads. */
function sections({ content, questions, signatures, version, sha256 }: PrintedPacket): Section[] {
  const { present, municipality } = content;
  const initiatives = content.initiatives ?? [];
  return [
    ...HUMAN_FIELDS.map((field): [string, PaperPart[]] => [
      HUMAN_FIELD_LABELS[field].ja,
      content.human[field].trim() ? paragraphs(content.human[field]) : [nothing('まだ書かれていません。')],
    ]),
    [
      '市区町村と先方担当者',
      [
        paragraph(`${municipality.prefecture}${municipality.name}（${municipality.code}）`),
        rows(
          [110, '*', 150],
          ['氏名', '職', '在任期間'],
          content.counterparts.map(({ name, post, from, until, isNew }) => [
            isNew ? `${name}（新任）` : name,
            post,
            `${warekiShort(from)}〜${until ? warekiShort(until) : ''}`,
          ]),
        ),
      ],
    ],
    [
      'ありたい姿・課題・取組',
      [
        subheading('ありたい姿'),
        ...(content.vision ? paragraphs(content.vision) : [nothing()]),
        subheading('課題'),
        ...bullets(content.challenges.map(({ text, isTrueOne }) => (isTrueOne ? `${text}（真の課題）` : text))),
        subheading('取組'),
        ...bullets(initiatives.map(({ text, state }) => `${text}（${INITIATIVE_STATE_LABELS[state].ja}）`)),
      ],
    ],
    [
      '支援の経過',
      [
        rows(
          [56, 62, '*', 44],
          ['年月日', 'できごと', '内容', '支援種別'],
          content.course.map((entry) => [
            warekiShort(entry.on),
            COURSE_WORDS[entry.kind],
            entry.text,
            entry.supportTypes.join('・'),
          ]),
        ),
      ],
    ],
    [
      '現在の状況',
      [
        rows([110, '*'], null, [
          ['段階', `${present.stage}　${STAGE_LABELS[present.stage].ja}`],
          ['状態', ENGAGEMENT_STATUS_LABELS[present.status].ja],
          ['次の訪問の期限', present.nextVisitDueOn ? wareki(present.nextVisitDueOn) : 'なし'],
        ]),
      ],
    ],
    [
      '残っている宿題',
      [
        rows(
          ['*', 110, 110],
          ['宿題', 'だれの', '期限'],
          content.promises.map((promise) => [
            promise.text,
            [ACTION_SIDE_LABELS[promise.side].ja, promise.owner].filter(Boolean).join('　'),
            `${promise.dueOn ? warekiShort(promise.dueOn) : '期限なし'}${promise.isOverdue ? '（期限切れ）' : ''}`,
          ]),
        ),
      ],
    ],
    [`今後${AHEAD_DAYS}日の予定`, [ahead(content.ahead)]],
    ['年間の予定', [ahead(content.yearPlan)]],
    [
      '関係機関',
      [
        rows(
          ['*', 110, 150],
          ['機関', '種別', 'かかわり'],
          content.relatedBodies.map(({ name, kind, part }) => [name, ORGANISATION_KIND_LABELS[kind].ja, part]),
        ),
      ],
    ],
    [
      '資料とその所在',
      [
        rows(
          ['*', 150, 64],
          ['資料', '所在', '年月日'],
          content.material.map(({ title, where, on }) => [title, where, on ? warekiShort(on) : '']),
        ),
      ],
    ],
    [
      `直近${LAST_VISITS}回の訪問`,
      content.lastVisits.length === 0 ? [nothing()] : content.lastVisits.flatMap(lastVisit),
    ],
    [
      '前任者への質問と回答',
      questions.length === 0
        ? [nothing('質問はありません。')]
        : [
            rows(
              [110, '*', '*'],
              ['質問した人', '質問', '回答'],
              questions.map((question) => [
                `${question.askedBy}　${warekiShort(dayInTokyo(new Date(question.askedAt)))}`,
                question.text,
                answered(question),
              ]),
            ),
          ],
    ],
    [
      '署名と照合番号',
      [
        rows(
          [64, '*', '*', 120],
          ['段階', '職', '氏名', '日時'],
          signatures.map(({ step, name, post, at }) => [SIGNATURE_STEP_LABELS[step].ja, post, name, timeInTokyo(at)]),
        ),
        ...(version === null
          ? [nothing('下書きのため、照合番号はまだありません。')]
          : [
              subheading('内容の照合番号（SHA-256）'),
              { text: sha256, fontSize: 9 },
              nothing(
                '引き渡したときの内容から計算した番号です。画面とExcelにも同じ番号があり、内容が変わっていないことを確かめられます。',
              ),
            ]),
      ],
    ],
  ];
}

function ahead(entries: readonly AheadEntry[]): PaperPart {
  return rows(
    [64, 80, '*'],
    ['年月日', '種別', '内容'],
    entries.map(({ on, kind, text }) => [warekiShort(on), AHEAD_WORDS[kind], text]),
  );
}

function rows(
  widths: readonly (number | '*')[],
  headings: readonly string[] | null,
  cells: readonly (readonly string[])[],
): PaperPart {
  if (cells.length === 0) return nothing();
  return table(
    widths,
    headings,
    cells.map((row) =>
      row.map((cell, place) => (headings === null && place === 0 ? { text: cell, style: 'th' } : paragraph(cell))),
    ),
  );
}

/** A visit with its record, and what stood there before it was corrected. */
function lastVisit(visit: PacketVisit): PaperPart[] {
  const types = visit.supportTypes.length > 0 ? `　〔${visit.supportTypes.join('・')}〕` : '';
  return [
    subheading(`${wareki(visit.heldOn)}　${VISIT_MODE_LABELS[visit.mode].ja}${types}`),
    ...(visit.purpose ? [paragraph(visit.purpose)] : []),
    subheading('あったこと'),
    ...(visit.facts ? paragraphs(visit.facts) : [nothing()]),
    ...(visit.decisions ? [subheading('決まったこと'), ...paragraphs(visit.decisions)] : []),
    ...opinion(visit),
    ...(visit.otherOpinions ?? []).flatMap(({ body, text }) => [subheading(`所見（${body}）`), ...paragraphs(text)]),
    ...(visit.remarks ?? []).flatMap(({ by, body, on, text }) => [
      subheading(`所感（${by}・${body}　${warekiShort(on)}）`),
      ...paragraphs(text),
    ]),
    ...corrections(visit),
  ];
}

function opinion({ opinion: text, opinionIsWithheld }: PacketVisit): PaperPart[] {
  if (text) return [subheading('所見'), ...paragraphs(text)];
  return opinionIsWithheld ? [subheading('所見'), nothing('所管の職員だけが読める所見があります。')] : [];
}

function answered({ answer, answeredBy }: PrintedPacket['questions'][number]): string {
  if (!answer) return '未回答';
  return answeredBy ? `${answer}（${answeredBy}）` : answer;
}

/** What stood in a visit's record before it was corrected. */
function corrections({ corrections: made = [] }: PacketVisit): PaperPart[] {
  return made.flatMap(({ version, on, by, reason, factsBefore, decisionsBefore }) => [
    subheading(`第${version}版で訂正　${warekiShort(on)}　${by}　理由：${reason}`),
    nothing('訂正前の内容'),
    ...paragraphs([factsBefore, decisionsBefore].filter(Boolean).join('\n')),
  ]);
}

function bullets(texts: readonly string[]): PaperPart[] {
  return texts.length === 0 ? [nothing()] : [{ ul: texts.map(paragraph) }];
}
