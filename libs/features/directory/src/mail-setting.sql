/**
 * How a person is reminded by mail.
 * @name mailSettingOf
 */
select
  p.mail_mode as "mailMode"
from
  person p
where
  p.id = :person;
