/**
 * The offices whose mail can be sent now, what a dead worker held first.
 * @name tenantsWithMail
 * @nonNull tenant
 */
select
  tenants_with_mail() as tenant;
