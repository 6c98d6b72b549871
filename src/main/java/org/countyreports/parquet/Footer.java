package org.countyreports.parquet;

import java.util.ArrayList;
import java.util.List;

/** The description at the end of a file: its columns, and where their cells lie. */
final class Footer {

  private static final int SNAPPY = 1;

  private final String table;
  private final List<ParquetColumn> columns;
  private final List<Group> groups = new ArrayList<>();

  private record Group(int rows, List<ColumnChunk> chunks) {}

  Footer(String table, List<ParquetColumn> columns) {
    this.table = table;
    this.columns = columns;
  }

  void add(int rows, List<ColumnChunk> chunks) {
    groups.add(new Group(rows, chunks));
  }

  byte[] bytes() {
    ThriftWriter out = new ThriftWriter().int32(1, 1).structs(2, columns.size() + 1);
    out.beginElement().string(4, table).int32(5, columns.size()).endStruct();
    columns.forEach(column -> element(column, out));
    out.int64(3, groups.stream().mapToLong(Group::rows).sum()).structs(4, groups.size());
    groups.forEach(group -> group(group, out));
    // No version and no day: the same rows give the same bytes.
    return out.string(6, "county-reports").end();
  }

  private static void element(ParquetColumn column, ThriftWriter out) {
    ParquetType type = column.type();
    boolean number = type == ParquetType.NUMBER;
    out.beginElement().int32(1, type.physical());
    if (number) {
      out.int32(2, ParquetType.NUMBER_BYTES);
    }
    out.int32(3, column.required() ? 0 : 1).string(4, column.name()).int32(6, type.converted());
    if (number) {
      out.int32(7, ParquetType.SCALE).int32(8, ParquetType.PRECISION);
    }
    out.beginStruct(10);
    type.describe(out);
    out.endStruct().endStruct();
  }

  private static void group(Group group, ThriftWriter out) {
    out.beginElement().structs(1, group.chunks().size());
    group.chunks().forEach(chunk -> chunk(chunk, out));
    out.int64(2, group.chunks().stream().mapToLong(ColumnChunk::uncompressed).sum())
        .int64(3, group.rows())
        .endStruct();
  }

  private static void chunk(ColumnChunk chunk, ThriftWriter out) {
    out.beginElement().int64(2, chunk.start()).beginStruct(3);
    out.int32(1, chunk.column().type().physical())
        .int32s(2, PageHeader.encodings(chunk.dictionary()))
        .strings(3, chunk.column().name())
        .int32(4, SNAPPY)
        .int64(5, chunk.rows())
        .int64(6, chunk.uncompressed())
        .int64(7, chunk.compressed())
        .int64(9, chunk.data());
    if (chunk.dictionary()) {
      out.int64(11, chunk.start());
    }
    out.endStruct().endStruct();
  }
}
