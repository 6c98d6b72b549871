-- Files that may have ended a run: they are read last and alone, and set aside where that ends runs as well.
create table if not exists suspect_file (
  source_file varchar primary key,
  deaths integer not null
);
