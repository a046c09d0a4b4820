create or replace function ctx_now() returns timestamptz
  language sql stable parallel safe
  return nullif(current_setting('app.now', true), '')::timestamptz;
