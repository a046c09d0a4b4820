import { type CivilDay, dayInTokyo } from './civil-day.js';
import { RECORD_TEXTS, type RecordTextName } from './record-fields.js';
import { SUPPORT_TYPE_SHORT_LABELS, type SupportType, VISIT_MODE_LABELS, type VisitMode } from './vocabulary.js';
import { wareki, warekiShort } from './wareki.js';

/** Somebody as a paper names them; without a post where none is known. */
export interface ReportPerson {
  readonly name: string;
  readonly post: string;
}

/** An opinion (所見) of one body, as far as the reader may see it. */
export interface ReportOpinion {
  readonly body: string;
  readonly text: string;
  readonly internal: boolean;
}

/** What a report is made of: the version in force of a visit's record, and what stands around it. */
export interface RecordReportFacts {
  /** To whom reports go (宛先) and who writes them, as the office has set it; empty where it has not. */
  readonly heading: { readonly addressee: string; readonly department: string };
  readonly office: string;
  readonly programme: string;
  readonly municipality: { readonly prefecture: string; readonly name: string };
  readonly place: string;
  readonly version: number;
  readonly reason: string;
  readonly isWithdrawn: boolean;
  readonly writtenBy: ReportPerson;
  /** The moment at which the version in force was written. */
  readonly recordedAt: Date;
  readonly heldOn: CivilDay;
  /** HH:MM in Tokyo. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly mode: VisitMode;
  readonly purpose: string;
  readonly supportTypes: readonly SupportType[];
  readonly nextVisitOn: CivilDay | null;
  readonly texts: Readonly<Record<RecordTextName, string>>;
  readonly ours: readonly ReportPerson[];
  readonly theirs: readonly string[];
  /** As far as the reader may see them. */
  readonly opinions: readonly ReportOpinion[];
  /** The files that are kept with the visit, as far as the reader may see them. */
  readonly attachments: readonly { readonly name: string; readonly internal: boolean }[];
  /** How many people confirm, and who has, in order. */
  readonly stepsNeeded: number;
  readonly confirmations: readonly { readonly by: ReportPerson; readonly at: Date }[];
}

/** What of the record goes on the paper beyond what every reader sees; nothing where nobody has chosen it. */
export interface RecordReportChoice {
  /** The opinions (所見) that are open to related bodies. */
  readonly opinion: boolean;
  /** With the opinions those for one's own body alone, and the names of files for it alone. */
  readonly internal: boolean;
}

/** A text with its label, where it has one. */
export interface ReportText {
  readonly label: string | null;
  readonly text: string;
}

/** A sheet behind the report (別紙). */
export interface ReportAnnex {
  readonly title: string;
  readonly texts: readonly ReportText[];
}

/** The report of a visit (復命書), ready to be laid out: on A4, in Word, or in an office's own form. */
export interface RecordReport {
  readonly addressee: string;
  readonly reportedOn: CivilDay;
  readonly department: string;
  readonly reporter: ReportPerson;
  readonly programme: string;
  readonly municipality: string;
  readonly duty: string;
  readonly destination: string;
  readonly when: string;
  readonly attendants: readonly ReportText[];
  /** What happened; one text that points to the annex where it is too long for the first sheet. */
  readonly summary: readonly ReportText[];
  /** Null where nobody has chosen it, or nobody has written one. */
  readonly opinion: readonly ReportText[] | null;
  /** Names of the files that are kept with the visit, one by one. */
  readonly files: readonly ReportText[];
  readonly boxes: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly annexes: readonly ReportAnnex[];
  /** 第2版（訂正の理由：…）; empty for the first. */
  readonly version: string;
  readonly isWithdrawn: boolean;
}

/** So many lines of each text stand on a sheet; a longer one goes to an annex. */
export interface ReportSheet {
  readonly summary: number;
  readonly opinion: number;
  readonly files: number;
}

const FIRST_SHEET: ReportSheet = { summary: 14, opinion: 5, files: 4 };
/** So many characters are a line. */
const CHARACTERS_OF_LINE = 36;

/**
 * The report of a visit (復命書) as its office hands it in, with as many lines of its texts as the first sheet takes.
 * What is internal is in it only where it was chosen; what the reader may not see is not in the facts at all. Drafts
 * are none of its facts.
 * Source: 復命書 as prefectures write it; boxes follow the programme's steps of confirmation (domain rule 4.5).
 */
