import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAIL_TROUBLE_LABELS, mailTrouble, type MailTrouble } from './mail-answer.js';

describe('the last answer of a mail server, in words', () => {
  it.each<[string | null, MailTrouble]>([
    ['EENVELOPE 550 5.1.1 RCPT TO', 'addressUnknown'],
    ['EENVELOPE 550 RCPT TO', 'addressUnknown'],
    ['EMESSAGE 552 5.2.2 DATA', 'mailboxFull'],
    ['EENVELOPE 450 4.2.1 RCPT TO', 'tryLater'],
    ['EMESSAGE 554 5.7.1 DATA', 'refused'],
    ['EAUTH 535 5.7.8 AUTH PLAIN', 'notLetIn'],
    ['ECONNECTION CONN', 'serverAway'],
    ['ESOCKET CONN', 'serverAway'],
    ['ETIMEDOUT CONN', 'serverAway'],
    ['ETIMEDOUT DATA', 'serverTooSlow'],
    ['EABORT', 'serverTooSlow'],
    [null, 'unknown'],
    ['something else', 'unknown'],
  ])('%s: %s', (answer, trouble) => {
    expect(mailTrouble(answer)).toBe(trouble);
  });

  it('whatever it was, there are words for it', () => {
    fc.assert(fc.property(fc.string(), (answer) => expect(MAIL_TROUBLE_LABELS[mailTrouble(answer)].ja).not.toBe('')));
  });
});
