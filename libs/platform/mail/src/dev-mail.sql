/**
 * The newest mails of the demo's invented people.
 * @name devMails
 * @nonNull id, to, subject, text, state
 */
select
  m.id,
  m.to_address as "to",
  m.subject,
  m.body as text,
  m.state,
  m.sent_at as "sentAt"
from
  dev_mails() m;
