import { audit } from '@banso/audit';
import type { Config } from '@banso/config';
import {
  addDays,
  type CivilDay,
  type ConsentAct,
  CONSENT_DAYS,
  consentInWords,
  type ToldAct,
  warekiShort,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { Refusal } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import { type ConsentMails, noticesOf } from './consent-mails.js';
import { type Asked, type ConsentOutcome, OUTCOME_REFUSALS } from './consent-acts.js';
import { ConsentsQueries } from './consents.queries.js';
import type { Consent } from './consents.response.js';
import {
  askConsent,
  giveConsent,
  nameOfOrganisation,
  refuseConsent,
  tellOfOwnAct,
  withdrawConsent,
} from './consents.sql.js';

/** What mails need: the address in them, and the one they come from. */
export const POST = Symbol('post');

/**
 * Acts that need a second person. Asked for by an administrator, carried out by the database in the step in which a
 * manager or an auditor consents; whoever it concerns, and all who could consent, hear of it by mail.
 */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly queries: ConsentsQueries,
    @Inject(POST) private readonly post: Pick<Config, 'publicUrl' | 'mailFrom'>,
  ) {}

  /** Asks for an act. @throws ownRole, nobodyCanConsent, consentWaits, notFound */
  async ask<Act extends ConsentAct>(
    actor: Actor,
    act: Act,
    person: { id: string; name: string; email: string | null },
    what: Asked[Act],
  ): Promise<Consent> {
    const id = v7();
    const expires = new Date(`${addDays(actor.today, CONSENT_DAYS + 1)}T00:00:00+09:00`);
    const sentence = await this.sentenceOf(actor, act, person, what);
    const mails = noticesOf(
      'asked',
      { sentence, by: actor.name, until: warekiShort(addDays(actor.today, CONSENT_DAYS)), comment: null },
      this.post,
    );
    const asked = await actor.tx.row(askConsent, {
      id,
      act,
      person: person.id,
      what: JSON.stringify(what),
      expires,
      mails: JSON.stringify(mails),
    });
    refuseUnlessDone(asked);
    await audit(actor, {
      action: 'consent:ask',
      subjectKind: 'consent',
      subjectId: id,
      change: { act, personId: person.id, ...what },
    });
    return this.queries.show(actor, id);
  }

  /**
   * Consents, and with that the act is done.
   * @throws consentOwn, consentDecided, consentLapsed, consentChanged, and what refuses the act itself
   */
  async give(actor: Actor, id: string): Promise<Consent> {
    const consent = await this.queries.show(actor, id);
    const given = await refusedBy(
      {
        role_holding_no_overlap: () => new Refusal(ADMINISTRATION_REFUSALS.consentOverlaps),
        role_holding_separate_duties: () => new Refusal(ADMINISTRATION_REFUSALS.separateDuties),
        role_holding_fits_organisation: () => new Refusal(ADMINISTRATION_REFUSALS.consentChanged),
        person_email: () => new Refusal(ADMINISTRATION_REFUSALS.consentAddressTaken),
      },
      actor.tx.row(giveConsent, { id, mails: JSON.stringify(this.mailsOf('done', actor, consent, null)) }),
    );
    refuseUnlessDone(given);
    await audit(actor, { action: 'consent:give', subjectKind: 'consent', subjectId: id, change: changeOf(consent) });
    // The act itself stands where whoever looks for it will look: at the role, or at the person.
    await audit(actor, { ...doneBy(consent), change: { consent: id, ...changeOf(consent) } });
    return this.queries.show(actor, id);
  }

  /** Refuses to consent, with a reason for whoever asked. @throws consentOwn, consentDecided, consentLapsed */
  async refuse(actor: Actor, id: string, comment: string): Promise<Consent> {
    const consent = await this.queries.show(actor, id);
    const mails = JSON.stringify(this.mailsOf('refused', actor, consent, comment));
    refuseUnlessDone(await actor.tx.row(refuseConsent, { id, comment, mails }));
    await audit(actor, {
      action: 'consent:refuse',
      subjectKind: 'consent',
      subjectId: id,
      change: changeOf(consent),
      reason: comment,
    });
    return this.queries.show(actor, id);
  }

  /** Takes back what was asked for. @throws consentDecided */
  async withdraw(actor: Actor, id: string): Promise<Consent> {
    const consent = await this.queries.show(actor, id);
    const mails = JSON.stringify(this.mailsOf('withdrawn', actor, consent, null));
    refuseUnlessDone(await actor.tx.row(withdrawConsent, { id, mails }));
    await audit(actor, {
      action: 'consent:withdraw',
      subjectKind: 'consent',
      subjectId: id,
      change: changeOf(consent),
    });
    return this.queries.show(actor, id);
  }

  /** Tells of an act that needed nobody else: the address the person had, the managers, the auditors. */
  async tell<Act extends ToldAct>(
    actor: Actor,
    act: Act,
    person: { id: string; name: string; email: string | null },
    what: Asked[Act],
  ): Promise<void> {
    const sentence = await this.sentenceOf(actor, act, person, what);
    const mails = noticesOf('doneAlone', { sentence, by: actor.name, until: null, comment: null }, this.post);
    await actor.tx.row(tellOfOwnAct, { person: person.id, oldAddress: person.email, mails: JSON.stringify(mails) });
  }

  private mailsOf(
    what: 'done' | 'refused' | 'withdrawn',
    actor: Actor,
    consent: Consent,
    comment: string | null,
  ): ConsentMails {
    const sentence = consentInWords({
      act: consent.act,
      personName: consent.person.name,
      role: consent.role,
      organisationName: consent.organisation?.name ?? null,
      from: inWords(consent.fromOn),
      until: inWords(consent.untilOn),
      oldAddress: consent.oldAddress,
      newAddress: consent.newAddress,
    }).ja;
    return noticesOf(what, { sentence, by: actor.name, until: null, comment }, this.post);
  }

  private async sentenceOf<Act extends ToldAct>(
    actor: Actor,
    act: Act,
    person: { name: string; email: string | null },
    what: Asked[Act],
  ): Promise<string> {
    const { role, organisationId, fromOn, untilOn, email } = what as Partial<Asked['role'] & Asked['address']>;
    const organisation = organisationId ? await actor.tx.row(nameOfOrganisation, { id: organisationId }) : null;
    return consentInWords({
      act,
      personName: person.name,
      role: (role ?? null) as Consent['role'],
      organisationName: organisation?.name ?? null,
      from: inWords(fromOn),
      until: inWords(untilOn),
      oldAddress: person.email,
      newAddress: email ?? null,
    }).ja;
  }
}

/** @throws what the database answered instead of doing it */
function refuseUnlessDone(answer: { outcome: ConsentOutcome } | null): void {
  const refusal = OUTCOME_REFUSALS[answer?.outcome ?? 'notFound'];
  if (refusal) throw new Refusal(refusal);
}

function inWords(day: string | null | undefined): string | null {
  return day ? warekiShort(day as CivilDay) : null;
}

function doneBy({ id, act, person }: Consent): { action: string; subjectKind: string; subjectId: string } {
  const action = {
    role: 'user:write',
    term: 'user:write',
    address: 'person:write',
    secondFactor: 'secondFactor:remove',
    identity: 'user:write',
  }[act];
  return act === 'role'
    ? { action, subjectKind: 'roleHolding', subjectId: id }
    : { action, subjectKind: 'person', subjectId: person.id };
}

function changeOf({
  act,
  person,
  role,
  organisation,
  fromOn,
  untilOn,
  newAddress,
  askedBy,
}: Consent): Record<string, unknown> {
  return {
    act,
    personId: person.id,
    askedBy: askedBy.id,
    ...(role ? { role, organisationId: organisation?.id, fromOn, untilOn } : {}),
    ...(newAddress ? { email: newAddress } : {}),
  };
}
