/**
 * The words of DuckDB's SQL, in small letters. Words that statements use but that are names as often
 * (`value`, `year`, `name`) are left out: a column would look like a keyword.
 * Source: duckdb_keywords() and duckdb_types() of DuckDB 1.4.3.
 */

/** Words that cannot be names, and those that steer a statement. */
export const SQL_KEYWORDS: readonly string[] = words(`
  all alter always analyse analyze and anti any as asc asof asymmetric at attach authorization begin
  between both by call cascade case cast check checkpoint coalesce collate collation column commit
  concurrently conflict constraint copy create cross current database deallocate default deferrable
  delete desc describe detach distinct do drop else end escape except exclude excluded execute exists
  explain export extract false fetch filter first following for force foreign freeze from full
  function generated glob grant group grouping grouping_id groups having if ignore ilike import in
  index initially inner insert install intersect into is isnull join lambda last lateral leading left
  like limit load local macro materialized natural next no not nothing notnull null nullif nulls of
  offset on only or order ordinality others outer over overlaps overlay partition pivot
  pivot_longer pivot_wider placing positional pragma preceding prepare primary qualify range
  recursive references rename replace reset respect restrict returning right rollback row rows sample
  schema select semi sequence set show similar some struct substring summarize symmetric table
  tablesample temp temporary then ties to trailing transaction treat trim true truncate try_cast
  unbounded union unique unpack unpivot update use using vacuum values variadic verbose view when
  where window with within without`);

/** The types of columns, with their other names. */
export const SQL_TYPES: readonly string[] = words(`
  array bigint bignum binary bit bitstring blob bool boolean bpchar bytea char date datetime dec
  decimal double enum float float4 float8 guid hugeint int int1 int2 int4 int8 int16 int32 int64
  int128 integer integral interval json list logical long map numeric nvarchar oid real short signed
  smallint string text time timestamp timestamp_ms timestamp_ns timestamp_s timestamp_us timestamptz
  timetz tinyint ubigint uhugeint uint8 uint16 uint32 uint64 uint128 uinteger usmallint utinyint uuid
  varbinary varchar variant varint`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
