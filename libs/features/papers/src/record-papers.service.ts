import type { Actor } from '@banso/database';
import {
  type CivilDay,
  type RecordReportChoice,
  type RecordReportFacts,
  RECORD_TEXT_NAMES,
  recordReport,
  reportFields,
  type SupportType,
  type VisitMode,
} from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { notePrint } from '@banso/exports';
import { FileStore, fillForm, PdfRenderer, writeWord } from '@banso/files';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { AttachmentsService, type Visit, VisitsQueries } from '@banso/visits';
import { Injectable } from '@nestjs/common';
import { PAPER_REFUSALS } from './papers.errors.js';
import type { ReportForm } from './papers.response.js';
import { formOfVisit, reportSurroundings } from './papers.sql.js';
import { recordReportPaper } from './record-report-paper.js';
import { recordReportWord } from './record-report-word.js';

/** A report as a file. */
export interface PrintedReport {
  name: string;
  bytes: Buffer;
}

/**
 * The report of a visit (復命書) on paper and for Word. It is made of what the asker reads on the screen, by the same
 * question: whoever may not read the record, or an opinion in it, gets neither here.
 */
@Injectable()
export class RecordPapers {
  constructor(
    private readonly visits: VisitsQueries,
    private readonly attachments: AttachmentsService,
    private readonly renderer: PdfRenderer,
    private readonly store: FileStore,
  ) {}

  /** On A4, in the standard form. @throws notFound, nothingToReport, reportNotInUse, tooManyPrints */
  async pdf(actor: Actor, id: string, choice: RecordReportChoice): Promise<PrintedReport> {
    const facts = await this.facts(actor, id, 'pdf', choice);
    const bytes = await this.renderer.print(recordReportPaper(recordReport(facts, choice), actor.today));
    return { name: nameOf(facts, 'pdf'), bytes };
  }

  /**
   * For Word: in the form of the programme or of the office, where there is one, otherwise as on A4.
   * @throws notFound, nothingToReport, reportNotInUse, formWithoutOpinion, tooManyPrints
   */
  async docx(actor: Actor, id: string, choice: RecordReportChoice): Promise<PrintedReport> {
    const facts = await this.facts(actor, id, 'docx', choice);
    const form = (await actor.tx.row(formOfVisit, { visit: id }))?.form;
    if (form && choice.opinion && !form.fields.includes('所見'))
      throw new Refusal(PAPER_REFUSALS.formWithoutOpinion, { form: form.name });
    const bytes = form
      ? await fillForm(await this.store.get(form), reportFields(facts, choice, actor.today))
      : await writeWord(recordReportWord(recordReport(facts, choice), actor.today));
    return { name: nameOf(facts, 'docx'), bytes };
  }

  /** In which form a report for Word is written. @throws notFound */
  async form(actor: Actor, id: string): Promise<ReportForm> {
    const row = isUuid(id) ? await actor.tx.row(formOfVisit, { visit: id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    const { form } = row;
    return { name: form?.name ?? null, takesOpinion: !form || form.fields.includes('所見') };
  }

  /** What the report is made of, with a line in the audit log that it was taken. */
  private async facts(
    actor: Actor,
    id: string,
    format: string,
    choice: RecordReportChoice,
  ): Promise<RecordReportFacts> {
    const visit = await this.visits.show(actor, id);
    if (!visit.record) throw new Refusal(PAPER_REFUSALS.nothingToReport);
    if (!visit.isReport) throw new Refusal(PAPER_REFUSALS.reportNotInUse);
    const { items: files } = await this.attachments.list(actor, id);
    const facts = await factsOf(actor, visit, visit.record, files);
    await notePrint(actor, { what: 'record', format, filter: { visit: id, ...choice } });
    return facts;
  }
}

async function factsOf(
  actor: Actor,
  visit: Visit,
  record: NonNullable<Visit['record']>,
  files: readonly { name: string; internal: boolean; withdrawn: object | null }[],
): Promise<RecordReportFacts> {
  const { writtenBy, confirmation, participantsOurs } = record;
  const named = [
    writtenBy.id,
    ...confirmation.steps.map(({ by }) => by.id),
    ...participantsOurs.map((p) => p.personId),
  ];
  const around = (await actor.tx.row(reportSurroundings, {
    engagement: visit.engagementId,
    people: named.filter((person) => person !== null),
  }))!;
  const posts = new Map(around.posts.map(({ id, post }) => [id, post]));
  const person = ({ id, name }: { id: string | null; name: string }) => ({
    name,
    post: (id === null ? undefined : posts.get(id)) ?? '',
  });
  return {
    heading: { addressee: around.addressee, department: around.department },
    office: around.office,
    programme: visit.programme,
    municipality: visit.municipality,
    place: visit.place,
    version: record.version,
    reason: record.reason,
    isWithdrawn: record.withdrawal !== null,
    writtenBy: person(writtenBy),
    recordedAt: new Date(record.recordedAt),
    heldOn: record.heldOn as CivilDay,
    startedAt: record.startedAt,
    endedAt: record.endedAt,
    mode: record.mode as VisitMode,
    purpose: record.purpose,
    supportTypes: record.supportTypes as SupportType[],
    nextVisitOn: record.nextVisitOn as CivilDay | null,
    texts: Object.fromEntries(RECORD_TEXT_NAMES.map((name) => [name, record[name]])) as RecordReportFacts['texts'],
    ours: participantsOurs.map(({ personId, name }) => person({ id: personId, name })),
    theirs: record.participantsTheirs,
    opinions: record.opinions.map(({ body, text, internal }) => ({ body: body.name, text, internal })),
    attachments: files.filter(({ withdrawn }) => withdrawn === null),
    stepsNeeded: confirmation.stepsNeeded,
    confirmations: confirmation.steps.map(({ by, at }) => ({ by: person(by), at: new Date(at) })),
  };
}

/** 復命書_飯綱町_2026-11-24.pdf */
function nameOf({ municipality, heldOn }: RecordReportFacts, extension: string): string {
  return `復命書_${municipality.name}_${heldOn}.${extension}`;
}