export function recordReport(
  facts: RecordReportFacts,
  choice: RecordReportChoice,
  sheet: ReportSheet = FIRST_SHEET,
): RecordReport {
  const opinions = choice.opinion ? opinionTexts(facts, choice) : [];
  const names = facts.attachments.filter(({ internal }) => choice.internal || !internal);
  const annexes: ReportAnnex[] = [];
  const fitted = (title: string, texts: ReportText[], lines: number): ReportText[] => {
    if (linesOf(texts) <= lines) return texts;
    annexes.push({ title: annexTitle(annexes.length, title), texts });
    return [{ label: null, text: `別紙${annexes.length}のとおり` }];
  };
  const summary = fitted('概要', summaryTexts(facts), sheet.summary);
  const opinion = opinions.length > 0 ? fitted('所見', opinions, sheet.opinion) : null;
  const files = fitted(
    '添付資料',
    names.map(({ name }) => ({ label: null, text: name })),
    sheet.files,
  );
  return {
    addressee: facts.heading.addressee,
    reportedOn: dayInTokyo(facts.recordedAt),
    department: facts.heading.department || facts.office,
    reporter: facts.writtenBy,
    programme: facts.programme,
    municipality: placeOf(facts),
    duty: facts.purpose.trim() || `${facts.programme}による支援`,
    destination: [placeOf(facts), facts.place].filter(Boolean).join('　'),
    when: `${wareki(facts.heldOn)}${hoursOf(facts)}（${VISIT_MODE_LABELS[facts.mode].ja}）`,
    attendants: attendantsOf(facts),
    summary,
    opinion,
    files,
    boxes: boxesOf(facts),
    annexes,
    version: versionOf(facts),
    isWithdrawn: facts.isWithdrawn,
  };
}

function opinionTexts(facts: RecordReportFacts, choice: RecordReportChoice): ReportText[] {
  const chosen = facts.opinions.filter(({ text, internal }) => text.trim() !== '' && (choice.internal || !internal));
  return chosen.map(({ body, text, internal }) => ({
    label: `${body}${internal ? '（機関の中だけ）' : ''}`,
    text: text.trim(),
  }));
}

function summaryTexts({ texts, supportTypes, nextVisitOn }: RecordReportFacts): ReportText[] {
  const written = RECORD_TEXTS.filter(({ name }) => texts[name].trim() !== '').map(({ name, label }) => ({
    label: label.ja,
    text: texts[name].trim(),
  }));
  return [
    ...written,
    ...(supportTypes.length > 0 ? [{ label: '行った支援', text: supportTypes.map(typeNamed).join('、') }] : []),
    ...(nextVisitOn ? [{ label: '次回の訪問', text: wareki(nextVisitOn) }] : []),
  ];
}

/** A　地域マネジメント支援 */
function typeNamed(type: SupportType): string {
  return `${type}　${SUPPORT_TYPE_SHORT_LABELS[type].ja}`;
}

function attendantsOf({ ours, theirs }: RecordReportFacts): ReportText[] {
  return [
    { label: '先方', text: theirs.join('、') },
    { label: '当方', text: ours.map(named).join('、') },
  ].filter(({ text }) => text !== '');
}

/** One box for whoever reports, and one for each step of confirmation; empty ones are for a seal by hand. */
function boxesOf({ writtenBy, recordedAt, stepsNeeded, confirmations }: RecordReportFacts): RecordReport['boxes'] {
  const steps = Math.max(1, stepsNeeded);
  const signed = (who: ReportPerson, at: Date) => [who.post, who.name, warekiShort(dayInTokyo(at))];
  return [
    { title: '復命者', lines: signed(writtenBy, recordedAt) },
    ...Array.from({ length: steps }, (_, place) => {
      const step = confirmations[place];
      return { title: place === steps - 1 ? '決裁' : '確認', lines: step ? signed(step.by, step.at) : [] };
    }),
  ];
}

function versionOf({ version, reason }: RecordReportFacts): string {
  if (version === 1) return '';
  return reason ? `第${version}版（訂正の理由：${reason}）` : `第${version}版`;
}

function annexTitle(before: number, title: string): string {
  return `別紙${before + 1}　${title}`;
}

function placeOf({ municipality }: RecordReportFacts): string {
  return `${municipality.prefecture}${municipality.name}`;
}

function hoursOf({ startedAt, endedAt }: RecordReportFacts): string {
  if (!startedAt && !endedAt) return '';
  return `　${startedAt ?? ''}〜${endedAt ?? ''}`;
}

function named({ post, name }: ReportPerson): string {
  return [post, name].filter(Boolean).join('　');
}

/** Whether a text is so short that it stands beside its label, in one line. */
export function standsBesideLabel({ label, text }: ReportText): boolean {
  return label !== null && !text.includes('\n') && [...label, ...text].length < CHARACTERS_OF_LINE;
}

/** How many lines texts take, with a line for each label that stands above its text. */
function linesOf(texts: readonly ReportText[]): number {
  const wrapped = (line: string): number => Math.max(1, Math.ceil([...line].length / CHARACTERS_OF_LINE));
  return texts
    .flatMap((one) => (standsBesideLabel(one) ? [''] : [...(one.label ? [one.label] : []), ...one.text.split('\n')]))
    .reduce((lines, line) => lines + wrapped(line), 0);
}
