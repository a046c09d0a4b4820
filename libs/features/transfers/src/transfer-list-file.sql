/**
 * The office whose transfers the actor registers; of several the actor's, or else the first.
 * @name officeManaged
 * @nullable home
 */
select
  t.id
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.manages'))
order by
  t.id is distinct from :home::int,
  t.id
limit
  1;


/**
 * Lets no transfer of an office be registered until the end of the transaction.
 * @name queueTransferList
 */
select
  pg_advisory_xact_lock(hashtextextended ('transfers', :tenant::int));


/**
 * A list of the office that was made from the same file and stands.
 * @name listOfFile
 */
select
  l.id
from
  transfer_list l
where
  l.tenant_id = :tenant
  and l.sha256 = :sha256
  and l.withdrawn_at is null;


/**
 * Registers the transfers of a list; the lists of their columns go together.
 * @name registerTransfers
 */
insert into
  transfer (id, tenant_id, person_id, kind, announced_on, effective_on, destination, note, registered_by)
select
  i,
  :tenant::int,
  p,
  k,
  a,
  e,
  d,
  n,
  :registeredBy::uuid
from
  unnest(
    :ids::uuid[],
    :people::uuid[],
    :kinds::text[],
    :announced::date[],
    :effective::date[],
    :destinations::text[],
    :notes::text[]
  ) as t (i, p, k, a, e, d, n);


/**
 * Writes down of which line each transfer of a list is; the lists go together, and an empty text stands for nobody.
 * @name registerListRows
 */
insert into
  transfer_list_row (transfer_id, list_id, tenant_id, number, successor_id, interim_id)
select
  i,
  :list::uuid,
  :tenant::int,
  n,
  nullif(s, '')::uuid,
  nullif(r, '')::uuid
from
  unnest(:ids::uuid[], :numbers::int[], :successors::text[], :interims::text[]) as t (i, n, s, r);
