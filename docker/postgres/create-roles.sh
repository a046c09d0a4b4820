#!/bin/sh
# Runs once, when the data folder is empty: the roles and the database. None of them is a superuser. The application signs
# in as banso_app, which has no rights on any table, and acts as one of three roles once it knows for whom; so does the
# worker where it makes the export that somebody has asked for.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner="$BANSO_OWNER_PASSWORD" -v app="$BANSO_APP_PASSWORD" -v worker="$BANSO_WORKER_PASSWORD" <<'SQL'
create role banso_owner login nosuperuser nocreaterole nobypassrls password :'owner';
create role banso_app login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create role banso_wide nologin nosuperuser nocreatedb nocreaterole nobypassrls;
create role banso_area nologin nosuperuser nocreatedb nocreaterole nobypassrls;
create role banso_mixed nologin nosuperuser nocreatedb nocreaterole nobypassrls;
create role banso_worker login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password :'worker';
grant banso_wide, banso_area, banso_mixed to banso_app, banso_worker;
create database banso owner banso_owner;
SQL
