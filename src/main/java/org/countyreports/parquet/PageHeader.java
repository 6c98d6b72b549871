package org.countyreports.parquet;

/** What stands before a page: its kind, its sizes before and after compression, its encodings. */
final class PageHeader {

  private static final int DATA_PAGE = 0;
  private static final int DICTIONARY_PAGE = 2;

  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;

  private PageHeader() {}

  /** The encodings of a chunk's pages. */
  static int[] encodings(boolean dictionary) {
    return dictionary ? new int[] {PLAIN, RLE, RLE_DICTIONARY} : new int[] {PLAIN, RLE};
  }

  /** That of the page of a column's different cells. */
  static byte[] dictionary(ColumnBuffer column, int plainSize, int packedSize) {
    return header(DICTIONARY_PAGE, plainSize, packedSize)
        .beginStruct(7)
        .int32(1, column.distinct())
        .int32(2, PLAIN)
        .endStruct()
        .end();
  }

  /** That of the page of a column's values. */
  static byte[] data(ColumnBuffer column, int plainSize, int packedSize) {
    return header(DATA_PAGE, plainSize, packedSize)
        .beginStruct(5)
        .int32(1, column.rows())
        .int32(2, column.hasDictionary() ? RLE_DICTIONARY : PLAIN)
        .int32(3, RLE)
        .int32(4, RLE)
        .endStruct()
        .end();
  }

  private static ThriftWriter header(int type, int plainSize, int packedSize) {
    return new ThriftWriter().int32(1, type).int32(2, plainSize).int32(3, packedSize);
  }
}
