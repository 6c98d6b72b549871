-- What the columns of the views hold. R__views.sql fills it.

create table column_description (
  view_name varchar(100) not null,
  column_name varchar(100) not null,
  english varchar(1000) not null,
  chinese varchar(1000) not null,
  constraint column_description_pk primary key (view_name, column_name)
);
