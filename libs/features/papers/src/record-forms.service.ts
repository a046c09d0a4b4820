import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { type FormCheck, formCheck } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { FileStore, namedFields, NotAForm, type NoFormReason } from '@banso/files';
import { COMMON_REFUSALS, type Page, Refusal, type RefusalKind, type UploadedFile } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { officeOf } from './office-of.js';
import { PAPER_REFUSALS } from './papers.errors.js';
import type { RecordForm } from './papers.response.js';
import { endForm, formStored, holdForms, ownProgramme, recordForms, type RecordFormsRow } from './papers.sql.js';
import { RecordFormEntity } from './record-form.entity.js';

const NO_FORM: Readonly<Record<NoFormReason, RefusalKind>> = {
  notWord: PAPER_REFUSALS.formNotWord,
  protected: PAPER_REFUSALS.formProtected,
  macros: PAPER_REFUSALS.formMacros,
  tooLarge: PAPER_REFUSALS.formTooLarge,
  linksOutside: PAPER_REFUSALS.formLinksOutside,
  unreadable: PAPER_REFUSALS.formUnreadable,
  braces: PAPER_REFUSALS.formBraces,
};

/** For which programme a form is to be used (none: for all), and whether it may lack what every report says. */
export interface FormUse {
  programmeId: string | null;
  incomplete: boolean;
}

/** An office's own forms (様式): checked, kept, taken out of use. Nothing is overwritten: a better one is one more. */
@Injectable()
export class RecordForms {
  constructor(private readonly store: FileStore) {}

  async list(actor: Actor): Promise<Page<RecordForm>> {
    const rows = await actor.tx.rows(recordForms, { tenant: officeOf(actor), only: undefined });
    return { items: rows.map(formTold), nextCursor: null };
  }

  /** What the fields of a file come to, before it is kept. @throws what makes it no form, formWithoutFields */
  async check({ bytes }: UploadedFile): Promise<FormCheck> {
    const checked = formCheck(await namedFields(bytes).catch(asRefusal));
    if (checked.known.length === 0 && checked.unknown.length === 0) throw new Refusal(PAPER_REFUSALS.formWithoutFields);
    return checked;
  }

  /**
   * Takes a form into use; the one before it for the same programme is ended.
   * @throws notFound, what makes it no form, formWithoutFields, formFieldsUnknown, formFieldsMissing
   */
  async add(actor: Actor, file: UploadedFile, { programmeId, incomplete }: FormUse): Promise<RecordForm> {
    const tenant = officeOf(actor);
    const programme = programmeId && (await actor.tx.row(ownProgramme, { programme: programmeId, tenant }));
    if (programmeId && !programme) throw new Refusal(COMMON_REFUSALS.notFound);
    const { known, unknown, missing } = await this.check(file);
    if (unknown.length > 0) throw new Refusal(PAPER_REFUSALS.formFieldsUnknown, { fields: inWords(unknown) });
    if (missing.length > 0 && !incomplete)
      throw new Refusal(PAPER_REFUSALS.formFieldsMissing, { fields: inWords(missing) });
    await actor.tx.row(holdForms, { tenant });
    const ending = { one: false, tenant, programme: programmeId, id: null, now: actor.now, person: personOf(actor) };
    const replaced = await actor.tx.count(endForm, ending);
    const { storedAs, size, sha256 } = await this.store.put(file.bytes);
    const id = v7();
    await actor.tx.insert(RecordFormEntity, {
      id,
      tenantId: tenant,
      programmeId,
      name: file.name,
      size,
      sha256,
      storedAs,
      fields: [...known],
      addedBy: personOf(actor),
    });
    await audit(actor, {
      action: 'paper:write',
      subjectKind: 'recordForm',
      subjectId: id,
      change: { form: [replaced > 0 ? 'former' : null, { programmeId, size, sha256, missing }] },
    });
    return formTold((await actor.tx.row(recordForms, { tenant, only: id }))!);
  }

  /** The bytes of a form in use, to be looked at or worked on. @throws notFound */
  async fetch(actor: Actor, id: string): Promise<{ name: string; bytes: Buffer }> {
    const row = isUuid(id) ? await actor.tx.row(formStored, { id, tenant: officeOf(actor) }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return { name: row.name, bytes: await this.store.get(row) };
  }

  /** Takes a form out of use: reports are written in the standard form again. @throws notFound */
  async end(actor: Actor, id: string): Promise<Page<RecordForm>> {
    const tenant = officeOf(actor);
    const ending = { one: true, tenant, id, programme: null, now: actor.now, person: personOf(actor) };
    const ended = isUuid(id) ? await actor.tx.count(endForm, ending) : 0;
    if (ended === 0) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, {
      action: 'paper:write',
      subjectKind: 'recordForm',
      subjectId: id,
      change: { state: ['inUse', 'ended'] },
    });
    return this.list(actor);
  }
}

function formTold(row: RecordFormsRow): RecordForm {
  return { ...row, missing: [...formCheck(row.fields).missing] };
}

function inWords(fields: readonly string[]): string {
  return fields.slice(0, 20).join('、');
}

function asRefusal(error: unknown): never {
  throw error instanceof NotAForm ? new Refusal(NO_FORM[error.reason]) : error;
}
