-- Whether a figure is a stock, a flow, a running total or a rate. Rows of older versions are interpreted anew by the next
-- import, which is then due for every file.
alter table observation add column if not exists measure varchar default 'flow' not null;
