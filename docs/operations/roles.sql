-- Database and roles for PostgreSQL 14 or newer: psql -f roles.sql, once, as an administrator.
-- Then give both roles passwords with \password. A test runs this file.

-- Loads: owns the database and its tables, and has no right beyond it.
create role county_loader login nosuperuser nocreatedb nocreaterole;
-- Reads: the tables and views of the dataset, and nothing else.
create role county_reader login nosuperuser nocreatedb nocreaterole;

create database county_reports owner county_loader template template0 encoding 'UTF8';
revoke all on database county_reports from public;
grant connect on database county_reports to county_reader;

\connect county_reports
alter schema public owner to county_loader;
revoke all on schema public from public;
grant usage on schema public to county_reader;
-- The job repository lies in a schema of its own, batch, of which the reader knows nothing.
alter default privileges for role county_loader in schema public grant select on tables to county_reader;
