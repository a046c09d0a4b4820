#!/bin/sh
# Runs once, when the data folder is empty: the three roles and the database. None of them is a superuser.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner="$BANSO_OWNER_PASSWORD" -v app="$BANSO_APP_PASSWORD" -v worker="$BANSO_WORKER_PASSWORD" <<'SQL'
create role banso_owner login nosuperuser nocreaterole nobypassrls password :'owner';
create role banso_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app';
create role banso_worker login nosuperuser nocreatedb nocreaterole nobypassrls password :'worker';
create database banso owner banso_owner;
SQL
