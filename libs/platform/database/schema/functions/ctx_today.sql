create or replace function ctx_today() returns date
  language sql stable parallel safe
  return nullif(current_setting('app.today', true), '')::date;
