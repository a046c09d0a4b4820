-- Whether a worker's lease stands, and keeps it standing until the transaction ends: whoever takes work asks this
-- first.
create or replace function lease_held(p_worker uuid) returns boolean
  language sql volatile as $$
    select true from worker where id = p_worker for key share $$;
