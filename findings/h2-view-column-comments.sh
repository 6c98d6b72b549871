#!/usr/bin/env bash
# H2: a comment on a column of a view. 2.4.240 says ok, shows it, and has lost it when the file is opened again; 2.5.252 refuses it.
# Comments on the view itself and on columns of tables stay in both. Who documents views for BI tools on H2 needs a table for it.
# Pinned: com.h2database:h2:2.4.240, com.h2database:h2:2.5.252.
# Exits non-zero if this changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
jar() { # version
  mvn -q -B dependency:copy -Dartifact="com.h2database:h2:$1" -DoutputDirectory="$work" >/dev/null
  echo "$work/h2-$1.jar"
}
sql() { # jar, file, statements
  java -cp "$1" org.h2.tools.Shell -url "jdbc:h2:file:$work/$2" -user sa -sql "$3" 2>&1 || true
}
setup="create table t (a int); comment on column t.a is 'of the table'; create view v as select a from t; comment on view v is 'of the view'"
remarks="select 'found: ' || table_name || ' ' || remarks from information_schema.columns where remarks like 'of the %' order by 1"
view="select 'found: ' || remarks from information_schema.tables where table_name = 'V'"

old=$(jar 2.4.240)
sql "$old" old "$setup; comment on column v.a is 'of the column'; $remarks" >first.txt
sql "$old" old "$remarks; $view" >again.txt
echo "2.4.240, same session:"; grep '^found: ' first.txt
echo "2.4.240, opened again:"; grep '^found: ' again.txt
grep -q 'found: V of the column' first.txt
if grep -q 'of the column' again.txt; then exit 1; fi
grep -q 'found: T of the table' again.txt
grep -q 'found: of the view' again.txt

new=$(jar 2.5.252)
sql "$new" new "$setup; comment on column v.a is 'of the column'" >refused.txt
sql "$new" new "$view; $remarks" >kept.txt
echo "2.5.252:"; grep -o 'Feature not supported[^;]*' refused.txt; grep '^found: ' kept.txt
grep -q 'Feature not supported' refused.txt
grep -q 'found: of the view' kept.txt
grep -q 'found: T of the table' kept.txt
